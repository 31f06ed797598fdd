package app.candia.image;

import java.awt.image.BufferedImage;
import java.nio.file.Path;

/**
 * Reads a picture from a file nobody vouches for. Immutable, thread-safe.
 *
 * @param maxBytes largest file
 * @param maxPixels most pixels, width x height, read from the header before anything is decoded
 */
public record PictureReader(long maxBytes, long maxPixels) {
    /** 20 MB and 50 megapixels. */
    public static final PictureReader DEFAULT = new PictureReader(20_000_000, 50_000_000);

    /**
     * @return upright, sRGB, 8 bits, no alpha (transparency lies on white), no metadata; {@code TYPE_INT_RGB}
     * @throws UnreadablePictureException if the file can't become a photo, and why
     */
    public BufferedImage read(Path file) throws UnreadablePictureException {
        throw new UnsupportedOperationException();
    }
}
