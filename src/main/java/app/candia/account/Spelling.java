package app.candia.account;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How names and addresses may be written, so that two that look the same are the same. */
final class Spelling {
    /** Categories without a shape of their own: controls, formats such as zero-width and bidirectional ones, others. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}"
            // not in these categories, but shown as nothing or as a space
            + "\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u2800\\u3164\\ufe00-\\ufe0e\\uffa0"
            + "\\x{e0100}-\\x{e01ef}]");

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** Scripts that are written together in Chinese, Japanese and Korean words. */
    private static final Set<UnicodeScript> TOGETHER = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.LATIN);

    private Spelling() {}

    /** One way of writing for what is the same: composed, without special widths and styles. */
    static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    static boolean hasInvisible(String text) {
        return INVISIBLE.matcher(text).find();
    }

    /** Whether one word has letters of several alphabets, such as a Cyrillic one that looks Latin. */
    static boolean mixesScripts(String text) {
        return Arrays.stream(NOT_LETTERS.split(text)).anyMatch(Spelling::isMixed);
    }

    private static boolean isMixed(String word) {
        Set<UnicodeScript> scripts = word.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
                .collect(Collectors.toSet());
        return scripts.size() > 1 && !TOGETHER.containsAll(scripts);
    }
}
