package app.candia.style.paint;

import java.util.Arrays;

/**
 * A brush and the paint on it. Immutable.
 *
 * @param bristles how many streaks lie side by side in one stroke
 * @param streak how much the streaks differ in lightness, 0 to about .5
 * @param dryness how much of the stroke the bristles leave out towards its end, 0 to 1
 * @param thick how thick the paint lies
 * @param taper how much narrower the ends are, 0 to 1
 * @param edge how ragged the ends are, in widths
 */
record Brush(double bristles, double streak, double dryness, double thick, double taper, double edge) {
    static final Brush OIL = new Brush(7, .16, .35, 1, .35, .5);
    static final Brush KNIFE = new Brush(11, .10, .25, 1.6, 0, .25);
    static final Brush PEN = new Brush(2, .05, 0, .3, .6, 0);
    static final Brush FLAT = new Brush(9, .10, .3, .5, .05, .4);

    Brush dry(double amount) {
        return new Brush(bristles, streak, amount, thick, taper, edge);
    }

    Brush thick(double amount) {
        return new Brush(bristles, streak, dryness, amount, taper, edge);
    }

    Brush tapered(double amount) {
        return new Brush(bristles, streak, dryness, thick, amount, edge);
    }

    Brush edgeless() {
        return new Brush(bristles, streak, dryness, thick, taper, 0);
    }

    Brush streaked(double count, double amount) {
        return new Brush(count, amount, dryness, thick, taper, edge);
    }

    /** One stroke of a width along a line; the seed decides how the bristles lie. */
    void stroke(Canvas canvas, Path path, double width, Colour colour, double share, long seed) {
        double length = path.length();
        double half = width / 2;
        int left = (int) Math.floor(min(path.xs()) - half - 1);
        int top = (int) Math.floor(min(path.ys()) - half - 1);
        int columns = (int) Math.ceil(max(path.xs()) + half + 1) - left + 1;
        int rows = (int) Math.ceil(max(path.ys()) + half + 1) - top + 1;
        if (left > canvas.width || top > canvas.height || left + columns < 0 || top + rows < 0) {
            return;
        }
        float[] across = new float[columns * rows];
        float[] along = new float[columns * rows];
        Arrays.fill(across, Float.MAX_VALUE);
        double before = 0;
        for (int i = 1; i < path.xs().length; i++) {
            before = piece(path, i, before, half + 1, square(), left, top, columns, rows, across, along);
        }
        Noise noise = new Noise(seed);
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                double off = across[y * columns + x];
                if (off < Float.MAX_VALUE) {
                    touch(canvas, left + x, top + y, off, along[y * columns + x], length, half, colour, share, noise);
                }
            }
        }
    }

    /** A blade ends straight, a brush round. */
    private boolean square() {
        return taper == 0 && edge > 0;
    }

    /** Measures the pixels round one straight piece; across has a sign, left or right of the line. */
    private static double piece(
            Path path,
            int i,
            double before,
            double reach,
            boolean square,
            int left,
            int top,
            int columns,
            int rows,
            float[] across,
            float[] along) {
        double x0 = path.xs()[i - 1] - left;
        double y0 = path.ys()[i - 1] - top;
        double x1 = path.xs()[i] - left;
        double y1 = path.ys()[i] - top;
        double dx = x1 - x0;
        double dy = y1 - y0;
        double size = Math.max(1e-6, Shapes.distance(dx, dy));
        double low = square && i == 1 ? -reach / size : 0;
        double high = square && i == path.xs().length - 1 ? 1 + reach / size : 1;
        int fromX = (int) Math.max(0, Math.min(x0, x1) - reach);
        int toX = (int) Math.min(columns - 1, Math.max(x0, x1) + reach);
        int fromY = (int) Math.max(0, Math.min(y0, y1) - reach);
        int toY = (int) Math.min(rows - 1, Math.max(y0, y1) + reach);
        for (int y = fromY; y <= toY; y++) {
            for (int x = fromX; x <= toX; x++) {
                double px = x + .5 - x0;
                double py = y + .5 - y0;
                double t = Shapes.clamp((px * dx + py * dy) / (size * size), low, high);
                double off = Shapes.distance(px - t * dx, py - t * dy);
                int at = y * columns + x;
                if (off < Math.abs(across[at]) && off < reach) {
                    across[at] = (float) (px * dy - py * dx < 0 ? -off : off);
                    along[at] = (float) (before + t * size);
                }
            }
        }
        return before + size;
    }

    private void touch(
            Canvas canvas,
            int x,
            int y,
            double off,
            double along,
            double length,
            double half,
            Colour colour,
            double share,
            Noise noise) {
        double place = Shapes.clamp(along / Math.max(1e-6, length), 0, 1);
        double ends = Math.min(1, Math.min(place, 1 - place) * 4);
        double narrow = half * (1 - taper * (1 - ends) * (1 - ends));
        double covered = Shapes.clamp(narrow - Math.abs(off) + .5, 0, 1);
        if (covered <= 0) {
            return;
        }
        double v = off / Math.max(.5, narrow);
        double lane = v * bristles * .5 + 50;
        double bristle = noise.at(lane, along * .025) * .7 + noise.at(lane * 2.3, along * .06 + 9) * .3;
        if (edge > 0) {
            double cut = noise.at(lane * .8, 77) * edge * half * 2;
            covered *= Shapes.clamp(Math.min(along, length - along) + half * .6 - cut + .5, 0, 1);
        }
        double left = 1 - dryness * place;
        covered *= Shapes.step(0, .3, bristle + left - .85 + (dryness == 0 ? 1 : 0));
        double rim = Math.abs(v) > .72 ? 1.25 : .9;
        canvas.lay(x, y, colour.times(1 + (bristle - .5) * 2 * streak), covered * share, thick * (.45 + bristle) * rim);
    }

    private static double min(double[] values) {
        return Arrays.stream(values).min().orElse(0);
    }

    private static double max(double[] values) {
        return Arrays.stream(values).max().orElse(0);
    }
}
