package app.candia.painter;

/** The painting process ended in the middle of its work: it crashed, or the system took its memory back. */
public final class PainterDiedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    PainterDiedException(String message, Throwable cause) {
        super(message, cause);
    }
}
