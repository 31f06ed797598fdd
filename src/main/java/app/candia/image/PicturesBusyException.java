package app.candia.image;

/**
 * Too many pictures are being worked on at the moment. Nothing was done; the same request may succeed a little later.
 */
public final class PicturesBusyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Seconds after which another attempt makes sense, for {@code Retry-After}. */
    public static final int RETRY_SECONDS = 5;

    public PicturesBusyException(String message) {
        super(message);
    }
}
