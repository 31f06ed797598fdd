package app.candia.bench;

import java.awt.image.BufferedImage;

/**
 * A picture of 8 bits a colour. The array is not copied.
 *
 * @param values height x width x 3, 0 to 255
 */
record Rgb(int width, int height, int[] values) {
    static Rgb of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] packed = picture.getRGB(0, 0, width, height, null, 0, width);
        int[] values = new int[packed.length * 3];
        for (int i = 0; i < packed.length; i++) {
            values[3 * i] = packed[i] >> 16 & 0xff;
            values[3 * i + 1] = packed[i] >> 8 & 0xff;
            values[3 * i + 2] = packed[i] & 0xff;
        }
        return new Rgb(width, height, values);
    }

    /** Reduced or enlarged so that its longer side is {@code side}. */
    Rgb sized(int side) {
        double factor = (double) side / Math.max(width, height);
        return resized(Math.max(1, (int) Math.rint(width * factor)), Math.max(1, (int) Math.rint(height * factor)));
    }

    Rgb resized(int toWidth, int toHeight) {
        return Lanczos8.resized(this, toWidth, toHeight);
    }

    /** 0 to 1. */
    float[] floats() {
        float[] floats = new float[values.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = values[i] / 255f;
        }
        return floats;
    }

    /** The share of its pixels that have a channel as dark or as light as can be: what was beyond is lost. */
    double burnt() {
        int burnt = 0;
        for (int i = 0; i < values.length; i += 3) {
            boolean lost = false;
            for (int c = i; c < i + 3; c++) {
                lost |= values[c] == 0 || values[c] == 255;
            }
            burnt += lost ? 1 : 0;
        }
        return burnt / (double) (width * height);
    }

    /** Rec. 601, in whole steps. */
    Luminance luminance() {
        double[] steps = new double[width * height];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (19595 * values[3 * i] + 38470 * values[3 * i + 1] + 7471 * values[3 * i + 2] + 0x8000) >> 16;
        }
        return new Luminance(width, height, steps);
    }
}
