package app.candia.image;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files that every usual system takes: Linux, macOS and Windows. */
public final class SafeName {
    /** In UTF-8. Systems take 255; the rest is for a number, an ending and what other programs append. */
    public static final int MAX_BYTES = 200;

    /** Separators, what Windows refuses, controls, half characters, and white space of all kinds. */
    private static final Pattern REFUSED =
            Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cs}\\p{Z}\\x{FFFD}\\p{IsNoncharacter_Code_Point}]+");

    /**
     * Invisible characters, among them those that change the direction of text; not the joiners of scripts and emoji.
     */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\\u200C\\u200D]]+");

    private static final Pattern EDGES = Pattern.compile("^[. \\u200C\\u200D]+|[. \\u200C\\u200D]+$");

    /** Names of devices on Windows, whatever follows the first dot. */
    private static final Pattern DEVICE = Pattern.compile(
            "(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$|clock\\$) *(\\..*)?",
            Pattern.CASE_INSENSITIVE);

    private SafeName() {}

    /**
     * The title as a name without an ending, composed (NFC), at most {@value #MAX_BYTES} bytes in UTF-8.
     *
     * @param otherwise the name if nothing of the title is left
     */
    public static String of(String title, String otherwise) {
        String visible = INVISIBLE.matcher(title).replaceAll("");
        String composed = Normalizer.normalize(REFUSED.matcher(visible).replaceAll(" "), Normalizer.Form.NFC);
        String name = trimmed(shortened(trimmed(composed), MAX_BYTES));
        if (name.isEmpty()) {
            return otherwise;
        }
        return DEVICE.matcher(name).matches() ? "_" + name : name;
    }

    /** The same for all names that some system takes for one: in upper or lower case, composed or not. */
    public static String key(String name) {
        String folded = name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** As many whole characters, as people see them, as are at most so many bytes in UTF-8. */
    public static String shortened(String text, int bytes) {
        if (bytes(text) <= bytes) {
            return text;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int end = 0;
        int taken = 0;
        for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
            taken += bytes(text.substring(end, next));
            if (taken > bytes) {
                break;
            }
            end = next;
        }
        return text.substring(0, end);
    }

    private static String trimmed(String name) {
        return EDGES.matcher(name).replaceAll("");
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
