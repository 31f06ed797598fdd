package app.candia.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Pictures by the names of their files without the ending; a folder stands for all in it. */
final class NamedFiles {
    private NamedFiles() {}

    static Map<String, Path> of(List<Path> given) throws IOException {
        Map<String, Path> found = new TreeMap<>();
        for (Path path : given) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.list(path)) {
                    inside.filter(file -> file.toString().matches("(?i).*\\.(jpe?g|png|webp)"))
                            .forEach(file -> found.put(stem(file), file));
                }
            } else {
                found.put(stem(path), path);
            }
        }
        return found;
    }

    /** Without the ending, and without what a name may not have. */
    static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "").replaceAll("[^\\w.+~-]", "_");
    }
}
