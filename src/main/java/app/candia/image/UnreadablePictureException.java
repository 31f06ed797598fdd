package app.candia.image;

import org.jspecify.annotations.Nullable;

/** A file that can't become a photo. The reason is for the texts that users see, the message for the log. */
public final class UnreadablePictureException extends Exception {
    private static final long serialVersionUID = 1;

    /** Why. Each reason has a text in every language. */
    public enum Reason {
        /** Empty, or none of the kinds that are read. */
        NOT_A_PICTURE,
        /** The right kind, but cut short or damaged. */
        BROKEN,
        /** More bytes than allowed. */
        TOO_MANY_BYTES,
        /** More pixels than allowed. */
        TOO_MANY_PIXELS,
        /** Fewer pixels than a painting needs. */
        TOO_SMALL,
        /** HEIC or AVIF, and the system has no libheif. */
        NO_HEIC_HERE
    }

    private final Reason reason;

    UnreadablePictureException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
