package app.candia;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells the folder of pictures from an empty one that lies in its place, such as when a volume is not mounted. */
final class FilesFolder {
    private static final String MARKER = ".candia";

    private FilesFolder() {}

    /**
     * Marks a new folder.
     *
     * @throws MissingException if the database knows pictures that can't be there
     */
    static void check(Path folder, JdbcClient database) throws IOException {
        Path marker = folder.resolve(MARKER);
        if (Files.exists(marker)) {
            return;
        }
        boolean known = database.sql(
                                "select (select count(*) from photo) + (select count(*) from picture) + (select count(*) from own_style)")
                        .query(Long.class)
                        .single()
                > 0;
        if (known) {
            throw new MissingException(folder);
        }
        Files.createDirectories(folder);
        Files.writeString(marker, "Candia's pictures are in this folder. Keep this file.\n");
    }

    /** Starting would show empty galleries. */
    static final class MissingException extends RuntimeException {
        private static final long serialVersionUID = 1;

        MissingException(Path folder) {
            super("The database knows pictures, but " + folder + " is not the folder they were stored in.");
        }
    }
}
