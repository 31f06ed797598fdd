package app.candia.bench;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What of a picture repeats every so many pixels, as a network's strides would have it. */
record Lattice(Luminance luminance) {
    /** So many frequencies away is near, but beyond what the fading makes of a single one. */
    private static final int NEAR = 3;

    /**
     * How much stands out what repeats along rows or columns with this period, in the picture's detail or in how strong
     * that is, against the periods round it: about 1 if nothing does, up to 10 by chance. A network's strides would
     * leave such a thing wherever one looks, so the whole picture is folded onto one row and one column.
     *
     * @param period in pixels, 2 or more
     */
    double peak(double period) {
        double[] detail = detail();
        double[] strength = Arrays.stream(detail).map(Math::abs).toArray();
        return Stream.of(folded(detail, true), folded(detail, false), folded(strength, true), folded(strength, false))
                .mapToDouble(row -> peak(row, period))
                .max()
                .orElseThrow();
    }

    private static double peak(double[] row, double period) {
        double round = IntStream.rangeClosed(NEAR, 2 * NEAR)
                .mapToDouble(k -> (double) k / row.length)
                .flatMap(off -> DoubleStream.of(1 / period - off, 1 / period + off))
                .map(frequency -> Math.log(energy(row, frequency)))
                .average()
                .orElseThrow();
        return energy(row, 1 / period) / Math.exp(round);
    }

    /** @param frequency in periods a pixel */
    private static double energy(double[] row, double frequency) {
        double[] sum = new double[2];
        for (int i = 0; i < row.length; i++) {
            sum[0] += row[i] * Math.cos(2 * Math.PI * frequency * i);
            sum[1] += row[i] * Math.sin(2 * Math.PI * frequency * i);
        }
        return sum[0] * sum[0] + sum[1] * sum[1];
    }

    /** Each value less the mean of the four round it. */
    double[] detail() {
        double[] values = luminance.values();
        int width = luminance.width();
        double[] out = new double[values.length];
        for (int i = width; i < values.length - width; i++) {
            if (i % width > 0 && i % width < width - 1) {
                out[i] = values[i] - (values[i - 1] + values[i + 1] + values[i - width] + values[i + width]) / 4;
            }
        }
        return out;
    }

    /** The sums of the columns or the rows, without their mean and faded out towards the ends. */
    private double[] folded(double[] of, boolean columns) {
        int width = luminance.width();
        int length = columns ? width : luminance.height();
        double mean = Arrays.stream(of).sum() / length;
        double[] sums = new double[length];
        for (int i = 0; i < of.length; i++) {
            sums[columns ? i % width : i / width] += of[i];
        }
        return IntStream.range(0, length)
                .mapToDouble(i -> (sums[i] - mean) * Luminance.fade(i, length))
                .toArray();
    }
}
