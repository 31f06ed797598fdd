package app.candia.account;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** A log-in that was refused before the password was looked at, because too many were wrong. */
final class TooManyTriesException extends AuthenticationException {
    private static final long serialVersionUID = 1;

    private final Duration wait;

    TooManyTriesException(Duration wait) {
        super("Too many wrong log-ins.");
        this.wait = wait;
    }

    Duration untilNext() {
        return wait;
    }
}
