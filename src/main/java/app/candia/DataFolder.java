package app.candia;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;

/** The data folder, checked before anything is read from it, and locked against a second server while this one runs. */
class DataFolder implements DisposableBean {
    private static final String LOCK = ".lock";
    private static final int TRIAL_BYTES = 1 << 16;

    private final FileChannel channel;

    /** @throws StartRefusedException with the sentence that says what to do */
    DataFolder(Path folder) {
        try {
            Files.createDirectories(folder);
            tryOut(folder);
            channel = FileChannel.open(
                    folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
        } catch (IOException e) {
            throw new StartRefusedException(sentence(folder, e), e);
        }
        if (lock(folder) == null) {
            close();
            throw new StartRefusedException(
                    "Another Candia server uses the data folder " + folder
                            + ". Stop it, or name another folder with --candia.data.",
                    null);
        }
    }

    private @Nullable FileLock lock(Path folder) {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        } catch (IOException e) {
            close();
            throw new StartRefusedException(sentence(folder, e), e);
        }
    }

    /** A folder may belong to somebody else, lie on a read-only volume, or have no space left. */
    private static void tryOut(Path folder) throws IOException {
        Path trial = Files.createTempFile(folder, ".trial", null);
        try {
            Files.write(trial, new byte[TRIAL_BYTES]);
        } finally {
            Files.deleteIfExists(trial);
        }
    }

    private static String sentence(Path folder, IOException e) {
        for (Path each = folder; each != null; each = each.getParent()) {
            if (Files.exists(each) && !Files.isDirectory(each)) {
                return "The data folder cannot be " + folder + ", since " + each
                        + " is a file. Name a folder with --candia.data.";
            }
        }
        if (StartSentences.isFull(e)) {
            return "There is no space left for the data folder " + folder + ". Make room and start again.";
        }
        return "The data folder " + folder
                + " cannot be written. Give this user the right to write to it, or name another folder with --candia.data.";
    }

    private void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void destroy() {
        close();
    }
}
