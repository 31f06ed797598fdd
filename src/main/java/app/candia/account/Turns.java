package app.candia.account;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets a few callers work with passwords at once. Further callers wait in order for a short time; when too many wait,
 * or one waits too long, {@link HashingBusyException} is thrown. Thread-safe.
 */
final class Turns {
    private final Semaphore places;
    private final AtomicInteger callers = new AtomicInteger();
    private final int maxCallers;
    private final Duration patience;

    /**
     * @param places callers that work at once
     * @param waiting callers that may wait for a place
     */
    Turns(int places, int waiting, Duration patience) {
        this.places = new Semaphore(places, true);
        this.maxCallers = places + waiting;
        this.patience = patience;
    }

    <T extends @Nullable Object> T take(Supplier<T> work) {
        try {
            if (callers.incrementAndGet() > maxCallers
                    || !places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new HashingBusyException();
            }
            try {
                return work.get();
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
