package app.candia.account;

import org.springframework.security.authentication.AuthenticationServiceException;

/** The server hashes as many passwords as it may at once, and no place became free in time. Nothing was changed. */
public final class HashingBusyException extends AuthenticationServiceException {
    private static final long serialVersionUID = 1;

    HashingBusyException() {
        super("Too many passwords are being hashed.");
    }
}
