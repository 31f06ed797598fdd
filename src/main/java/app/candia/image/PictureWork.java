package app.candia.image;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The one limiter for decoding, reducing and encoding pictures. Only a few pictures are worked on at once, they share
 * {@link PictureMemory}, and the number of waiting threads and the time that they wait are bounded. Thread-safe.
 */
public final class PictureWork {
    /**
     * Work on one picture.
     *
     * @param <T> the result
     * @param <E> how else it may fail
     */
    @FunctionalInterface
    public interface Task<T extends @Nullable Object, E extends Exception> {
        T run() throws E, IOException;
    }

    private static final ThreadLocal<@Nullable Reservation> CURRENT = new ThreadLocal<>();

    private final Semaphore places;
    private final Semaphore waiting;
    private final Duration patience;

    /**
     * @param places pictures that are worked on at once
     * @param waiting threads that may wait for a place or for a result
     * @param patience how long each of them waits
     */
    public PictureWork(int places, int waiting, Duration patience) {
        this.places = new Semaphore(places, true);
        this.waiting = new Semaphore(waiting);
        this.patience = patience;
    }

    /**
     * Does the work as soon as there is a place for it. Work inside of other work takes no second place.
     *
     * @param pixels of the picture, width x height; 0 where only {@link PictureReader} will find out
     * @throws PicturesBusyException if no place became free in time; then nothing was done
     */
    public <T extends @Nullable Object, E extends Exception> T run(long pixels, Task<T, E> task) throws E, IOException {
        if (CURRENT.get() != null) {
            return task.run();
        }
        enter();
        var reservation = new Reservation(patience);
        CURRENT.set(reservation);
        try {
            if (pixels > 0) {
                reservation.growTo(PictureMemory.share(pixels));
            }
            return task.run();
        } finally {
            CURRENT.remove();
            reservation.close();
            places.release();
        }
    }

    /** Waits for the same work, which another thread does. */
    <T> T await(Future<T> result) throws ExecutionException {
        if (CURRENT.get() != null || !waiting.tryAcquire()) {
            throw new PicturesBusyException("Too many requests wait for pictures.");
        }
        try {
            return result.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            throw new PicturesBusyException("A picture was not ready after " + patience.toMillis() + " ms.");
        } catch (InterruptedException _) {
            throw interrupted();
        } finally {
            waiting.release();
        }
    }

    /** Memory for a picture of the work that this thread does; null if it does none under a limiter. */
    static @Nullable Reservation current() {
        return CURRENT.get();
    }

    private void enter() {
        if (places.tryAcquire()) {
            return;
        }
        if (!waiting.tryAcquire()) {
            throw new PicturesBusyException("Too many requests wait for pictures.");
        }
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new PicturesBusyException("No place to work on a picture after " + patience.toMillis() + " ms.");
            }
        } catch (InterruptedException _) {
            throw interrupted();
        } finally {
            waiting.release();
        }
    }

    private static PicturesBusyException interrupted() {
        Thread.currentThread().interrupt();
        return new PicturesBusyException("Interrupted while waiting for a place to work on a picture.");
    }

    /** What one piece of work holds of {@link PictureMemory} until it ends. Used by one thread. */
    static final class Reservation {
        private final Duration patience;
        private int held;

        private Reservation(Duration patience) {
            this.patience = patience;
        }

        void growTo(int share) {
            int more = share - held;
            if (more <= 0) {
                return;
            }
            try {
                if (!PictureMemory.tryAcquire(more, patience)) {
                    throw new PicturesBusyException("No memory for a picture after " + patience.toMillis() + " ms.");
                }
            } catch (InterruptedException _) {
                throw interrupted();
            }
            held = share;
        }

        private void close() {
            PictureMemory.release(held);
        }
    }
}
