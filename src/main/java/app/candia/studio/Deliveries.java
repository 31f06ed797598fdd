package app.candia.studio;

import app.candia.image.PicturesBusyException;
import app.candia.image.UnreadablePictureException;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What a page sends: the same file perhaps twice, when the connection broke after it had arrived, and perhaps one that
 * is called off on its way. Thread-safe; one is kept after the other.
 */
final class Deliveries {
    /** Keeps a file. */
    interface Work {
        void keep() throws UnreadablePictureException, IOException;
    }

    private static final int WAITING = 16;
    private static final int PATIENCE_SECONDS = 20;

    private final ReentrantLock one = new ReentrantLock(true);
    private @Nullable String kept;
    private volatile @Nullable String calledOff;

    /**
     * Does the work, unless it is done already or not wanted any more.
     *
     * @param id the same for each try to send a file
     * @return whether it was done
     * @throws PicturesBusyException if others of this page took too long
     */
    boolean take(String id, Work work) throws UnreadablePictureException, IOException {
        enter();
        try {
            if (id.equals(kept) || isCalledOff(id)) {
                return false;
            }
            work.keep();
            kept = id;
            return true;
        } finally {
            one.unlock();
        }
    }

    private void enter() {
        try {
            if (one.getQueueLength() >= WAITING || !one.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new PicturesBusyException("Too many files of one page wait to be kept.");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new PicturesBusyException("Interrupted while a file waits to be kept.");
        }
    }

    /** A file must not be kept, or not be shown if it is too late for that. */
    void callOff(String id) {
        calledOff = id;
    }

    boolean isCalledOff(String id) {
        return id.equals(calledOff);
    }
}
