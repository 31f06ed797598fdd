package app.candia.gallery;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names under which pictures are saved: their titles, without what some systems refuse, each once. */
final class SavedName {
    private static final String UNTITLED = "Candia";

    private final Set<String> taken = new HashSet<>();

    /** The title as the name of a file, without an ending. */
    static String of(String title) {
        String name =
                title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\s]+", " ").strip().replaceAll("^\\.+|[. ]+$", "");
        return name.isEmpty() ? UNTITLED : name;
    }

    /** The same with an ending, and with a number if it has been given before. */
    String next(String title, String ending) {
        String stem = of(title);
        String name = stem + ending;
        // many systems take upper and lower case for the same
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = stem + " " + number + ending;
        }
        return name;
    }
}
