package app.candia.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The first picture of a GIF, on its canvas. The JDK decodes the frame. */
final class Gif {
    private static final int SCREEN = 6;
    private static final int BLOCKS = 13;
    private static final int EXTENSION = 0x21;
    private static final int FRAME = 0x2c;

    private Gif() {}

    static BufferedImage decode(byte[] bytes, Intake intake) throws IOException, UnreadablePictureException {
        Canvas canvas = canvas(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
                var _ = intake.admit(canvas.width(), canvas.height())) {
            reader.setInput(in, true, true);
            return Srgb.of(canvas.with(reader.read(0)), Colours.SRGB, Orientation.UPRIGHT, intake.purpose());
        } finally {
            reader.dispose();
        }
    }

    /** A canvas that is too small for its first frame grows, as browsers let it. */
    private static Canvas canvas(ByteBuffer in) throws IIOException {
        int width = in.getShort(SCREEN) & 0xffff;
        int height = in.getShort(SCREEN + 2) & 0xffff;
        in.position(BLOCKS + palette(in.get(SCREEN + 4)));
        while (true) {
            int block = in.get() & 255;
            if (block == FRAME) {
                int x = in.getShort() & 0xffff;
                int y = in.getShort() & 0xffff;
                int frameWidth = in.getShort() & 0xffff;
                int frameHeight = in.getShort() & 0xffff;
                return new Canvas(
                        Math.max(width, x + frameWidth),
                        Math.max(height, y + frameHeight),
                        x,
                        y,
                        frameWidth,
                        frameHeight);
            } else if (block != EXTENSION && block != 0) {
                throw new IIOException("No frame before block " + block);
            }
            if (block == EXTENSION) {
                in.get();
                skipParts(in);
            }
        }
    }

    private static void skipParts(ByteBuffer in) {
        for (int length = in.get() & 255; length > 0; length = in.get() & 255) {
            in.position(in.position() + length);
        }
    }

    private static int palette(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }
}
