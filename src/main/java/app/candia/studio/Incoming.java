package app.candia.studio;

import app.candia.image.UploadFolder;
import app.candia.storage.DiskSpace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A received file, which is deleted when it is closed. */
record Incoming(Path file) implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Incoming.class);

    /** The file has more bytes than allowed. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Reads a file to its end, or until it is larger than allowed or than the disk; then nothing of it stays. */
    static Incoming receive(UploadFolder uploads, InputStream bytes, long max) throws IOException {
        var incoming = new Incoming(uploads.newFile());
        boolean whole = false;
        try (var out = Files.newOutputStream(incoming.file)) {
            var buffer = new byte[1 << 16];
            long received = 0;
            for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
                received += n;
                if (received > max) {
                    throw new TooLargeException();
                }
                out.write(buffer, 0, n);
            }
            whole = true;
            return incoming;
        } catch (TooLargeException e) {
            throw e;
        } catch (IOException e) {
            throw DiskSpace.explained(incoming.file, e);
        } finally {
            if (!whole) {
                incoming.close();
            }
        }
    }

    /** Closes it where there is nobody to tell that it failed. */
    void discard() {
        try {
            close();
        } catch (IOException e) {
            log.warn("A temporary file stays: {}", e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
