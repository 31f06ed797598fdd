package app.candia;

import java.nio.file.Path;

/** Names of files. */
final class FileNames {
    private FileNames() {}

    /** The file's name without folder and ending: {@code photo} of {@code holiday/photo.jpg}. */
    static String stem(Path file) {
        String name = file.toAbsolutePath().normalize().getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
