package app.candia.style.paint;

import java.util.List;

/** Looks into a scene of solids by the sea on a clear day, ray by ray. Immutable. */
final class Daylight {
    /** Solids that a ball holds, so that most rays pass them by. */
    record Group(Vector centre, double radius, List<Solid> solids) {
        boolean missed(Vector from, Vector ray) {
            Vector to = centre.plus(from.times(-1));
            double along = to.dot(ray);
            double off = to.dot(to) - along * along;
            return off > radius * radius || along < -radius;
        }
    }

    private record Hit(double distance, Solid solid, int side) {}

    private static final Colour SUNLIGHT = new Colour(3.1f, 2.75f, 2.25f);
    private final Vector sun;
    private final List<Group> groups;
    private final Noise noise;
    private final boolean sea;

    Daylight(List<Group> groups, Vector sun, boolean sea, long seed) {
        this.groups = List.copyOf(groups);
        this.sun = sun.unit();
        this.sea = sea;
        noise = new Noise(seed);
    }

    /** What the eye sees along a ray: linear light. */
    Colour see(Vector from, Vector ray, int mirrors) {
        Hit hit = nearest(from, ray, 4000);
        double water = sea && ray.y() < -1e-4 ? -from.y() / ray.y() : Double.POSITIVE_INFINITY;
        if (water < (hit == null ? 4000 : hit.distance)) {
            return haze(water(from.plus(ray.times(water)), ray, water, mirrors), water);
        }
        if (hit == null) {
            return sky(ray);
        }
        return haze(lit(from.plus(ray.times(hit.distance)), hit), hit.distance);
    }

    private @org.jspecify.annotations.Nullable Hit nearest(Vector from, Vector ray, double limit) {
        Hit best = null;
        double far = limit;
        int[] side = new int[1];
        for (Group group : groups) {
            if (group.missed(from, ray)) {
                continue;
            }
            for (Solid solid : group.solids) {
                double t = solid.enter(from, ray, far, side);
                if (t < far) {
                    far = t;
                    best = new Hit(t, solid, side[0]);
                }
            }
        }
        return best;
    }

    private Colour lit(Vector point, Hit hit) {
        Vector flat = hit.solid.normal(hit.side);
        Vector normal = uneven(point, flat, hit.solid.roughness());
        Colour body = linear(hit.solid.colour(point, flat));
        double facing = Math.max(0, normal.dot(sun));
        Vector off = point.plus(flat.times(.02));
        double direct = facing > 0 && flat.dot(sun) > 0 && nearest(off, sun, 400) == null ? facing : 0;
        double up = .5 + .5 * normal.y();
        double open = .55 + .45 * Shapes.clamp(point.y() / 4, 0, 1);
        Colour ambient = new Colour(.34f, .46f, .66f)
                .times(up * open)
                .plusEach(new Colour(.30f, .25f, .19f).times((1 - up) * open));
        return body.timesEach(SUNLIGHT.times(direct * .42).plusEach(ambient));
    }

    private Vector uneven(Vector p, Vector normal, double roughness) {
        if (roughness == 0) {
            return normal;
        }
        double u = p.x() * .8 + p.z() * .6;
        double a = noise.cloud(u * 2.6, p.y() * 2.6 + p.z(), 4) - .5;
        double b = noise.cloud(u * 2.6 + 40, p.y() * 2.6 + 40 + p.z(), 4) - .5;
        return normal.plus(new Vector(a * roughness, b * roughness, a * roughness * .5))
                .unit();
    }

    private Colour water(Vector p, Vector ray, double distance, int mirrors) {
        double calm = 1 / (1 + distance / 170);
        double e = .05 + distance * .0012;
        double h = waves(p.x(), p.z());
        double dx = (waves(p.x() + e, p.z()) - h) / e * calm;
        double dz = (waves(p.x(), p.z() + e) - h) / e * calm;
        Vector normal = new Vector(-dx, 1, -dz).unit();
        Vector back = ray.mirrored(normal);
        Vector up = new Vector(back.x(), Math.abs(back.y()) + .01, back.z()).unit();
        Colour mirror = mirrors > 0 ? see(new Vector(p.x(), .02, p.z()), up, mirrors - 1) : sky(up);
        double cos = Math.max(0, -ray.dot(normal));
        double fresnel = .03 + .97 * StrictMath.pow(1 - cos, 5);
        double patch = noise.cloud(p.x() / 40, p.z() / 14, 3);
        Colour deep = linear(Colour.scale(
                        patch + distance / 500, Colour.of(0x1f7478), Colour.of(0x1a5a72), Colour.of(0x173f62)))
                .times(.9 + 1.5 * (h - .5) * calm);
        double glint = StrictMath.pow(Math.max(0, up.dot(sun)), 260) * 6;
        return deep.mix(mirror, Math.min(.86, fresnel * .9)).plus(glint);
    }

    private double waves(double x, double z) {
        return .16 * noise.at(x * .55 + z * .12, z * 1.1)
                + .10 * noise.at(x * 1.3 - z * .4, z * 2.3 + 40)
                + .05 * noise.at(x * 3.1 + 7, z * 4.9)
                + .02 * noise.at(x * 7 + 3, z * 9)
                + .5;
    }

    private Colour sky(Vector ray) {
        double height = Math.max(0, ray.y());
        Colour blue = Colour.scale(
                StrictMath.pow(height, .55) * 1.25,
                Colour.of(0xc6d6e0),
                Colour.of(0x8db4da),
                Colour.of(0x5f93cc),
                Colour.of(0x4478b6),
                Colour.of(0x305f9e));
        double cloud = noise.cloud(ray.x() / (height + .12) * 1.1 + 5, 1.6 / (height + .12), 6);
        double veil = Shapes.step(.54, .78, cloud) * Shapes.step(.02, .12, height) * .55;
        Colour above = linear(blue.mix(Colour.of(0xf6f8fa), veil));
        double azimuth = StrictMath.atan2(ray.x(), ray.z());
        double ridge = .018
                + .045 * noise.cloud(azimuth * 5 + 3, 2, 5) * Shapes.step(.25, -.7, azimuth)
                + .02 * noise.cloud(azimuth * 9 + 8, 5, 5);
        if (sea && ray.y() > -.02 && ray.y() < ridge) {
            Colour rock = Colour.of(0x8fa9c6).mix(Colour.of(0x6f8db2), noise.cloud(azimuth * 60, ray.y() * 160, 4));
            return linear(rock.mix(Colour.of(0xb4cade), Shapes.step(ridge, 0, ray.y()) * .6));
        }
        return above;
    }

    private static Colour haze(Colour colour, double distance) {
        return colour.mix(linear(Colour.of(0x9fc0dc)), 1 - StrictMath.exp(-distance / 2600));
    }

    private static Colour linear(Colour c) {
        return new Colour(power(c.red()), power(c.green()), power(c.blue()));
    }

    private static float power(float value) {
        return (float) StrictMath.pow(Shapes.clamp(value, 0, 1), 2.2);
    }
}
