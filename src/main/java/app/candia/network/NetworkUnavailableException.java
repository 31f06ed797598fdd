package app.candia.network;

import org.jspecify.annotations.Nullable;

/** A feature network that can't be had; the message says what to do. */
public final class NetworkUnavailableException extends Exception {
    private static final long serialVersionUID = 1;

    /** @param message says what to do */
    public NetworkUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
