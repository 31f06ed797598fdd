package app.candia.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Files that are being received. They contain the place and the camera data of a photo, so none outlives the process:
 * what an earlier process left is deleted when the folder is opened. Thread-safe.
 */
public final class UploadFolder {
    private final Path folder;

    private UploadFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder, or deletes everything in it.
     *
     * @param warn told of each file that could not be deleted
     */
    public static UploadFolder open(Path folder, Consumer<String> warn) throws IOException {
        Files.createDirectories(folder);
        List<Path> left;
        try (var files = Files.walk(folder)) {
            left = files.filter(file -> !file.equals(folder))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path file : left) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                warn.accept("A file of an interrupted upload could not be deleted: " + e.getMessage());
            }
        }
        return new UploadFolder(folder);
    }

    /** A new empty file that only the user of this process can read. Whoever asks for it deletes it. */
    public Path newFile() throws IOException {
        Files.createDirectories(folder);
        return Files.createTempFile(folder, "", ".upload");
    }
}
