package app.candia.bench;

/**
 * Lanczos's kernel of three lobes on pictures of 8 bits a colour, rounded exactly where Pillow rounds: after the rows,
 * after the columns, and each weight to 22 bits. So both see the very same pixels.
 */
final class Lanczos8 {
    private static final int LOBES = 3;
    private static final int BITS = 22;

    /** For one place in the result: the first of its places in the source, and the weight of each. */
    private record Taps(int first, int[] weights) {}

    private Lanczos8() {}

    static Rgb resized(Rgb picture, int width, int height) {
        Rgb narrow = width == picture.width() ? picture : across(picture, width);
        return height == narrow.height() ? narrow : down(narrow, height);
    }

    private static Rgb across(Rgb from, int width) {
        Taps[] taps = taps(from.width(), width);
        int[] out = new int[from.height() * width * 3];
        for (int y = 0; y < from.height(); y++) {
            for (int i = 0; i < width * 3; i++) {
                Taps at = taps[i / 3];
                out[y * width * 3 + i] = mixed(from.values(), (y * from.width() + at.first) * 3 + i % 3, 3, at);
            }
        }
        return new Rgb(width, from.height(), out);
    }

    private static Rgb down(Rgb from, int height) {
        Taps[] taps = taps(from.height(), height);
        int row = from.width() * 3;
        int[] out = new int[height * row];
        for (int y = 0; y < height; y++) {
            for (int i = 0; i < row; i++) {
                out[y * row + i] = mixed(from.values(), taps[y].first * row + i, row, taps[y]);
            }
        }
        return new Rgb(from.width(), height, out);
    }

    private static int mixed(int[] values, int at, int stride, Taps taps) {
        int sum = 1 << (BITS - 1);
        for (int weight : taps.weights) {
            sum += weight * values[at];
            at += stride;
        }
        return Math.clamp(sum >> BITS, 0, 255);
    }

    private static Taps[] taps(int from, int to) {
        double step = (double) from / to;
        double wide = Math.max(step, 1);
        Taps[] taps = new Taps[to];
        for (int i = 0; i < to; i++) {
            double centre = (i + 0.5) * step;
            int first = Math.max(0, (int) (centre - LOBES * wide + 0.5));
            int end = Math.min(from, (int) (centre + LOBES * wide + 0.5));
            taps[i] = new Taps(first, weights(first, end, centre, wide));
        }
        return taps;
    }

    private static int[] weights(int first, int end, double centre, double wide) {
        double[] exact = new double[end - first];
        double sum = 0;
        for (int k = 0; k < exact.length; k++) {
            exact[k] = kernel((first + k - centre + 0.5) * (1 / wide));
            sum += exact[k];
        }
        int[] weights = new int[exact.length];
        for (int k = 0; k < weights.length; k++) {
            double scaled = exact[k] / sum * (1 << BITS);
            weights[k] = (int) (scaled < 0 ? scaled - 0.5 : scaled + 0.5);
        }
        return weights;
    }

    private static double kernel(double x) {
        return Math.abs(x) < LOBES ? sinc(x) * sinc(x / LOBES) : 0;
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }
}
