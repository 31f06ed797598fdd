package app.candia;

import org.jspecify.annotations.Nullable;

/** The server cannot start. The message is one sentence that says what to do. */
final class StartRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StartRefusedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
