package app.candia;

import app.candia.CandiaException.Reason;
import app.candia.image.PictureReader;
import app.candia.image.UnreadablePictureException;
import java.awt.image.BufferedImage;
import java.nio.file.Path;

/** A file that the caller named as a picture. {@code -} is standard input, which can be read once. */
final class PictureFile {
    private static final String STANDARD_INPUT = "-";

    private PictureFile() {}

    static boolean isStandardInput(String file) {
        return file.equals(STANDARD_INPUT);
    }

    static BufferedImage read(Path file) throws CandiaException {
        try {
            return isStandardInput(file.toString())
                    ? PictureReader.DEFAULT.read(System.in, STANDARD_INPUT)
                    : PictureReader.DEFAULT.read(file);
        } catch (UnreadablePictureException unreadable) {
            throw refusal(file, unreadable);
        }
    }

    /** Of any size; what is transparent is dark. */
    static BufferedImage readMask(Path file) throws CandiaException {
        try {
            return isStandardInput(file.toString())
                    ? PictureReader.DEFAULT.readMask(System.in, STANDARD_INPUT)
                    : PictureReader.DEFAULT.readMask(file);
        } catch (UnreadablePictureException unreadable) {
            throw refusal(file, unreadable);
        }
    }

    /**
     * For the name of the result.
     *
     * @param nameless for standard input and for pipes that have no name of their own, such as {@code /dev/fd/63}
     */
    static String name(Path file, String nameless) {
        boolean pipe = file.startsWith("/dev/fd") || file.startsWith("/dev/stdin") || file.startsWith("/proc");
        return pipe || isStandardInput(file.toString()) ? nameless : FileNames.stem(file);
    }

    private static CandiaException refusal(Path file, UnreadablePictureException unreadable) {
        if (unreadable.reason() == UnreadablePictureException.Reason.MISSING) {
            return new CandiaException(Reason.NO_SUCH_FILE, "candia.no_such_file", unreadable, file.toString());
        }
        return new CandiaException(
                Reason.UNREADABLE_PICTURE,
                "candia.unreadable." + unreadable.reason(),
                unreadable,
                file.toString(),
                PictureReader.DEFAULT.maxBytes() / 1e6,
                PictureReader.DEFAULT.maxPixels() / 1e6,
                unreadable.kind());
    }
}
