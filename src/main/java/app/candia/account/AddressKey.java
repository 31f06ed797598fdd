package app.candia.account;

import com.ibm.icu.text.SpoofChecker;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What is the same for e-mail addresses that look the same, of which only one may have an account.
 *
 * <p>Letters that are not ASCII stand for what they look like, by the table of Unicode's technical standard 39, and a
 * domain in its encoded form stands for what it shows. ASCII stays as it is: 1 and l look alike too, but addresses that
 * differ in them belong to different people.
 */
final class AddressKey {
    private static final int ASCII = 128;

    private AddressKey() {}

    /** @param address normalised; the key is a hash, since what characters look like may be long */
    static String of(String address) {
        int at = address.lastIndexOf('@');
        String shown = address.substring(0, at + 1)
                + IDN.toUnicode(address.substring(at + 1), IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        return hash(shown.codePoints().allMatch(c -> c < ASCII) ? shown : likeness(shown));
    }

    private static String likeness(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .mapToObj(Character::toString)
                .map(c -> c.codePointAt(0) < ASCII ? c : Table.CHECKER.getSkeleton(c))
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }

    /** Read when the first address that is not ASCII comes. */
    private static final class Table {
        static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();
    }
}
