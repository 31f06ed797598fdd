package app.candia.style.paint;

import java.util.Arrays;

/** Fills closed lines with parallel strokes. */
final class Hatch {
    private Hatch() {}

    /**
     * @param angle of the strokes
     * @param width of each
     * @param spacing between them
     * @param overshoot how far they reach beyond the outline
     */
    static void fill(
            Canvas canvas,
            Path outline,
            double angle,
            double width,
            double spacing,
            double overshoot,
            Brush brush,
            Pigment pigment,
            double vary,
            Dice dice) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        Path level = outline.mapped(cos, sin, -sin, cos, 0, 0);
        double top = Arrays.stream(level.ys()).min().orElse(0);
        double bottom = Arrays.stream(level.ys()).max().orElse(0);
        for (double y = top + spacing * .4; y < bottom; y += spacing) {
            double[] cuts = cuts(level, y);
            for (int i = 0; i + 1 < cuts.length; i += 2) {
                double from = cuts[i] - overshoot * dice.unit();
                double to = cuts[i + 1] + overshoot * dice.unit();
                double middle = (from + to) / 2;
                Colour colour = pigment.at(middle * cos - y * sin, middle * sin + y * cos)
                        .vary(dice, vary);
                Path line =
                        Path.line(from * cos - y * sin, from * sin + y * cos, to * cos - y * sin, to * sin + y * cos);
                brush.stroke(canvas, line, width, colour, 1, dice.next());
            }
        }
    }

    private static double[] cuts(Path level, double y) {
        double[] xs = level.xs();
        double[] ys = level.ys();
        double[] cuts = new double[xs.length];
        int count = 0;
        for (int i = 0, before = xs.length - 1; i < xs.length; before = i++) {
            if (ys[i] > y != ys[before] > y) {
                cuts[count++] = xs[i] + (y - ys[i]) * (xs[before] - xs[i]) / (ys[before] - ys[i]);
            }
        }
        Arrays.sort(cuts, 0, count);
        return Arrays.copyOf(cuts, count);
    }
}
