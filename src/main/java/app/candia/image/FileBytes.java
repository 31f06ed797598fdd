package app.candia.image;

import app.candia.image.UnreadablePictureException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The bytes of a file or pipe, as far as they are allowed. */
final class FileBytes {
    private FileBytes() {}

    /** A pipe has no size that could be asked, so that of a file is only looked at to refuse it sooner. */
    static byte[] of(Path file, long maxBytes) throws UnreadablePictureException {
        if (Files.isDirectory(file)) {
            throw new UnreadablePictureException(Reason.FOLDER, file + " is a folder", null);
        }
        try {
            if (Files.isRegularFile(file) && Files.size(file) > maxBytes) {
                throw tooMany(file.toString(), maxBytes);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return of(in, file.toString(), maxBytes);
            }
        } catch (NoSuchFileException missing) {
            throw new UnreadablePictureException(Reason.MISSING, file + " is not there", missing);
        } catch (AccessDeniedException denied) {
            throw new UnreadablePictureException(Reason.NO_PERMISSION, file + " must not be read", denied);
        } catch (IOException failed) {
            throw new UnreadablePictureException(Reason.UNREADABLE_FILE, file + " can't be read", failed);
        }
    }

    static byte[] of(InputStream in, String name, long maxBytes) throws UnreadablePictureException {
        try {
            byte[] bytes = in.readNBytes((int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 16));
            if (bytes.length > maxBytes) {
                throw tooMany(name, maxBytes);
            }
            return bytes;
        } catch (IOException failed) {
            throw new UnreadablePictureException(Reason.UNREADABLE_FILE, name + " can't be read", failed);
        }
    }

    private static UnreadablePictureException tooMany(String name, long maxBytes) {
        return new UnreadablePictureException(Reason.TOO_MANY_BYTES, name + " has more bytes than " + maxBytes, null);
    }
}
