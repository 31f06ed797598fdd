package app.candia.style.paint;

/** The line that a brush follows, as short straight pieces in pixels. */
record Path(double[] xs, double[] ys) {
    static Path line(double x0, double y0, double x1, double y1) {
        return new Path(new double[] {x0, x1}, new double[] {y0, y1});
    }

    /** A smooth line through the points x, y, x, y ... */
    static Path through(double... points) {
        return spline(points, false);
    }

    /** A smooth closed line through the points x, y, x, y ... */
    static Path around(double... points) {
        return spline(points, true);
    }

    /** A closed line with corners at the points x, y, x, y ... */
    static Path corners(double... points) {
        int count = points.length / 2;
        double[] xs = new double[count];
        double[] ys = new double[count];
        for (int i = 0; i < count; i++) {
            xs[i] = points[2 * i];
            ys[i] = points[2 * i + 1];
        }
        return new Path(xs, ys);
    }

    static Path box(double left, double top, double width, double height) {
        return corners(left, top, left + width, top, left + width, top + height, left, top + height);
    }

    /** An ellipse, turned by an angle. */
    static Path ellipse(double x, double y, double a, double b, double turn) {
        return arc(x, y, a, b, turn, 0, 2 * Math.PI);
    }

    static Path arc(double x, double y, double a, double b, double turn, double from, double to) {
        int count = (int) Math.max(8, Math.abs(to - from) * Math.max(a, b) / 4);
        double[] xs = new double[count + 1];
        double[] ys = new double[count + 1];
        double cos = StrictMath.cos(turn);
        double sin = StrictMath.sin(turn);
        for (int i = 0; i <= count; i++) {
            double angle = from + (to - from) * i / count;
            double px = a * StrictMath.cos(angle);
            double py = b * StrictMath.sin(angle);
            xs[i] = x + px * cos - py * sin;
            ys[i] = y + px * sin + py * cos;
        }
        return new Path(xs, ys);
    }

    /** Follows a field of angles both ways from the middle. */
    static Path flow(Field angle, double x, double y, double length, double step) {
        int half = (int) Math.max(1, length / 2 / step);
        double[] xs = new double[2 * half + 1];
        double[] ys = new double[2 * half + 1];
        xs[half] = x;
        ys[half] = y;
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 1; i <= half; i++) {
                int from = half + side * (i - 1);
                double turn = angle.at(xs[from], ys[from]);
                xs[from + side] = xs[from] + side * step * StrictMath.cos(turn);
                ys[from + side] = ys[from] + side * step * StrictMath.sin(turn);
            }
        }
        return new Path(xs, ys);
    }

    /** A winding spiral; turns may be negative for the other way round. */
    static Path spiral(double x, double y, double inner, double outer, double start, double turns) {
        int count = (int) (Math.abs(turns) * 40) + 2;
        double[] xs = new double[count];
        double[] ys = new double[count];
        for (int i = 0; i < count; i++) {
            double t = i / (count - 1.0);
            double radius = inner + (outer - inner) * t;
            double angle = start + turns * 2 * Math.PI * t;
            xs[i] = x + radius * StrictMath.cos(angle);
            ys[i] = y + radius * StrictMath.sin(angle);
        }
        return new Path(xs, ys);
    }

    Path moved(double dx, double dy) {
        return mapped(1, 0, 0, 1, dx, dy);
    }

    /** Scaled, turned and moved. */
    Path placed(double x, double y, double scale, double turn) {
        double cos = scale * StrictMath.cos(turn);
        double sin = scale * StrictMath.sin(turn);
        return mapped(cos, -sin, sin, cos, x, y);
    }

    Path mapped(double a, double b, double c, double d, double dx, double dy) {
        double[] nx = new double[xs.length];
        double[] ny = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            nx[i] = a * xs[i] + b * ys[i] + dx;
            ny[i] = c * xs[i] + d * ys[i] + dy;
        }
        return new Path(nx, ny);
    }

    /** Each point moved a little, as by a hand. */
    Path shaken(Noise noise, double amount, double scale) {
        double[] nx = new double[xs.length];
        double[] ny = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            nx[i] = xs[i] + (noise.at(xs[i] / scale, ys[i] / scale) - .5) * 2 * amount;
            ny[i] = ys[i] + (noise.at(ys[i] / scale + 91, xs[i] / scale + 37) - .5) * 2 * amount;
        }
        return new Path(nx, ny);
    }

    /** The same line with its first point once more at the end. */
    Path closed() {
        double[] nx = java.util.Arrays.copyOf(xs, xs.length + 1);
        double[] ny = java.util.Arrays.copyOf(ys, ys.length + 1);
        nx[xs.length] = xs[0];
        ny[ys.length] = ys[0];
        return new Path(nx, ny);
    }

    double length() {
        double sum = 0;
        for (int i = 1; i < xs.length; i++) {
            sum += Shapes.distance(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
        }
        return sum;
    }

    private static Path spline(double[] points, boolean closed) {
        int count = points.length / 2;
        int pieces = closed ? count : count - 1;
        int fine = 12;
        double[] xs = new double[pieces * fine + 1];
        double[] ys = new double[pieces * fine + 1];
        for (int i = 0; i < pieces; i++) {
            for (int k = 0; k < fine; k++) {
                xs[i * fine + k] = knot(points, i, k / (double) fine, 0, closed);
                ys[i * fine + k] = knot(points, i, k / (double) fine, 1, closed);
            }
        }
        xs[pieces * fine] = closed ? points[0] : points[2 * count - 2];
        ys[pieces * fine] = closed ? points[1] : points[2 * count - 1];
        return new Path(xs, ys);
    }

    private static double knot(double[] points, int piece, double t, int axis, boolean closed) {
        int count = points.length / 2;
        double[] p = new double[4];
        for (int k = 0; k < 4; k++) {
            int index = piece - 1 + k;
            index = closed ? Math.floorMod(index, count) : Math.clamp(index, 0, count - 1);
            p[k] = points[2 * index + axis];
        }
        return .5
                * (2 * p[1]
                        + t
                                * (p[2]
                                        - p[0]
                                        + t
                                                * (2 * p[0]
                                                        - 5 * p[1]
                                                        + 4 * p[2]
                                                        - p[3]
                                                        + t * (3 * (p[1] - p[2]) + p[3] - p[0]))));
    }
}
