package app.candia.studio;

import app.candia.transfer.LossCurve;
import app.candia.transfer.LossCurve.Point;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The lines of {@link Curve}, each as high as the most it has been. Losses are squares: distances are their roots. */
record CurveLines(List<Point> points) {
    private static final int WIDTH = 220;
    private static final int HEIGHT = 48;

    static CurveLines of(LossCurve losses) {
        return new CurveLines(losses.points());
    }

    /** Whether there is more than a dot. */
    boolean hasShape() {
        return points.size() > 1;
    }

    /** Of the most it has been, in percent. */
    int styleLeft() {
        return left(Point::style);
    }

    /** Of the most it has been, in percent. */
    int photoLeft() {
        return left(Point::content);
    }

    String svg() {
        return "<svg viewBox=\"0 0 220 52\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                + "<path class=\"floor\" d=\"M0 51.5H220\"/>"
                + line("photo", Point::content)
                + line("style", Point::style)
                + "</svg>";
    }

    private String line(String name, ToDoubleFunction<Point> loss) {
        double most = most(loss);
        var path = points.stream()
                .map(point -> String.format(
                        Locale.ROOT,
                        "%.1f %.1f",
                        point.fraction() * WIDTH,
                        2 + HEIGHT * (1 - Math.sqrt(loss.applyAsDouble(point) / most))))
                .collect(Collectors.joining(" "));
        return "<polyline class=\"" + name + "\" points=\"" + path + "\"/>";
    }

    private int left(ToDoubleFunction<Point> loss) {
        return points.isEmpty()
                ? 100
                : (int) Math.round(100 * Math.sqrt(loss.applyAsDouble(points.getLast()) / most(loss)));
    }

    private double most(ToDoubleFunction<Point> loss) {
        return points.stream().mapToDouble(loss).max().orElse(1) + Double.MIN_NORMAL;
    }
}
