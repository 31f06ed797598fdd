package app.candia.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.IIOException;

/**
 * Where the first frame of an animation lies on its canvas.
 *
 * @param width of the canvas
 * @param height of the canvas
 * @param frameX the frame's left edge
 * @param frameY the frame's upper edge
 * @param frameWidth of the frame
 * @param frameHeight of the frame
 */
record Canvas(int width, int height, int frameX, int frameY, int frameWidth, int frameHeight) {
    /** The frame in its place; what it does not cover is transparent. */
    BufferedImage with(BufferedImage frame) throws IOException {
        if (frame.getWidth() != frameWidth || frame.getHeight() != frameHeight) {
            throw new IIOException("A frame of " + frame.getWidth() + " x " + frame.getHeight()
                    + " pixels that should have " + frameWidth + " x " + frameHeight);
        }
        if (frameWidth == width && frameHeight == height) {
            return frame;
        }
        BufferedImage whole = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] row = new int[frameWidth];
        for (int y = 0; y < frameHeight; y++) {
            frame.getRGB(0, y, frameWidth, 1, row, 0, frameWidth);
            whole.setRGB(frameX, frameY + y, frameWidth, 1, row, 0, frameWidth);
        }
        return whole;
    }
}
