package app.candia;

import app.candia.image.SafeName;
import java.nio.file.Path;
import java.util.List;

/** Names of files. */
final class FileNames {
    private static final String UNNAMED = "picture";

    private FileNames() {}

    /** The file's name without folder and ending: {@code photo} of {@code holiday/photo.jpg}. */
    static String stem(Path file) {
        Path name = file.toAbsolutePath().normalize().getFileName();
        String whole = name == null ? "" : name.toString();
        int dot = whole.lastIndexOf('.');
        return dot > 0 ? whole.substring(0, dot) : whole;
    }

    /** The result's name without ending; where it would be too long, each part has an equal share of what there is. */
    static String result(String photo, List<String> styles) {
        int share = SafeName.MAX_BYTES / (styles.size() + 1) - 1;
        String whole = joined(photo, styles, Integer.MAX_VALUE);
        return SafeName.of(
                SafeName.shortened(whole, SafeName.MAX_BYTES).equals(whole)
                        ? whole
                        : joined(photo, styles, Math.max(share, 1)),
                UNNAMED);
    }

    private static String joined(String photo, List<String> styles, int bytes) {
        StringBuilder name = new StringBuilder(SafeName.shortened(photo, bytes));
        styles.forEach(style -> name.append('-').append(SafeName.shortened(style, bytes)));
        return name.toString();
    }
}
