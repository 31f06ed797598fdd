package app.candia.network;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** How a download of VGG19 is told of: by sentences, which also come out of another process. */
public final class Download {
    private static final String NAME = "Downloading VGG19";
    private static final Pattern SENTENCE = Pattern.compile(NAME + "(?:: (\\d+) %| \\(.*)");

    private Download() {}

    static String begins(String host) {
        return NAME + " (80 MB, only once) from " + host + " ...";
    }

    static String at(long percent) {
        return NAME + ": " + percent + " %";
    }

    /** How much has come, of a hundred, if the sentence tells of that. */
    public static OptionalInt percent(String sentence) {
        var found = SENTENCE.matcher(sentence);
        if (!found.matches()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(found.group(1) == null ? 0 : Integer.parseInt(found.group(1)));
    }
}
