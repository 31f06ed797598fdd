package app.candia.nst;

/** The {@link Observer} asked for an end. */
public final class CancelledException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public CancelledException() {
        super("The transfer was cancelled.");
    }
}
