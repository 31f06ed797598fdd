package app.candia.style.paint;

import java.util.ArrayList;
import java.util.List;

/** A convex body: the space that lies behind all of its planes. Immutable once built. */
final class Solid {
    /** The colour of a surface at a point with this normal, as it would look on a grey day. */
    @FunctionalInterface
    interface Matter {
        Colour at(Vector point, Vector normal);
    }

    private final double[] planes;
    private final Matter matter;
    private final double roughness;

    private Solid(double[] planes, Matter matter, double roughness) {
        this.planes = planes;
        this.matter = matter;
        this.roughness = roughness;
    }

    Colour colour(Vector point, Vector normal) {
        return matter.at(point, normal);
    }

    /** How uneven the surface is, 0 to about 1. */
    double roughness() {
        return roughness;
    }

    /** The distance at which the ray enters, or infinity; the number of the plane goes into {@code side[0]}. */
    double enter(Vector from, Vector ray, double limit, int[] side) {
        double near = 1e-4;
        double far = limit;
        int entered = -1;
        for (int i = 0; i < planes.length; i += 4) {
            double slope = planes[i] * ray.x() + planes[i + 1] * ray.y() + planes[i + 2] * ray.z();
            double gap = planes[i + 3] - (planes[i] * from.x() + planes[i + 1] * from.y() + planes[i + 2] * from.z());
            if (slope < 0) {
                double t = gap / slope;
                if (t > near) {
                    near = t;
                    entered = i;
                }
            } else if (slope > 0) {
                far = Math.min(far, gap / slope);
            } else if (gap < 0) {
                return Double.POSITIVE_INFINITY;
            }
            if (near > far) {
                return Double.POSITIVE_INFINITY;
            }
        }
        side[0] = entered;
        return entered < 0 ? Double.POSITIVE_INFINITY : near;
    }

    Vector normal(int side) {
        return new Vector(planes[side], planes[side + 1], planes[side + 2]);
    }

    static Solid box(
            double x0, double y0, double z0, double x1, double y1, double z1, Matter matter, double roughness) {
        return new Builder()
                .plane(-1, 0, 0, x0, 0, 0)
                .plane(1, 0, 0, x1, 0, 0)
                .plane(0, -1, 0, 0, y0, 0)
                .plane(0, 1, 0, 0, y1, 0)
                .plane(0, 0, -1, 0, 0, z0)
                .plane(0, 0, 1, 0, 0, z1)
                .of(matter, roughness);
    }

    /**
     * Walls on a footprint.
     *
     * @param foot convex, x, z, x, z ... counter-clockwise seen from above with z upwards
     * @param lean how far the walls lean inwards for each unit of height
     */
    static Solid walls(double[] foot, double bottom, double top, double lean, Matter matter, double roughness) {
        Builder builder = new Builder().plane(0, -1, 0, 0, bottom, 0).plane(0, 1, 0, 0, top, 0);
        int count = foot.length / 2;
        for (int i = 0; i < count; i++) {
            int next = (i + 1) % count;
            double dx = foot[2 * next] - foot[2 * i];
            double dz = foot[2 * next + 1] - foot[2 * i + 1];
            double length = Shapes.distance(dx, dz);
            builder.plane(dz / length, lean, -dx / length, foot[2 * i], bottom, foot[2 * i + 1]);
        }
        return builder.of(matter, roughness);
    }

    /** Gathers planes. */
    static final class Builder {
        private final List<Double> numbers = new ArrayList<>();

        /** A plane with this outward normal, of any length, through a point. */
        Builder plane(double nx, double ny, double nz, double x, double y, double z) {
            Vector normal = new Vector(nx, ny, nz).unit();
            numbers.addAll(List.of(normal.x(), normal.y(), normal.z(), normal.dot(new Vector(x, y, z))));
            return this;
        }

        Solid of(Matter matter, double roughness) {
            return new Solid(numbers.stream().mapToDouble(Double::doubleValue).toArray(), matter, roughness);
        }
    }
}
