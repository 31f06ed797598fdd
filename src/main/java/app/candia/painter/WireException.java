package app.candia.painter;

import java.io.IOException;

/** The other end sent bytes that are no message: it printed something there, or it was going to pieces. */
final class WireException extends IOException {
    private static final long serialVersionUID = 1;

    WireException(String message) {
        super(message);
    }
}
