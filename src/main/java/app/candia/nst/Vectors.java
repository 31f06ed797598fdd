package app.candia.nst;

import java.util.stream.IntStream;

/**
 * Sums over large arrays, on all processors. In pieces of a fixed length, so that the same arrays make the same bits on
 * any number of processors.
 */
final class Vectors {
    private static final int PIECE = 1 << 16;

    private Vectors() {}

    /** What is done with the part of an array from {@code from} to before {@code to}. */
    interface Part {
        double of(int from, int to);
    }

    /** The sum of what each piece gives. */
    static double sum(int length, Part part) {
        double[] sums = new double[Math.ceilDiv(length, PIECE)];
        IntStream pieces = IntStream.range(0, sums.length);
        (sums.length > 8 ? pieces.parallel() : pieces)
                .forEach(i -> sums[i] = part.of(i * PIECE, (int) Math.min(length, (i + 1L) * PIECE)));
        double sum = 0;
        for (double one : sums) {
            sum += one;
        }
        return sum;
    }

    static double dot(float[] a, float[] b) {
        return sum(a.length, (from, to) -> {
            // four sums at once: a single one waits for itself at each place
            double s0 = 0;
            double s1 = 0;
            double s2 = 0;
            double s3 = 0;
            int i = from;
            for (; i + 3 < to; i += 4) {
                s0 += (double) a[i] * b[i];
                s1 += (double) a[i + 1] * b[i + 1];
                s2 += (double) a[i + 2] * b[i + 2];
                s3 += (double) a[i + 3] * b[i + 3];
            }
            for (; i < to; i++) {
                s0 += (double) a[i] * b[i];
            }
            return s0 + s1 + s2 + s3;
        });
    }

    /** to += factor * what */
    static void add(float[] to, double factor, float[] what) {
        float f = (float) factor;
        sum(to.length, (from, until) -> {
            for (int i = from; i < until; i++) {
                to[i] += f * what[i];
            }
            return 0;
        });
    }

    /** to *= factor */
    static void scale(float[] to, double factor) {
        float f = (float) factor;
        sum(to.length, (from, until) -> {
            for (int i = from; i < until; i++) {
                to[i] *= f;
            }
            return 0;
        });
    }

    static double sumNorm(float[] a) {
        return sum(a.length, (from, to) -> {
            double sum = 0;
            for (int i = from; i < to; i++) {
                sum += Math.abs(a[i]);
            }
            return sum;
        });
    }
}
