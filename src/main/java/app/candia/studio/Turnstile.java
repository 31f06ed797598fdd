package app.candia.studio;

import app.candia.image.UnreadablePictureException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets a few through at once and has the others wait their turn, but not for ever. Thread-safe. */
final class Turnstile {
    /** What is done inside. */
    interface Work {
        void run() throws UnreadablePictureException, IOException;
    }

    private final Semaphore places;
    private final Duration patience;

    Turnstile(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    /** @return false if there was no place in time, and nothing is done */
    boolean pass(Work work) throws UnreadablePictureException, IOException {
        if (!enter()) {
            return false;
        }
        try {
            work.run();
            return true;
        } finally {
            places.release();
        }
    }

    private boolean enter() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
