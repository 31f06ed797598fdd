package app.candia.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes a few passwords at once, since each Argon2 hash takes 16 MB, and none that is too long. Throws
 * {@link HashingBusyException} where too many wait. Thread-safe.
 */
final class BoundedPasswordEncoder implements PasswordEncoder {
    /** No password longer than this is hashed. */
    static final int MAX_PASSWORD = 200;

    private final PasswordEncoder hashing;
    private final Turns turns;

    BoundedPasswordEncoder(PasswordEncoder hashing, Turns turns) {
        this.hashing = hashing;
        this.turns = turns;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        if (isTooLong(password)) {
            throw new IllegalArgumentException("The pages refuse passwords of this length.");
        }
        return turns.take(() -> hashing.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return !isTooLong(password) && turns.take(() -> hashing.matches(password, hash));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return hashing.upgradeEncoding(hash);
    }

    private static boolean isTooLong(@Nullable CharSequence password) {
        return password != null && password.length() > MAX_PASSWORD;
    }
}
