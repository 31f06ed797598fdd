package app.candia.style.paint;

import java.util.ArrayList;
import java.util.List;

/**
 * A small fishing boat. Immutable.
 *
 * @param x where it lies
 * @param z how far away
 * @param s its size
 * @param turn which way it points, in radians
 */
record Boat(double x, double z, double s, double turn) {
    List<Solid> parts(Dice dice, Noise noise) {
        double c = StrictMath.cos(turn);
        Colour stripe = dice.pick(Colour.of(0x1d4f9a), Colour.of(0xb0302a), Colour.of(0x1f7a6a), Colour.of(0xd08a2a));
        Colour hull = dice.pick(Colour.of(0xf2efe6), Colour.of(0xf2efe6), Colour.of(0x2c66a8), Colour.of(0xe6dcc0));
        Colour wood = Colour.of(0x9a6236);
        Solid.Matter planks = (p, normal) -> {
            if (normal.y() > .8) {
                return wood.times(.75 + .4 * noise.at(p.x() * 6, p.z() * 6));
            }
            double level = p.y() / s + .1 * (p.x() - x) * c / s * .2;
            Colour paint = level > .92 ? stripe : level < .22 ? Colour.of(0x7a2f28) : hull;
            return paint.times(.9 + .15 * noise.at(p.x() * 3, p.y() * 9));
        };
        List<Solid> parts = new ArrayList<>();
        Solid.Builder body = new Solid.Builder();
        plane(body, -.08, 1, 0, 0, 1.1, 0);
        plane(body, 0, -1, 0, 0, -.6, 0);
        for (int side = -1; side <= 1; side += 2) {
            plane(body, 0, -.42, side, 0, .2, side * 1.05);
            plane(body, .42, -.40, side, 1.6, .2, side * 1.02);
            plane(body, .95, -.45, side, 3.5, .2, side * .42);
            plane(body, -.5, -.4, side, -2.6, .2, side * .95);
        }
        plane(body, -1, -.3, 0, -3.6, .2, 0);
        parts.add(body.of(planks, .1));
        Colour white = Colour.of(0xf4f2ec);
        parts.add(box(
                -2.2,
                .9,
                -.75,
                -.2,
                2.3,
                .75,
                (p, normal) -> p.y() / s > 1.55
                                && p.y() / s < 2.05
                                && normal.y() < .5
                                && Math.abs(StrictMath.sin(p.x() * 3.4 / s)) > .35
                        ? Colour.of(0x24323c)
                        : white));
        parts.add(box(-2.4, 2.3, -.9, .1, 2.42, .9, (p, normal) -> stripe));
        parts.add(box(.9, .9, -.06, 1.02, 6.2, .06, (p, normal) -> Colour.of(0x8a5a34)));
        parts.add(box(-2.9, 1, -.04, -2.82, 4.4, .04, (p, normal) -> Colour.of(0x8a5a34)));
        parts.add(box(-2.6, 2.9, -.1, 1.0, 3.12, .1, (p, normal) -> Colour.of(0xd8cfb8)));
        parts.add(box(1.3, 1, -.4, 2.1, 1.45, .4, (p, normal) -> Colour.of(0xd0702a)));
        return parts;
    }

    private void plane(Solid.Builder builder, double nx, double ny, double nz, double px, double py, double pz) {
        double c = StrictMath.cos(turn);
        double n = StrictMath.sin(turn);
        builder.plane(
                nx * c - nz * n, ny, nx * n + nz * c, x + (px * c - pz * n) * s, py * s, z + (px * n + pz * c) * s);
    }

    private Solid box(double x0, double y0, double z0, double x1, double y1, double z1, Solid.Matter matter) {
        Solid.Builder builder = new Solid.Builder();
        plane(builder, -1, 0, 0, x0, 0, 0);
        plane(builder, 1, 0, 0, x1, 0, 0);
        plane(builder, 0, -1, 0, 0, y0, 0);
        plane(builder, 0, 1, 0, 0, y1, 0);
        plane(builder, 0, 0, -1, 0, 0, z0);
        plane(builder, 0, 0, 1, 0, 0, z1);
        return builder.of(matter, 0);
    }
}
