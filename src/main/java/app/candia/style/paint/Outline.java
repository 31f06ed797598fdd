package app.candia.style.paint;

import java.util.Arrays;

/** Which pixels a closed line holds, and how much of each. */
final class Outline {
    private static final int FINE = 4;

    private Outline() {}

    /** Told of every pixel that is covered, from above 0 to 1. */
    @FunctionalInterface
    interface Covered {
        void pixel(int x, int y, double covered);
    }

    static void cover(Path outline, int width, int height, Covered covered) {
        double top = Arrays.stream(outline.ys()).min().orElse(0);
        double bottom = Arrays.stream(outline.ys()).max().orElse(0);
        int first = Math.clamp((int) Math.floor(top), 0, height);
        int last = Math.clamp((int) Math.ceil(bottom), 0, height);
        double[] row = new double[width];
        double[] crossings = new double[outline.xs().length];
        for (int y = first; y < last; y++) {
            Arrays.fill(row, 0);
            for (int k = 0; k < FINE; k++) {
                int count = crossings(outline, y + (k + .5) / FINE, crossings);
                for (int i = 0; i + 1 < count; i += 2) {
                    span(row, crossings[i], crossings[i + 1]);
                }
            }
            for (int x = 0; x < width; x++) {
                if (row[x] > 0) {
                    covered.pixel(x, y, Math.min(1, row[x] / FINE));
                }
            }
        }
    }

    /** Whether the point lies inside. */
    static boolean inside(Path outline, double x, double y) {
        double[] crossings = new double[outline.xs().length];
        int count = crossings(outline, y, crossings);
        int before = 0;
        for (int i = 0; i < count; i++) {
            before += crossings[i] < x ? 1 : 0;
        }
        return before % 2 == 1;
    }

    private static int crossings(Path outline, double y, double[] crossings) {
        double[] xs = outline.xs();
        double[] ys = outline.ys();
        int count = 0;
        for (int i = 0, before = xs.length - 1; i < xs.length; before = i++) {
            if (ys[i] > y != ys[before] > y) {
                crossings[count++] = xs[i] + (y - ys[i]) * (xs[before] - xs[i]) / (ys[before] - ys[i]);
            }
        }
        Arrays.sort(crossings, 0, count);
        return count;
    }

    private static void span(double[] row, double from, double to) {
        double left = Shapes.clamp(from, 0, row.length);
        double right = Shapes.clamp(to, 0, row.length);
        int end = Math.min((int) right, row.length - 1);
        for (int x = (int) left; x <= end; x++) {
            row[x] += Math.max(0, Math.min(right, x + 1) - Math.max(left, x));
        }
    }
}
