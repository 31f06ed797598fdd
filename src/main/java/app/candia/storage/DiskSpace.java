package app.candia.storage;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The room on the disk of a folder, as far as the system tells. */
public final class DiskSpace {
    /** What no file system leaves free that has just refused to write. */
    private static final long NOTHING = 64 << 10;

    private static final String[] FULL = {
        "no space left", "quota exceeded", "not enough space", "disk full", "disk is full"
    };

    private DiskSpace() {}

    /** Whether so many bytes surely don't fit into the folder. */
    public static boolean lacks(Path folder, long bytes) {
        try {
            FileStore store = Files.getFileStore(folder);
            long free = store.getUsableSpace();
            // some network file systems tell nothing
            return store.getTotalSpace() > 0 && free >= 0 && free < bytes;
        } catch (IOException unknown) {
            return false;
        }
    }

    /**
     * The failure, as a {@link DiskFullException} if that is what it means. The system's own words are in its language;
     * so what is free counts as well. To be asked before what was written is deleted.
     *
     * @param folder that was written into
     */
    public static IOException explained(Path folder, IOException failure) {
        if (failure instanceof DiskFullException) {
            return failure;
        }
        String words = said(failure).toLowerCase(Locale.ROOT);
        boolean full = Stream.of(FULL).anyMatch(words::contains) || lacks(folder, NOTHING);
        return full ? new DiskFullException(failure) : failure;
    }

    private static String said(@Nullable Throwable failure) {
        return failure == null ? "" : failure.getMessage() + " " + said(failure.getCause());
    }
}
