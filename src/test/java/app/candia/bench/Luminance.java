package app.candia.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What of a picture shows one-pixel noise and dark frames. The array is not copied.
 *
 * @param values height x width, 0 to 255
 */
record Luminance(int width, int height, double[] values) {
    /** Frequencies from here on, in periods a pixel, count as one-pixel noise; 0.5 is a checkerboard. */
    private static final double FINE = 0.5 - 1.0 / 32;

    /**
     * The share of its energy, times 1000, whose horizontal or vertical frequency is within the last sixteenth. The
     * energy of a whole row or column of the spectrum is known without computing it (Parseval), so few of its values
     * are.
     */
    double grid() {
        double[] windowed = windowed();
        double total = width * (double) height * energy(windowed);
        double[][] across = transforms(windowed, width, height);
        double[][] down = transforms(transposed(windowed), height, width);
        double both = 0;
        for (double[] column : across) {
            for (double[] wave : fineWaves(height)) {
                both += energy(product(column, wave));
            }
        }
        double sideways =
                height * Arrays.stream(across).mapToDouble(Luminance::energy).sum();
        double upright =
                width * Arrays.stream(down).mapToDouble(Luminance::energy).sum();
        return 1000 * (sideways + upright - both) / total;
    }

    /** The mean of the outermost 64th of the picture less that of the next three. */
    double frame() {
        int wide = Math.max(1, (int) Math.rint(Math.max(width, height) / 64.0));
        double[][] rings = rings(4 * wide);
        return mean(rings, 0, wide) - mean(rings, wide, 4 * wide);
    }

    /**
     * How much stronger lines along the picture's edge are in its outermost 16th than in the next: 1 if they are not.
     */
    double ringing() {
        int band = Math.max(width, height) / 16;
        double[][] rings = rings(2 * band + 1);
        double[] curved = new double[2];
        for (int d = 1; d < 2 * band; d++) {
            curved[d < band ? 0 : 1] +=
                    Math.abs(mean(rings, d - 1, d) - 2 * mean(rings, d, d + 1) + mean(rings, d + 1, d + 2));
        }
        return curved[0] / curved[1];
    }

    /** Sum and number of the values at each distance from the edge. */
    private double[][] rings(int distances) {
        double[][] rings = new double[distances][2];
        for (int i = 0; i < values.length; i++) {
            int x = i % width;
            int y = i / width;
            int edge = Math.min(Math.min(x, width - 1 - x), Math.min(y, height - 1 - y));
            if (edge < distances) {
                rings[edge][0] += values[i];
                rings[edge][1]++;
            }
        }
        return rings;
    }

    private static double mean(double[][] rings, int from, int to) {
        double[] all = new double[2];
        for (int d = from; d < to; d++) {
            all[0] += rings[d][0];
            all[1] += rings[d][1];
        }
        return all[0] / all[1];
    }

    /** Without its mean and faded out towards the edges (von Hann), which are no grid. */
    private double[] windowed() {
        double mean = Arrays.stream(values).average().orElseThrow();
        double[] out = new double[values.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (values[i] - mean) * fade(i % width, width) * fade(i / width, height);
        }
        return out;
    }

    static double fade(int i, int length) {
        return 0.5 - 0.5 * Math.cos(2 * Math.PI * i / (length - 1));
    }

    private double[] transposed(double[] from) {
        double[] out = new double[from.length];
        for (int i = 0; i < from.length; i++) {
            out[i % width * height + i / width] = from[i];
        }
        return out;
    }

    /** For each fine frequency along the rows the Fourier coefficient of each row: real and imaginary part in turn. */
    private static double[][] transforms(double[] rows, int width, int height) {
        return fineWaves(width).stream()
                .map(wave -> {
                    double[] column = new double[2 * height];
                    for (int i = 0; i < rows.length; i++) {
                        column[2 * (i / width)] += rows[i] * wave[2 * (i % width)];
                        column[2 * (i / width) + 1] += rows[i] * wave[2 * (i % width) + 1];
                    }
                    return column;
                })
                .toArray(double[][]::new);
    }

    /** The waves of the fine frequencies along so many pixels: real and imaginary part in turn. */
    private static List<double[]> fineWaves(int length) {
        return IntStream.range(0, length)
                .filter(k -> Math.min(k, length - k) / (double) length > FINE)
                .mapToObj(k -> {
                    double[] wave = new double[2 * length];
                    for (int i = 0; i < length; i++) {
                        double angle = -2 * Math.PI * ((long) k * i % length) / length;
                        wave[2 * i] = Math.cos(angle);
                        wave[2 * i + 1] = Math.sin(angle);
                    }
                    return wave;
                })
                .toList();
    }

    /** The sum of the products of two rows of complex numbers. */
    private static double[] product(double[] a, double[] b) {
        double[] sum = new double[2];
        for (int i = 0; i < a.length; i += 2) {
            sum[0] += a[i] * b[i] - a[i + 1] * b[i + 1];
            sum[1] += a[i] * b[i + 1] + a[i + 1] * b[i];
        }
        return sum;
    }

    private static double energy(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return sum;
    }
}
