package app.candia.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * Writes a PNG of random samples, and says how it should look.
 *
 * @param type 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha
 * @param bits of a sample
 * @param keyed whether the colour of the first pixel is transparent, or the palette has alpha
 */
record PngMaker(int type, int bits, boolean interlaced, boolean keyed) {
    static final int WIDTH = 37;
    static final int HEIGHT = 29;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    byte[] file(byte[]... chunks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        out.writeBytes(Samples.chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(WIDTH)
                        .putInt(HEIGHT)
                        .put((byte) bits)
                        .put((byte) type)
                        .putShort((short) 0)
                        .put((byte) (interlaced ? 1 : 0))
                        .array()));
        for (byte[] chunk : chunks) {
            out.writeBytes(chunk);
        }
        if (type == 3) {
            out.writeBytes(Samples.chunk("PLTE", palette()));
        }
        if (keyed) {
            out.writeBytes(Samples.chunk("tRNS", key()));
        }
        out.writeBytes(Samples.chunk("IDAT", Samples.deflated(data())));
        out.writeBytes(Samples.chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    private int channels() {
        return switch (type) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
    }

    /** Scattered, the same at each call. */
    private int sample(int x, int y, int channel) {
        int scattered = (x * 73_856_093 ^ y * 19_349_663 ^ channel * 83_492_791) * 0x9e3779b1;
        return scattered >>> 32 - bits;
    }

    private byte[] palette() {
        byte[] palette = new byte[3 << bits];
        for (int i = 0; i < palette.length; i++) {
            palette[i] = (byte) (i * 77 + 13);
        }
        return palette;
    }

    private byte[] key() {
        if (type == 3) {
            return new byte[] {0, (byte) 128};
        }
        ByteBuffer key = ByteBuffer.allocate(2 * channels());
        for (int channel = 0; channel < channels(); channel++) {
            key.putShort((short) sample(0, 0, channel));
        }
        return key.array();
    }

    private byte[] data() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int[] pass : interlaced ? PASSES : new int[][] {{0, 0, 1, 1}}) {
            for (int y = pass[1]; y < HEIGHT && pass[0] < WIDTH; y += pass[3]) {
                out.write(0);
                row(out, y, pass);
            }
        }
        return out.toByteArray();
    }

    private void row(ByteArrayOutputStream out, int y, int[] pass) {
        int held = 0;
        int count = 0;
        for (int x = pass[0]; x < WIDTH; x += pass[2]) {
            for (int channel = 0; channel < channels(); channel++) {
                held = held << bits | sample(x, y, channel);
                count += bits;
                for (; count >= 8; count -= 8) {
                    out.write(held >> count - 8);
                }
            }
        }
        if (count > 0) {
            out.write(held << 8 - count);
        }
    }

    BufferedImage expected(int background) {
        BufferedImage expected = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                expected.setRGB(x, y, argb(x, y));
            }
        }
        return Contents.on(expected, background);
    }

    private int argb(int x, int y) {
        if (type == 3) {
            int index = sample(x, y, 0);
            byte[] palette = palette();
            int alpha = keyed && index < 2 ? index * 128 : 255;
            return alpha << 24
                    | Contents.rgb(
                            palette[3 * index] & 255, palette[3 * index + 1] & 255, palette[3 * index + 2] & 255);
        }
        boolean colour = (type & 2) != 0;
        boolean transparent = keyed;
        for (int channel = 0; channel < channels(); channel++) {
            transparent &= sample(x, y, channel) == sample(0, 0, channel);
        }
        int alpha = transparent ? 0 : type < 4 ? 255 : eight(sample(x, y, channels() - 1));
        int red = eight(sample(x, y, 0));
        return alpha << 24
                | Contents.rgb(red, colour ? eight(sample(x, y, 1)) : red, colour ? eight(sample(x, y, 2)) : red);
    }

    private int eight(int sample) {
        return (int) Math.round(sample * 255.0 / ((1 << bits) - 1));
    }
}
