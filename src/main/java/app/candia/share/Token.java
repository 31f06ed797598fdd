package app.candia.share;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What nobody can guess: letters and digits only, since messengers cut links at a trailing dash. */
final class Token {
    /** Without those that are taken for each other when a link is read aloud or typed. */
    static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    /** 140 random bits. */
    static final int LENGTH = 24;

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{20,40}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Token() {}

    static String random() {
        StringBuilder token = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(i -> token.append(ALPHABET.charAt(i)));
        return token.toString();
    }

    /** Whether it could be one, of today's shape or an earlier one: all else need not trouble the database. */
    static boolean isPossible(String token) {
        return SHAPE.matcher(token).matches();
    }

    static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
