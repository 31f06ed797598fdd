package app.candia.storage;

import java.io.IOException;

/** There is no room on the disk. */
public final class DiskFullException extends IOException {
    private static final long serialVersionUID = 1;

    /** @param cause as the file system tells it */
    public DiskFullException(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
