package app.candia.nst;

import java.awt.image.BufferedImage;

/**
 * A picture as the engine works with it. The array is not copied.
 *
 * @param rgb height x width x 3, 0 to 1; an optimiser may leave that range
 */
record Pixels(int width, int height, float[] rgb) {
    /** The colours of one row of a picture, 3 floats a pixel, 0 to 1; what is transparent lies on white. */
    static float[] row(BufferedImage image, int y) {
        int width = image.getWidth();
        int[] packed = image.getRGB(0, y, width, 1, null, 0, width);
        float[] row = new float[width * 3];
        for (int x = 0; x < width; x++) {
            float opaque = (packed[x] >>> 24) / 255f;
            for (int c = 0; c < 3; c++) {
                row[3 * x + c] = 1 - opaque * (1 - (packed[x] >> 16 - 8 * c & 0xff) / 255f);
            }
        }
        return row;
    }

    float[] row(int y) {
        float[] row = new float[width * 3];
        System.arraycopy(rgb, y * row.length, row, 0, row.length);
        return row;
    }

    /** Mirrored at its edges, as often as needed, by so many pixels on each side. */
    Pixels mirrored(int left, int right, int top, int bottom) {
        int w = left + width + right;
        int h = top + height + bottom;
        float[] out = new float[w * h * 3];
        for (int y = 0; y < h; y++) {
            int fromY = mirrored(y - top, height);
            for (int x = 0; x < w; x++) {
                int from = (fromY * width + mirrored(x - left, width)) * 3;
                System.arraycopy(rgb, from, out, (y * w + x) * 3, 3);
            }
        }
        return new Pixels(w, h, out);
    }

    private static int mirrored(int i, int length) {
        if (length == 1) {
            return 0;
        }
        int period = 2 * length - 2;
        int k = Math.floorMod(i, period);
        return k < length ? k : period - k;
    }

    Pixels cropped(int left, int top, int w, int h) {
        float[] out = new float[w * h * 3];
        for (int y = 0; y < h; y++) {
            System.arraycopy(rgb, ((y + top) * width + left) * 3, out, y * w * 3, w * 3);
        }
        return new Pixels(w, h, out);
    }

    /** The middle of the picture, mirrored where it is smaller than asked. */
    Pixels covering(int w, int h) {
        int addX = Math.max(0, w - width);
        int addY = Math.max(0, h - height);
        return mirrored(addX / 2, addX - addX / 2, addY / 2, addY - addY / 2)
                .cropped(Math.max(0, width - w) / 2, Math.max(0, height - h) / 2, w, h);
    }

    /** Each value brought into 0 to 1. */
    Pixels clamped() {
        float[] out = new float[rgb.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.clamp(rgb[i], 0f, 1f);
        }
        return new Pixels(width, height, out);
    }

    /** Brings each value into 0 to 1, here. */
    void clamp() {
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = Math.clamp(rgb[i], 0f, 1f);
        }
    }

    BufferedImage toImage() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int i = (y * width + x) * 3;
                row[x] = level(rgb[i]) << 16 | level(rgb[i + 1]) << 8 | level(rgb[i + 2]);
            }
            image.setRGB(0, y, width, 1, row, 0, width);
        }
        return image;
    }

    private static int level(float value) {
        return (int) (Math.clamp(value, 0f, 1f) * 255 + 0.5f);
    }
}
