package app.candia.style;

import java.util.List;
import java.util.stream.Stream;

/** The names of the styles that one picture is painted after, as one text. */
public final class StyleNames {
    /** More than so many at once leave nothing of any. */
    public static final int MOST = 4;

    private static final String BETWEEN = ",";

    private StyleNames() {}

    public static String join(List<String> names) {
        return String.join(BETWEEN, names);
    }

    /** In the order in which they were joined. */
    public static List<String> split(String joined) {
        return Stream.of(joined.split(BETWEEN))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
