package app.candia.network;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A feature network that can't be had; the message says what to do, in English. */
public final class NetworkUnavailableException extends Exception {
    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        /** There is no file of weights, or it may not be read. The value is its path. */
        NO_FILE,
        /** A file, but not one of the network's weights. The values are its path and the network. */
        OTHER_FILE,
        /** The build does not carry the built-in network. */
        NOT_BUILT_IN,
        /** The built-in network is damaged. */
        BUILT_IN_DAMAGED,
        /** The download failed. The values are the address and the folder that the file may be put into. */
        NO_DOWNLOAD,
        /** There is no network of this name. The values are the name and the folder of others. */
        UNKNOWN,
        /** Another process said why. */
        ELSEWHERE
    }

    private final Reason reason;
    private final List<String> values;

    /** @param message says what to do */
    public NetworkUnavailableException(String message, @Nullable Throwable cause) {
        this(Reason.ELSEWHERE, message, cause, message);
    }

    /** @param values what the sentence needs in other languages */
    NetworkUnavailableException(Reason reason, String message, @Nullable Throwable cause, Object... values) {
        super(message, cause);
        this.reason = reason;
        this.values = List.of(values).stream().map(String::valueOf).toList();
    }

    public Reason reason() {
        return reason;
    }

    /** What the sentence needs in other languages. */
    public List<String> values() {
        return values;
    }
}
