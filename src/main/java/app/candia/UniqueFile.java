package app.candia;

import app.candia.image.Pictures;
import app.candia.image.SafeName;
import app.candia.storage.DiskFullException;
import app.candia.storage.DiskSpace;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;

/** Writes pictures as new files into a folder. Nobody sees half a picture, and no file that is there is overwritten. */
record UniqueFile(Path folder) {
    /** For file systems that take only shorter names than most. */
    private static final int SHORT_NAME = 100;

    private static final String PLAIN_NAME = "picture";

    /** Finds out whether files can be made. */
    void probe() throws IOException {
        Files.delete(Files.createFile(temporary()));
    }

    /**
     * @return {@code <name>.png}, or {@code <name>-2.png} and so on, the first that is free
     * @throws IOException if it can't be written; nothing is left then
     * @throws DiskFullException if that is because the disk is full
     */
    Path write(BufferedImage picture, String name) throws IOException {
        Path temporary = temporary();
        try {
            try (OutputStream out = Files.newOutputStream(temporary)) {
                Pictures.writePng(picture, out);
            }
            return move(temporary, reserve(name));
        } catch (IOException unwritable) {
            // to be asked while the temporary file takes the room
            throw DiskSpace.explained(folder, unwritable);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Replacing in two steps would free the reserved name for a moment. */
    private static Path move(Path temporary, Path reserved) throws IOException {
        try {
            return Files.move(temporary, reserved, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException notMoved) {
            Files.deleteIfExists(reserved);
            throw notMoved;
        }
    }

    private Path reserve(String name) throws IOException {
        for (String possible : List.of(name, SafeName.shortened(name, SHORT_NAME))) {
            try {
                return reserveFree(possible);
            } catch (FileSystemException | InvalidPathException refusedHere) {
                continue;
            }
        }
        return reserveFree(PLAIN_NAME);
    }

    /** Taking the name by creating the file leaves no moment in which another process could take it too. */
    private Path reserveFree(String name) throws IOException {
        for (int number = 1; ; number++) {
            Path free = folder.resolve(name + (number == 1 ? "" : "-" + number) + ".png");
            try {
                return Files.createFile(free);
            } catch (FileAlreadyExistsException taken) {
                continue;
            }
        }
    }

    /** Not the JDK's temporary file, which nobody but its owner may read. */
    private Path temporary() {
        return folder.resolve(".candia-" + UUID.randomUUID() + ".part");
    }
}
