package app.candia.studio;

import app.candia.image.UnreadablePictureException;
import java.io.IOException;
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

    private @Nullable String kept;
    private volatile @Nullable String calledOff;

    /**
     * Does the work, unless it is done already or not wanted any more.
     *
     * @param id the same for each try to send a file
     * @return whether it was done
     */
    synchronized boolean take(String id, Work work) throws UnreadablePictureException, IOException {
        if (id.equals(kept) || isCalledOff(id)) {
            return false;
        }
        work.keep();
        kept = id;
        return true;
    }

    /** A file must not be kept, or not be shown if it is too late for that. */
    void callOff(String id) {
        calledOff = id;
    }

    boolean isCalledOff(String id) {
        return id.equals(calledOff);
    }
}
