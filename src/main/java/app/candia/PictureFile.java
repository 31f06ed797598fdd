package app.candia;

import app.candia.CandiaException.Reason;
import app.candia.image.PictureReader;
import app.candia.image.UnreadablePictureException;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that the caller named as a picture. */
final class PictureFile {
    private PictureFile() {}

    static BufferedImage read(Path file) throws CandiaException {
        if (!Files.isRegularFile(file)) {
            throw new CandiaException(Reason.NO_SUCH_FILE, "candia.no_such_file", null, file.toString());
        }
        try {
            return PictureReader.DEFAULT.read(file);
        } catch (UnreadablePictureException unreadable) {
            throw new CandiaException(
                    Reason.UNREADABLE_PICTURE,
                    "candia.unreadable." + unreadable.reason(),
                    unreadable,
                    file.toString(),
                    PictureReader.DEFAULT.maxBytes() / 1e6,
                    PictureReader.DEFAULT.maxPixels() / 1e6);
        }
    }
}
