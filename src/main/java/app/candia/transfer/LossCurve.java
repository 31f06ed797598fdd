package app.candia.transfer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the losses fell while a transfer went on.
 *
 * @param points in the order of the work
 */
public record LossCurve(List<Point> points) {
    static final LossCurve EMPTY = new LossCurve(List.of());

    /** Work between two points: more could not be told apart on a page. */
    private static final double STEP = 0.01;

    /**
     * One moment.
     *
     * @param fraction work done, 0 to 1
     * @param style distance from the style, in the engine's unit
     * @param content distance from the photo, in the engine's unit
     */
    public record Point(double fraction, double style, double content) {}

    public LossCurve {
        points = List.copyOf(points);
    }

    /** Whether a moment is far enough from the last point to be one. */
    boolean lacks(double fraction) {
        return points.isEmpty() || fraction - points.getLast().fraction() >= STEP;
    }

    LossCurve with(Point point) {
        return new LossCurve(Stream.concat(points.stream(), Stream.of(point)).toList());
    }

    /** As the table keeps it. */
    String text() {
        return points.stream()
                .map(point ->
                        String.format(Locale.ROOT, "%.4f %.4g %.4g", point.fraction(), point.style(), point.content()))
                .collect(Collectors.joining(";"));
    }

    static LossCurve parse(String text) {
        return new LossCurve(Stream.of(text.split(";"))
                .filter(point -> !point.isBlank())
                .map(point -> point.split(" "))
                .map(values -> new Point(
                        Double.parseDouble(values[0]), Double.parseDouble(values[1]), Double.parseDouble(values[2])))
                .toList());
    }
}
