package app.candia.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

/** Writes and reduces pictures. */
public final class Pictures {
    private Pictures() {}

    /** PNG, sRGB, without metadata; does not close the stream. */
    public static void writePng(BufferedImage picture, OutputStream out) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** JPEG without metadata, quality 0 to 1; does not close the stream. */
    public static void writeJpeg(BufferedImage picture, float quality, OutputStream out) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** The picture reduced so that its long side is at most {@code longSide}; itself if it is small enough. */
    public static BufferedImage fit(BufferedImage picture, int longSide) {
        throw new UnsupportedOperationException();
    }
}
