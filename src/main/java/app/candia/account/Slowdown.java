package app.candia.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Slows whoever is wrong again and again: some tries are free, after each further one the wait doubles up to a limit.
 * Tries that are refused do not lengthen the wait. Keys that are quiet for a while are forgotten, and the number of
 * keys is bounded. Thread-safe.
 */
public final class Slowdown {
    private static final int MAX_KEYS = 100_000;

    private final Duration first;
    private final Duration longest;
    private final InstantSource clock;
    private final Cache<String, Tries> tries;

    private record Tries(int count, Instant next) {}

    /**
     * @param first the wait after the first try that is not free
     * @param longest no wait is longer
     * @param forgotten after this time without a try a key begins anew
     */
    public Slowdown(Duration first, Duration longest, Duration forgotten, InstantSource clock) {
        this.first = first;
        this.longest = longest;
        this.clock = clock;
        this.tries = Caffeine.newBuilder()
                .maximumSize(MAX_KEYS)
                .expireAfterWrite(forgotten)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /**
     * Takes a try before it is known whether it is right, so that many at once are no more than one after another.
     *
     * @return how long to wait if the try is refused; else empty
     */
    public Optional<Duration> take(String key, int free) {
        Instant now = clock.instant();
        var refused = new Object() {
            @Nullable
            Duration wait;
        };
        tries.asMap().compute(key, (_, before) -> {
            if (before != null && before.count() >= free && now.isBefore(before.next())) {
                refused.wait = Duration.between(now, before.next());
                return before;
            }
            int count = before == null ? 1 : before.count() + 1;
            return new Tries(count, now.plus(wait(count - free)));
        });
        return Optional.ofNullable(refused.wait);
    }

    /** The try was right, or was not made. */
    public void giveBack(String key) {
        tries.asMap()
                .computeIfPresent(key, (_, now) -> now.count() > 1 ? new Tries(now.count() - 1, Instant.EPOCH) : null);
    }

    /** The key begins anew. */
    public void forget(String key) {
        tries.invalidate(key);
    }

    /** Tries that were taken and not given back. */
    public int count(String key) {
        return Optional.ofNullable(tries.getIfPresent(key)).map(Tries::count).orElse(0);
    }

    /** @param surplus tries beyond the free ones, that of now included */
    private Duration wait(int surplus) {
        if (surplus < 0) {
            return Duration.ZERO;
        }
        Duration doubled = first.multipliedBy(1L << Math.min(surplus, 20));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
