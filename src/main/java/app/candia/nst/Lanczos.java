package app.candia.nst;

import java.awt.image.BufferedImage;
import java.util.function.IntFunction;

/** Resizing with Lanczos's kernel of three lobes, widened for a reduction so that nothing aliases. */
final class Lanczos {
    private static final int LOBES = 3;

    /** For one place in the result: the first of its places in the source, and their weights, which add up to 1. */
    private record Taps(int first, float[] weights) {}

    private Lanczos() {}

    static Pixels resized(Pixels picture, int width, int height) {
        if (picture.width() == width && picture.height() == height) {
            return picture;
        }
        return resized(picture::row, picture.width(), picture.height(), width, height);
    }

    /** Reads the picture row by row, so that a large one is never unpacked as a whole. */
    static Pixels resized(BufferedImage picture, int width, int height) {
        return resized(y -> Pixels.row(picture, y), picture.getWidth(), picture.getHeight(), width, height);
    }

    private static Pixels resized(IntFunction<float[]> rows, int fromWidth, int fromHeight, int width, int height) {
        Taps[] across = taps(fromWidth, width);
        float[] narrow = new float[fromHeight * width * 3];
        for (int y = 0; y < fromHeight; y++) {
            float[] row = rows.apply(y);
            for (int x = 0; x < width; x++) {
                mix(row, across[x], 3, 0, narrow, (y * width + x) * 3);
            }
        }
        Taps[] down = taps(fromHeight, height);
        float[] out = new float[height * width * 3];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                mix(narrow, down[y], width * 3, x * 3, out, (y * width + x) * 3);
            }
        }
        return new Pixels(width, height, out);
    }

    private static void mix(float[] from, Taps taps, int stride, int offset, float[] to, int at) {
        float r = 0;
        float g = 0;
        float b = 0;
        int i = taps.first * stride + offset;
        for (float weight : taps.weights) {
            r += weight * from[i];
            g += weight * from[i + 1];
            b += weight * from[i + 2];
            i += stride;
        }
        to[at] = r;
        to[at + 1] = g;
        to[at + 2] = b;
    }

    private static Taps[] taps(int from, int to) {
        double step = (double) from / to;
        double wide = Math.max(step, 1);
        Taps[] taps = new Taps[to];
        for (int i = 0; i < to; i++) {
            double centre = (i + 0.5) * step;
            int first = Math.max(0, (int) (centre - LOBES * wide + 0.5));
            int end = Math.min(from, (int) (centre + LOBES * wide + 0.5));
            float[] weights = new float[Math.max(1, end - first)];
            double sum = 0;
            double[] exact = new double[weights.length];
            for (int k = 0; k < weights.length; k++) {
                exact[k] = kernel((first + k + 0.5 - centre) / wide);
                sum += exact[k];
            }
            for (int k = 0; k < weights.length; k++) {
                weights[k] = (float) (exact[k] / sum);
            }
            taps[i] = new Taps(first, weights);
        }
        return taps;
    }

    private static double kernel(double x) {
        return Math.abs(x) < LOBES ? sinc(x) * sinc(x / LOBES) : 0;
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }
}
