package app.candia.style.paint;

import java.util.ArrayList;
import java.util.List;

/** A Venetian sea fortress with its mole and boats under a clear sky, as a camera would see it. */
final class Fortress implements Painting {
    private static final double[] MAIN = {-60, 30, 20, 22, 27, 68, -56, 76};
    private static final double[] WING = {18, 36, 54, 31, 60, 62, 20, 66};
    private final Noise noise = new Noise(211);
    private final Stone stone = new Stone(noise);
    private final Dice dice = new Dice(71);

    @Override
    public Canvas paint() {
        List<Daylight.Group> groups = new ArrayList<>();
        groups.add(group(
                -17,
                8,
                48,
                66,
                List.of(
                        Solid.walls(MAIN, -2, 20, .13, stone::wall, .5),
                        Solid.walls(grown(MAIN, -1.7), 15.6, 16.5, 0, stone::plain, .3),
                        Solid.walls(grown(MAIN, -3.0), 20, 21.2, 0, stone::wall, .4),
                        Solid.walls(new double[] {-36, 40, -8, 38, -6, 60, -34, 62}, 19, 29, .04, stone::wall, .4),
                        Solid.box(-36.5, 29, 38, -6, 29.8, 62, stone::plain, .3),
                        Solid.box(-12.2, 20, 44, -12, 41, 44.2, (p, n) -> Colour.of(0xe8e6e0), 0),
                        Solid.box(-12, 36.9, 44, -6.8, 40.4, 44.1, (p, n) -> Stone.flag(p), .5))));
        groups.add(group(
                38,
                5,
                48,
                34,
                List.of(
                        Solid.walls(WING, -2, 12, .12, stone::wall, .5),
                        Solid.walls(grown(WING, -1.1), 9.2, 9.9, 0, stone::plain, .3),
                        Solid.box(40, 12, 44, 47, 17, 52, stone::wall, .4),
                        Solid.walls(
                                new double[] {39.5, 43.5, 47.5, 43.5, 47.5, 52.5, 39.5, 52.5},
                                17,
                                19.5,
                                1.5,
                                (p, n) -> stone.tiles(p),
                                .4))));
        merlons(groups, grown(MAIN, -3.0), 21.2, 2.3);
        merlons(groups, grown(WING, -1.6), 12, 1.8);
        groups.add(group(
                -58,
                0,
                18,
                56,
                List.of(
                        Solid.walls(
                                new double[] {-120, 14, -18, 9, -12, 15, -14, 24, -120, 30},
                                -2,
                                2.1,
                                .05,
                                stone::quay,
                                .5),
                        Solid.walls(
                                new double[] {-120, 17, -20, 12, -16, 16, -18, 23, -120, 29},
                                2.1,
                                2.35,
                                0,
                                stone::plain,
                                .3))));
        rocks(groups);
        people(groups);
        double[][] boats = {
            {-42, -1, 1.25, .06},
            {-31, 1.5, 1.05, -.04},
            {-20, -1.5, 1.3, .1},
            {-7, 2, 1.15, -.12},
            {5, 5, 1.35, .2},
            {-24, -16, 1.2, .4},
            {30, 4, 1.0, 2.9},
            {17, -20, 1.15, 2.6}
        };
        for (double[] b : boats) {
            groups.add(group(b[0], 4, b[1], 9 * b[2], new Boat(b[0], b[1], b[2], b[3]).parts(dice, noise)));
        }
        Daylight scene = new Daylight(groups, new Vector(-.80, .60, -.36), true, 5);
        return new Camera(new Vector(-3, 8.5, -72), .055, .84).take(scene, 1600, 1067);
    }

    private static Daylight.Group group(double x, double y, double z, double radius, List<Solid> solids) {
        return new Daylight.Group(new Vector(x, y, z), radius, solids);
    }

    /** A footprint moved outwards by so much; inwards if negative. */
    private static double[] grown(double[] foot, double by) {
        double cx = 0;
        double cz = 0;
        for (int i = 0; i < foot.length; i += 2) {
            cx += foot[i] * 2 / foot.length;
            cz += foot[i + 1] * 2 / foot.length;
        }
        double[] moved = new double[foot.length];
        for (int i = 0; i < foot.length; i += 2) {
            moved[i] = foot[i] + Math.signum(foot[i] - cx) * by;
            moved[i + 1] = foot[i + 1] + Math.signum(foot[i + 1] - cz) * by;
        }
        return moved;
    }

    private void merlons(List<Daylight.Group> groups, double[] foot, double y, double high) {
        for (int side = 0; side < 2; side++) {
            double x0 = foot[2 * side];
            double z0 = foot[2 * side + 1];
            double dx = foot[2 * side + 2] - x0;
            double dz = foot[2 * side + 3] - z0;
            double length = Shapes.distance(dx, dz);
            int count = (int) (length / 2.7);
            List<Solid> merlons = new ArrayList<>();
            for (int i = 0; i <= count; i++) {
                double x = x0 + dx * i / count;
                double z = z0 + dz * i / count;
                double wide = .82 + .1 * dice.around();
                double tall = high * (1 + .08 * dice.around());
                merlons.add(Solid.walls(
                        new double[] {x - wide, z - .6, x + wide, z - .6, x + wide, z + .8, x - wide, z + .8},
                        y - .2,
                        y + tall,
                        .1,
                        stone::wall,
                        .5));
                if (merlons.size() == 6 || i == count) {
                    groups.add(group(x - dx / count * 3, y + 1, z - dz / count * 3, 11, merlons));
                    merlons = new ArrayList<>();
                }
            }
        }
    }

    private void rocks(List<Daylight.Group> groups) {
        List<Solid> rocks = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            double t = i / 150.0;
            double x = -10 + 78 * t;
            double z = (x < 20 ? 20.5 - (x + 10) * .06 : 33 - (x - 20) * .12) - dice.between(0, 5);
            double s = dice.between(.5, 1.7);
            Solid.Builder builder = new Solid.Builder();
            for (int k = 0; k < 11; k++) {
                double a = dice.between(0, 6.3);
                double up = dice.between(-.4, 1.2);
                Vector n = new Vector(StrictMath.cos(a), up, StrictMath.sin(a)).unit();
                builder.plane(n.x(), n.y(), n.z(), x + n.x() * s, n.y() * s * .8 - .2, z + n.z() * s);
            }
            builder.plane(0, -1, 0, 0, -2, 0).plane(0, 1, 0, 0, s * .75, 0);
            builder.plane(1, 0, 0, x + s, 0, 0)
                    .plane(-1, 0, 0, x - s, 0, 0)
                    .plane(0, 0, -1, 0, 0, z - s)
                    .plane(0, 0, 1, 0, 0, z + s);
            Colour tone = Colour.of(0x8d7a62).vary(dice, .1);
            rocks.add(builder.of(
                    (p, n) -> stone.wet(tone.times(.7 + .6 * noise.cloud(p.x() * 2 + p.z(), p.y() * 2, 4)), p), .6));
            if (rocks.size() == 10) {
                groups.add(group(x - 2.5, 0, z, 9, rocks));
                rocks = new ArrayList<>();
            }
        }
    }

    private void people(List<Daylight.Group> groups) {
        Colour[] clothes = {
            Colour.of(0xc23a32),
            Colour.of(0xf0ece0),
            Colour.of(0x2c4f8a),
            Colour.of(0x2a2a30),
            Colour.of(0xd9a73a),
            Colour.of(0x6a8f5a)
        };
        for (int i = 0; i < 22; i++) {
            double x = dice.between(-84, -18);
            double z = 15 + dice.between(-1, 4) - (x + 60) * .05;
            Colour shirt = dice.pick(clothes);
            Colour legs = dice.pick(Colour.of(0x2b3550), Colour.of(0x6e6250), Colour.of(0x1f1f24));
            groups.add(group(
                    x,
                    3.2,
                    z,
                    1.2,
                    List.of(
                            Solid.box(x - .2, 2.3, z - .15, x + .2, 3.2, z + .15, (p, n) -> legs, 0),
                            Solid.box(x - .27, 3.2, z - .18, x + .27, 3.9, z + .18, (p, n) -> shirt, .3),
                            Solid.box(
                                    x - .13, 3.9, z - .13, x + .13, 4.2, z + .13, (p, n) -> Colour.of(0xa8755a), 0))));
        }
        for (int i = 0; i < 5; i++) {
            double x = -80 + i * 15;
            groups.add(group(
                    x,
                    4.8,
                    15,
                    3.2,
                    List.of(
                            Solid.box(x, 2, 15, x + .16, 7, 15.16, (p, n) -> Colour.of(0x3a3f44), 0),
                            Solid.box(x - .3, 7, 14.8, x + .46, 7.7, 15.4, (p, n) -> Colour.of(0xdad4c0), 0))));
        }
    }
}
