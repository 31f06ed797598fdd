package app.candia.painter;

import app.candia.network.NetworkUnavailableException;
import app.candia.nst.CancelledException;
import app.candia.nst.NonFiniteLossException;

/** Why no picture came. */
enum Failure {
    CANCELLED,
    NETWORK_UNAVAILABLE,
    /** Followed by how much of the work was done and the last good picture. */
    NON_FINITE_LOSS,
    CONTRADICTION,
    OUT_OF_MEMORY,
    UNEXPECTED;

    static Failure of(Throwable e) {
        return switch (e) {
            case CancelledException _ -> CANCELLED;
            case NetworkUnavailableException _ -> NETWORK_UNAVAILABLE;
            case NonFiniteLossException _ -> NON_FINITE_LOSS;
            case IllegalArgumentException _ -> CONTRADICTION;
            case OutOfMemoryError _ -> OUT_OF_MEMORY;
            default -> UNEXPECTED;
        };
    }
}
