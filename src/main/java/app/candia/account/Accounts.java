package app.candia.account;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Sign-up and who is logged in. Thread-safe. */
@Service
public class Accounts {
    /** Why a sign-up was refused; each has a text in every language. */
    public enum Refusal {
        NOT_AN_EMAIL,
        EMAIL_TAKEN,
        PASSWORD_TOO_SHORT,
        PASSWORD_TOO_LONG,
        NAME_MISSING
    }

    /** A sign-up that was refused, and why. */
    public static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1;
        private final Refusal refusal;

        RefusedException(Refusal refusal) {
            super(refusal.name());
            this.refusal = refusal;
        }

        public Refusal refusal() {
            return refusal;
        }
    }

    public static final int MIN_PASSWORD = 8;
    public static final int MAX_PASSWORD = 200;

    /** Makes an account; the password is kept as an Argon2 hash only. */
    public Account signUp(String email, String name, String password, Locale locale) throws RefusedException {
        throw new UnsupportedOperationException();
    }

    public Optional<Account> find(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Whoever is logged in on this thread's session. */
    public Optional<Account> current() {
        throw new UnsupportedOperationException();
    }

    /** The language of an account's pages. */
    public void speak(UUID id, Locale locale) {
        throw new UnsupportedOperationException();
    }
}
