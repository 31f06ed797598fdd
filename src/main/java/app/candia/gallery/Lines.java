package app.candia.gallery;

import java.text.Normalizer;
import java.util.Locale;

/** What users type, made fit to be kept and to be found. */
final class Lines {
    private Lines() {}

    /** On one line, cut where it is too long, but never through a character. */
    static String line(String text, int longest) {
        return cut(text.strip().replaceAll("[\\s\\p{Cntrl}]+", " "), longest);
    }

    /** As it was typed, but for what no text needs. */
    static String lines(String text, int longest) {
        return cut(text.strip().replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]+", " "), longest);
    }

    /** In lower case and without accents, so that who is in a hurry finds it, and in the order of the alphabet. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('ς', 'σ');
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
