package app.candia.account;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes a few passwords at once, since each Argon2 hash takes 16 MB. Further callers wait in order for a short time;
 * when too many wait, or one waits too long, {@link HashingBusyException} is thrown. Thread-safe.
 */
final class BoundedPasswordEncoder implements PasswordEncoder {
    /** No password longer than this is hashed. */
    static final int MAX_PASSWORD = 200;

    private final PasswordEncoder hashing;
    private final Semaphore places;
    private final AtomicInteger callers = new AtomicInteger();
    private final int maxCallers;
    private final Duration patience;

    /**
     * @param places hashes at once
     * @param waiting callers that may wait for a place
     */
    BoundedPasswordEncoder(PasswordEncoder hashing, int places, int waiting, Duration patience) {
        this.hashing = hashing;
        this.places = new Semaphore(places, true);
        this.maxCallers = places + waiting;
        this.patience = patience;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        if (isTooLong(password)) {
            throw new IllegalArgumentException("The pages refuse passwords of this length.");
        }
        return inTurn(() -> hashing.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return !isTooLong(password) && inTurn(() -> hashing.matches(password, hash));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return hashing.upgradeEncoding(hash);
    }

    private static boolean isTooLong(@Nullable CharSequence password) {
        return password != null && password.length() > MAX_PASSWORD;
    }

    private <T extends @Nullable Object> T inTurn(Supplier<T> hash) {
        try {
            if (callers.incrementAndGet() > maxCallers
                    || !places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new HashingBusyException();
            }
            try {
                return hash.get();
            } finally {
                places.release();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new HashingBusyException();
        } finally {
            callers.decrementAndGet();
        }
    }
}
