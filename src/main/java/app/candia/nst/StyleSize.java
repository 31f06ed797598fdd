package app.candia.nst;

import java.awt.image.BufferedImage;

/**
 * The style as large as the octave, so that its strokes are as wide on the picture as on the painting; but a small one
 * is not enlarged to a blur.
 */
final class StyleSize {
    private static final int MOST_ENLARGED = 2;

    private StyleSize() {}

    /** @param size longer side of the largest octave */
    static Pixels largest(BufferedImage style, int size) {
        int width = style.getWidth();
        int height = style.getHeight();
        int longer = Math.min(size, MOST_ENLARGED * Math.max(width, height));
        return Lanczos.resized(style, Canvas.side(width, height, longer), Canvas.side(height, width, longer));
    }

    /** Reduced for an octave; mirrored where it is narrower than the network needs. */
    static Pixels at(Pixels largest, int size, int minimum) {
        int longer = Math.min(size, Math.max(largest.width(), largest.height()));
        Canvas canvas = Canvas.of(largest.width(), largest.height(), longer, 0, minimum);
        return canvas.stretched(largest);
    }
}
