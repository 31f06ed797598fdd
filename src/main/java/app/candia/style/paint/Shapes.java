package app.candia.style.paint;

/** Small geometry. */
final class Shapes {
    private Shapes() {}

    static double clamp(double value, double low, double high) {
        return value < low ? low : Math.min(value, high);
    }

    /** 0 below the first edge, 1 above the second, smooth between; the edges may be in either order. */
    static double step(double from, double to, double value) {
        double t = clamp((value - from) / (to - from), 0, 1);
        return t * t * (3 - 2 * t);
    }

    static double distance(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** The angle along the lines on which the field does not change. */
    static Field along(Field height) {
        return (x, y) -> {
            double dx = height.at(x + 1, y) - height.at(x - 1, y);
            double dy = height.at(x, y + 1) - height.at(x, y - 1);
            return StrictMath.atan2(dx, -dy);
        };
    }
}
