package app.candia;

import app.candia.CandiaException.Reason;
import app.candia.image.Pictures;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Where pictures go. Nobody sees half a picture, and no file that is there is overwritten. */
final class OutputFolder {
    private final Path folder;

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder, and finds out whether it can be written before minutes of work are spent on a picture. */
    static OutputFolder open(Path folder) throws CandiaException {
        OutputFolder open = new OutputFolder(folder);
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createFile(open.temporary()));
            return open;
        } catch (IOException unwritable) {
            throw open.unwritable(unwritable);
        }
    }

    /** @return {@code <name>.png}, or {@code <name>-2.png} and so on, the first that is free */
    Path write(BufferedImage picture, String name) throws CandiaException {
        Path temporary = temporary();
        try {
            try {
                try (OutputStream out = Files.newOutputStream(temporary)) {
                    Pictures.writePng(picture, out);
                }
                // replacing in two steps would free the reserved name for a moment
                return Files.move(temporary, reserve(name), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException unwritable) {
            throw unwritable(unwritable);
        }
    }

    /** Taking the name by creating the file leaves no moment in which another process could take it too. */
    private Path reserve(String name) throws IOException {
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

    private CandiaException unwritable(IOException cause) {
        return new CandiaException(Reason.UNWRITABLE_FOLDER, "candia.unwritable_folder", cause, folder.toString());
    }
}
