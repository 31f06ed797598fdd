package app.candia.studio;

import java.util.List;
import java.util.stream.IntStream;

/** The octaves in a painter's words. */
final class Coats {
    private static final String KEY = "studio.progress.coat.";

    private Coats() {}

    /** Keys of the names of this many octaves, the coarsest first. */
    static List<String> keys(int octaves) {
        return IntStream.range(0, octaves)
                .mapToObj(octave -> key(octave, octaves))
                .toList();
    }

    static String key(int octave, int octaves) {
        if (octave >= octaves - 1) {
            return KEY + "last";
        }
        return KEY
                + switch (octave) {
                    case 0 -> "sketch";
                    case 1 -> "under";
                    case 2 -> "next";
                    case 3 -> "third";
                    default -> "another";
                };
    }
}
