package app.candia.image;

import org.jspecify.annotations.Nullable;

/** A file that can't become a photo. The reason is for the texts that users see, the message for the log. */
public final class UnreadablePictureException extends Exception {
    private static final long serialVersionUID = 1;

    /** Why. Each reason has a text in every language. */
    public enum Reason {
        /** Empty, or of a kind that is not known. */
        NOT_A_PICTURE,
        /** A known kind that is not read; {@link UnreadablePictureException#kind} names it. */
        UNSUPPORTED_KIND,
        /** The right kind, but cut short or damaged. */
        BROKEN,
        /** More bytes than allowed. */
        TOO_MANY_BYTES,
        /** More pixels than allowed. */
        TOO_MANY_PIXELS,
        /** Fewer pixels than a painting needs. */
        TOO_SMALL,
        /** HEIC or AVIF, and the system has no libheif. */
        NO_HEIC_HERE,
        /** There is no such file. */
        MISSING,
        /** A folder. */
        FOLDER,
        /** A file that this process may not read. */
        NO_PERMISSION,
        /** The system failed to read the file. */
        UNREADABLE_FILE
    }

    private final Reason reason;
    private final String kind;

    UnreadablePictureException(Reason reason, String message, @Nullable Throwable cause) {
        this(reason, "", message, cause);
    }

    private UnreadablePictureException(Reason reason, String kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.kind = kind;
    }

    /** @param kind its name as specialists and other programs write it */
    static UnreadablePictureException unsupported(String kind) {
        return new UnreadablePictureException(Reason.UNSUPPORTED_KIND, kind, kind + " is not read", null);
    }

    public Reason reason() {
        return reason;
    }

    /** The name of the kind that is not read, in no language, such as {@code TIFF}; empty for other reasons. */
    public String kind() {
        return kind;
    }
}
