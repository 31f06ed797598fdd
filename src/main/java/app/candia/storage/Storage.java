package app.candia.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps bytes by key. Keys are made by the program, never from what users typed: lower case letters, digits, {@code -},
 * {@code .} and {@code /} between folders. Thread-safe.
 */
public interface Storage {
    /** Writes bytes to a stream it does not close. */
    interface Writer {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Bytes in a folder of the file system, which is made if it is not there. */
    static Storage inFolder(Path folder) throws IOException {
        return new FolderStorage(folder);
    }

    /**
     * Stores all or nothing: a reader sees the old bytes or the new, and what was stored survives a power failure.
     *
     * @throws DiskFullException if there is no room for them
     */
    void put(String key, Writer bytes) throws IOException;

    /** The bytes, to be closed by the caller; empty if there are none. */
    Optional<InputStream> open(String key) throws IOException;

    /** Deletes the bytes of this key, or everything below it if it is a folder; nothing happens if there is nothing. */
    void delete(String key) throws IOException;

    /** Names of what lies in a folder and has not changed since; empty if there is no such folder. */
    List<String> unchangedSince(String folder, Instant since) throws IOException;
}
