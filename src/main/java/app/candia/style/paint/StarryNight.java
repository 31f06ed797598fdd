package app.candia.style.paint;

/** A night sky of swirling strokes over a village, after van Gogh's manner; the composition is our own. */
final class StarryNight implements Painting {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 1000;
    /** x, y, radius, turn. */
    private static final double[][] SWIRLS = {
        {470, 330, 185, 1}, {770, 400, 140, -1}, {250, 120, 110, -1}, {1010, 480, 90, 1}, {690, 130, 95, 1}
    };
    /** x, y, radius. */
    private static final double[][] STARS = {
        {92, 250, 34}, {395, 92, 30}, {560, 62, 40}, {855, 86, 46}, {890, 270, 36}, {640, 255, 26},
        {1190, 330, 34}, {300, 470, 44}, {1070, 590, 26}, {70, 60, 26}, {600, 520, 28}, {770, 580, 22}
    };

    private static final double MOON_X = 1095;
    private static final double MOON_Y = 165;
    private static final Colour[] NIGHT = {
        Colour.of(0x0a1238),
        Colour.of(0x14246c),
        Colour.of(0x2043a0),
        Colour.of(0x2f67bd),
        Colour.of(0x6fa2d2),
        Colour.of(0xbcd6d8),
        Colour.of(0xf0e9b4)
    };
    private final Noise noise = new Noise(11);

    @Override
    public Canvas paint() {
        Canvas under = new Canvas(WIDTH, HEIGHT, NIGHT[1]);
        under.wash(this::colour);
        cypress(under);
        Canvas canvas = new Canvas(WIDTH, HEIGHT, Colour.of(0x1a2350));
        Strokes strokes = new Strokes(under, this::angle, Brush.OIL, .10);
        strokes.cover(canvas, 13, 70, 15, Strokes.EVERYWHERE, 1);
        strokes.cover(canvas, 9, 46, 9, Strokes.EVERYWHERE, 2);
        Strokes accents = new Strokes(under, this::angle, Brush.OIL.dry(.6), .24);
        accents.cover(canvas, 15, 44, 6, (x, y) -> .75, 3);
        outlines(canvas);
        village(canvas);
        accents.cover(canvas, 15, 30, 5, (x, y) -> y > slope(x) ? .2 : 0, 4);
        canvas.light(1.1);
        canvas.grain(5, .025);
        return canvas;
    }

    private static double skyline(double x) {
        return 690
                - 70 * StrictMath.exp(-sq((x - 1180) / 260))
                - 42 * StrictMath.exp(-sq((x - 720) / 190))
                + 26 * StrictMath.sin(x / 130)
                + 20 * StrictMath.exp(-sq((x - 430) / 140));
    }

    private static double slope(double x) {
        return 800 + 22 * StrictMath.sin(x / 90 + 1) - 30 * StrictMath.exp(-sq((x - 1000) / 200));
    }

    private static double sq(double v) {
        return v * v;
    }

    private Colour colour(double x, double y) {
        if (y < skyline(x)) {
            return sky(x, y);
        }
        if (y < slope(x)) {
            double t = (y - skyline(x)) / (slope(x) - skyline(x));
            double fold = .5 + .5 * StrictMath.sin(t * 14 + x / 40 + 3 * noise.at(x / 90, y / 60));
            return Colour.of(0x12245c).mix(Colour.of(0x4f7fae), fold * .8).mix(Colour.of(0x1d4a58), t * .5);
        }
        double fold = noise.cloud(x / 46, y / 22, 3);
        return Colour.scale(
                fold * 1.5 - .25, Colour.of(0x0b1a2c), Colour.of(0x17463f), Colour.of(0x5b7a3a), Colour.of(0xb9a24a));
    }

    private Colour sky(double x, double y) {
        double band = .5 + .5 * StrictMath.sin(flow(x, y) / 13 + 2.2 * noise.at(x / 160, y / 120));
        double tone = .12 + .42 * band;
        for (double[] swirl : SWIRLS) {
            double dx = x - swirl[0];
            double dy = y - swirl[1];
            double r = Shapes.distance(dx, dy) + 1;
            double near = StrictMath.exp(-sq(r / swirl[2]) * 1.1);
            double arm = .5 + .5 * StrictMath.sin(2 * StrictMath.atan2(dy, dx) - swirl[3] * 6.5 * StrictMath.log(r));
            tone += near * (arm * 1.05 - tone) * .95;
        }
        double river = StrictMath.exp(-sq((y - 545 + 60 * StrictMath.sin(x / 210) + 30 * StrictMath.sin(x / 71)) / 40));
        tone += river * (.1 + .6 * band * noise.at(x / 50, y / 24)) * .9;
        Colour colour = Colour.scale(tone, NIGHT);
        for (double[] star : STARS) {
            colour = halo(colour, Shapes.distance(x - star[0], y - star[1]) / star[2], Colour.of(0xf6d23c));
        }
        Colour lit = halo(colour, Shapes.distance(x - MOON_X, y - MOON_Y) / 84, Colour.of(0xf3e08a));
        boolean crescent =
                Shapes.distance(x - MOON_X, y - MOON_Y) < 66 && Shapes.distance(x - MOON_X + 26, y - MOON_Y + 8) > 46;
        return crescent ? Colour.of(0xffb01c) : lit;
    }

    private static Colour halo(Colour sky, double r, Colour core) {
        if (r > 3) {
            return sky;
        }
        double ring = .5 + .5 * StrictMath.cos(r * 8.5);
        Colour glow = Colour.of(0xf7efb0).mix(Colour.of(0x86b4c4), Shapes.step(.6, 2.2, r));
        Colour lit = glow.mix(core, Math.max(0, 1 - r * 1.3) + ring * .35 * Shapes.step(2, .8, r));
        return sky.mix(lit, StrictMath.exp(-sq(r / 1.35)) * (.8 + .3 * ring));
    }

    /** The strokes of the sky run along the lines on which this is constant. */
    private static double flow(double x, double y) {
        return y + 34 * StrictMath.sin(x / 170 + y / 260) + 14 * StrictMath.sin(x / 63 - y / 90);
    }

    private double angle(double x, double y) {
        if (inCypress(x, y)) {
            return -Math.PI / 2 + .55 * StrictMath.sin(y / 46 + x / 23);
        }
        if (y > slope(x)) {
            return (noise.at(x / 60, y / 40) - .5) * 2.2;
        }
        if (y > skyline(x)) {
            return Shapes.along((u, v) -> v - skyline(u) * .8).at(x, y) + (noise.at(x / 50, y / 50) - .5) * .8;
        }
        double base = Shapes.along(StarryNight::flow).at(x, y);
        double cos = StrictMath.cos(base) * .55;
        double sin = StrictMath.sin(base) * .55;
        if (cos < 0) {
            cos = -cos;
            sin = -sin;
        }
        for (double[] swirl : SWIRLS) {
            double dx = x - swirl[0];
            double dy = y - swirl[1];
            double r = Shapes.distance(dx, dy) + 1;
            double near = 2.4 * StrictMath.exp(-sq(r / swirl[2]));
            double turn = StrictMath.atan2(dy, dx) + swirl[3] * (Math.PI / 2 + .22);
            cos += near * StrictMath.cos(turn);
            sin += near * StrictMath.sin(turn);
        }
        for (double[] star : STARS) {
            double r = Shapes.distance(x - star[0], y - star[1]) + 1;
            double near = 5 * StrictMath.exp(-sq(r / (star[2] * 1.7)));
            cos += near * -(y - star[1]) / r;
            sin += near * (x - star[0]) / r;
        }
        double r = Shapes.distance(x - MOON_X, y - MOON_Y) + 1;
        double near = 7 * StrictMath.exp(-sq(r / 150));
        cos += near * -(y - MOON_Y) / r;
        sin += near * (x - MOON_X) / r;
        return StrictMath.atan2(sin, cos);
    }

    private static double cypressHalf(double y) {
        double t = (y - 110) / 890;
        return t < 0 ? 0 : (12 + 165 * StrictMath.pow(t, 1.15)) * (1 + .22 * StrictMath.sin(y / 37));
    }

    private static boolean inCypress(double x, double y) {
        double middle = 168 + 22 * StrictMath.sin(y / 120);
        double second = (y - 470) / 530;
        boolean small = second > 0
                && Math.abs(x - 345 - 14 * StrictMath.sin(y / 60))
                        < 8 + 80 * second * (1 + .2 * StrictMath.sin(y / 29));
        return Math.abs(x - middle) < cypressHalf(y) * .62 || small;
    }

    private void cypress(Canvas under) {
        under.glaze((x, y) -> inCypress(x, y) ? 1 : 0, (x, y) -> {
            double flame = StrictMath.sin(x / 9 + 2.5 * StrictMath.sin(y / 50) + noise.at(x / 20, y / 90) * 6);
            return Colour.scale(
                    .5 + .5 * flame,
                    Colour.of(0x070d12),
                    Colour.of(0x10261c),
                    Colour.of(0x27401f),
                    Colour.of(0x6b5a2a));
        });
    }

    private static void village(Canvas canvas) {
        Dice dice = new Dice(4);
        for (int i = 0; i < 33; i++) {
            double x = 415 + (i * 127) % 830 + dice.between(-8, 8);
            double y = 812 + i * 4 + dice.between(-6, 6);
            house(canvas, x, y, dice.between(34, 84), dice.between(22, 46), dice);
        }
        Colour stone = Colour.of(0x8aa3bd);
        Hatch.fill(canvas, Path.box(738, 742, 44, 104), Math.PI / 2, 10, 7, 2, Brush.OIL, (x, y) -> stone, .1, dice);
        Path spire = Path.corners(732, 746, 760, 570, 788, 746);
        Hatch.fill(canvas, spire, Math.PI / 2 - .05, 9, 6, 0, Brush.OIL, (x, y) -> Colour.of(0x22336e), .12, dice);
        Colour ink = Colour.of(0x0a1130);
        contour(canvas, spire, ink, dice);
        contour(canvas, Path.box(738, 742, 44, 104), ink, dice);
        Brush.OIL.stroke(canvas, Path.line(760, 766, 760, 790), 13, Colour.of(0xffd75a), 1, 3);
    }

    private static void house(Canvas canvas, double x, double y, double w, double h, Dice dice) {
        Colour wall = dice.pick(
                Colour.of(0x3b5f92),
                Colour.of(0x7d93ad),
                Colour.of(0x35508c),
                Colour.of(0xb7b28a),
                Colour.of(0x54788f));
        Colour roof = dice.pick(Colour.of(0x16204a), Colour.of(0x6d4038), Colour.of(0x24346a), Colour.of(0x8a5a33));
        Path front = Path.box(x, y, w, h);
        Path top = Path.corners(
                x - 7,
                y + 3,
                x + w * dice.between(.1, .5),
                y - h * .8,
                x + w * dice.between(.5, .9),
                y - h * .75,
                x + w + 8,
                y + 3);
        Hatch.fill(canvas, front, 1.5, 9, 6, 2, Brush.OIL, (u, v) -> wall, .12, dice);
        Hatch.fill(canvas, top, .06, 8, 6, 2, Brush.OIL, (u, v) -> roof, .12, dice);
        contour(canvas, front, Colour.of(0x0a1130), dice);
        contour(canvas, top, Colour.of(0x0a1130), dice);
        if (dice.chance(.72)) {
            double middle = x + w * dice.between(.3, .7);
            Colour lamp = dice.pick(Colour.of(0xf9c62f), Colour.of(0xffe27a), Colour.of(0xf08a24));
            Brush.OIL.stroke(canvas, Path.line(middle, y + h * .25, middle, y + h * .7), 11, lamp, 1, dice.next());
        }
    }

    private static void contour(Canvas canvas, Path outline, Colour ink, Dice dice) {
        Brush.OIL
                .dry(.1)
                .edgeless()
                .stroke(canvas, outline.closed().shaken(new Noise(9), 5, 13), 3.6, ink, .8, dice.next());
    }

    /** Dark lines on the crests of hills and slopes, behind the cypress. */
    private static void outlines(Canvas canvas) {
        Brush pen = Brush.OIL.tapered(.6);
        for (int x = -20; x < WIDTH; x += 58) {
            crest(canvas, pen, x, StarryNight::skyline);
            crest(canvas, pen, x, StarryNight::slope);
        }
    }

    private static void crest(Canvas canvas, Brush pen, int x, java.util.function.DoubleUnaryOperator line) {
        double[] points = new double[10];
        for (int i = 0; i < 5; i++) {
            points[2 * i] = x + i * 18;
            points[2 * i + 1] = line.applyAsDouble(x + i * 18);
        }
        if (!inCypress(x + 36, points[5]) && !inCypress(x, points[1]) && !inCypress(x + 72, points[9])) {
            pen.stroke(canvas, Path.through(points), 9, Colour.of(0x0a1130), .9, x);
        }
    }
}
