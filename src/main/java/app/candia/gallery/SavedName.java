package app.candia.gallery;

import app.candia.image.SafeName;
import java.util.HashSet;
import java.util.Set;

/** Names under which pictures are saved: their titles, without what some systems refuse, each once. */
final class SavedName {
    private static final String UNTITLED = "Candia";

    private final Set<String> taken = new HashSet<>();

    /** The title as the name of a file, without an ending. */
    static String of(String title) {
        return SafeName.of(title, UNTITLED);
    }

    /** The same with an ending, and with a number if a system would take it for one that has been given before. */
    String next(String title, String ending) {
        String stem = of(title);
        String name = stem + ending;
        for (int number = 2; !taken.add(SafeName.key(name)); number++) {
            name = stem + " " + number + ending;
        }
        return name;
    }
}
