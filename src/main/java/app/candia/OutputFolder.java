package app.candia;

import app.candia.CandiaException.Reason;
import app.candia.storage.DiskFullException;
import app.candia.storage.DiskSpace;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where pictures go. No file that is there is overwritten, and no picture is lost while another folder takes it. */
public final class OutputFolder {
    private final Path folder;
    private final List<Path> otherFolders;

    private OutputFolder(Path folder, List<Path> otherFolders) {
        this.folder = folder;
        this.otherFolders = otherFolders;
    }

    /**
     * Makes the folder, and finds out whether it can be written before minutes of work are spent on a picture.
     *
     * @throws CandiaException if it can't
     */
    public static OutputFolder open(Path folder) throws CandiaException {
        return open(folder, 0);
    }

    /** @param pixels of the picture, for which there must be room */
    static OutputFolder open(Path folder, long pixels) throws CandiaException {
        return open(folder, pixels, List.of(Path.of("."), Path.of(System.getProperty("java.io.tmpdir"))));
    }

    /** @param otherFolders one of which takes the picture if this one fails after the work */
    static OutputFolder open(Path folder, long pixels, List<Path> otherFolders) throws CandiaException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CandiaException(Reason.UNWRITABLE_FOLDER, "candia.not_a_folder", null, folder.toString());
        }
        try {
            Files.createDirectories(folder);
            // a painting hardly takes less than a byte for a pixel
            if (DiskSpace.lacks(folder, pixels)) {
                throw full(folder, null);
            }
            new UniqueFile(folder).probe();
        } catch (IOException unwritable) {
            throw Files.isDirectory(folder) && DiskSpace.explained(folder, unwritable) instanceof DiskFullException
                    ? full(folder, unwritable)
                    : unwritable(folder, unwritable);
        }
        return new OutputFolder(folder, otherFolders);
    }

    /**
     * Writes the picture, or if that fails writes it elsewhere.
     *
     * @return {@code <name>.png}, or {@code <name>-2.png} and so on, the first that is free
     * @throws CandiaException if the folder can't be written any more; the message says where the picture is
     */
    public Path write(BufferedImage picture, String name) throws CandiaException {
        try {
            return new UniqueFile(folder).write(picture, name);
        } catch (IOException failed) {
            throw elsewhere(picture, name, failed);
        }
    }

    private CandiaException elsewhere(BufferedImage picture, String name, IOException failed) {
        for (Path other : otherFolders) {
            try {
                Path file = new UniqueFile(other.toAbsolutePath().normalize()).write(picture, name);
                return failed instanceof DiskFullException
                        ? new CandiaException(
                                Reason.DISK_FULL, "candia.disk_full_saved", failed, folder.toString(), file.toString())
                        : new CandiaException(
                                Reason.UNWRITABLE_FOLDER,
                                "candia.unwritable_saved",
                                failed,
                                folder.toString(),
                                file.toString());
            } catch (IOException alsoFailed) {
                failed.addSuppressed(alsoFailed);
            }
        }
        return failed instanceof DiskFullException ? full(folder, failed) : unwritable(folder, failed);
    }

    private static CandiaException full(Path folder, @Nullable IOException cause) {
        return new CandiaException(Reason.DISK_FULL, "candia.disk_full", cause, folder.toString());
    }

    private static CandiaException unwritable(Path folder, IOException cause) {
        return new CandiaException(Reason.UNWRITABLE_FOLDER, "candia.unwritable_folder", cause, folder.toString());
    }
}
