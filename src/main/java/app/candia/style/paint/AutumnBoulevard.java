package app.candia.style.paint;

/** An avenue in autumn after the rain, laid on with the palette knife. */
final class AutumnBoulevard implements Painting {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 1000;
    private static final double EYE_X = 640;
    private static final double EYE_Y = 520;
    private static final Colour[] LEAVES = {
        Colour.of(0xf7c325),
        Colour.of(0xf08a1a),
        Colour.of(0xd9441c),
        Colour.of(0xa81f24),
        Colour.of(0xf5e06a),
        Colour.of(0x7a9a2c),
        Colour.of(0xc9a21f)
    };
    private final Noise noise = new Noise(83);
    private final Dice dice = new Dice(29);

    @Override
    public Canvas paint() {
        Canvas under = new Canvas(WIDTH, HEIGHT, Colour.of(0x30407a));
        under.wash(this::scene);
        Canvas canvas = new Canvas(WIDTH, HEIGHT, Colour.of(0x2a2440));
        Strokes ground = new Strokes(under, this::angle, Brush.KNIFE, .13);
        ground.cover(canvas, 25, 50, 42, Strokes.EVERYWHERE, 1);
        ground.cover(canvas, 20, 36, 28, Strokes.EVERYWHERE, 2);
        trees(canvas);
        lamps(canvas);
        people(canvas);
        new Strokes(under, this::angle, Brush.KNIFE.dry(.6), .26).cover(canvas, 32, 36, 19, (x, y) -> .5, 3);
        fallen(canvas);
        canvas.light(.85);
        canvas.grain(6, .03);
        return canvas;
    }

    private Colour scene(double x, double y) {
        double dx = Math.abs(x - EYE_X);
        double light =
                StrictMath.exp(-((x - EYE_X) * (x - EYE_X) / 52000 + (y - EYE_Y + 110) * (y - EYE_Y + 110) / 60000));
        if (y > EYE_Y + 16) {
            return street(x, y, light);
        }
        Colour sky = Colour.scale(
                        noise.cloud(x / 120, y / 80, 3), Colour.of(0x2c4a9c), Colour.of(0x6f7cc0), Colour.of(0xe6b98a))
                .mix(Colour.of(0xfff0b0), light * 1.1);
        double crown = Shapes.step(40, 330, dx + 130 * (noise.cloud(x / 90, y / 90, 3) - .5) + (EYE_Y - y) * .42 - 60);
        Colour leaf = Colour.scale(
                noise.cloud(x / 46, y / 46, 4) * 1.7 - .35, LEAVES[3], LEAVES[2], LEAVES[1], LEAVES[0], LEAVES[4]);
        Colour dark = leaf.mix(Colour.of(0x2a1a3a), Shapes.step(.5, .2, noise.cloud(x / 30 + 50, y / 30, 3)) * .8);
        return sky.mix(dark.times(.75 + .4 * light + .1 * noise.at(x / 20, y / 20)), crown);
    }

    /** Wet asphalt mirrors the lamps and leaves in upright strips. */
    private Colour street(double x, double y, double light) {
        double depth = (y - EYE_Y) / (HEIGHT - EYE_Y);
        double strip = noise.cloud(x / (20 + 46 * depth), y / 240, 3);
        Colour wet = Colour.scale(
                strip * 1.8 - .4,
                Colour.of(0x16204e),
                Colour.of(0x3a3f8c),
                Colour.of(0x8a4a86),
                Colour.of(0xe0702a),
                Colour.of(0xf9c84a));
        double middle = StrictMath.exp(-(x - EYE_X) * (x - EYE_X) / (9000 + 34000 * depth));
        Colour shining = wet.mix(Colour.of(0xfff0b4), middle * (.9 - .55 * depth) + light * .3);
        double edge = Math.abs(x - EYE_X) - 150 - 560 * depth;
        return edge > 0
                ? shining.mix(Colour.scale(noise.cloud(x / 30, y / 14, 3), LEAVES[3], LEAVES[1], LEAVES[0]), .75)
                : shining;
    }

    private double angle(double x, double y) {
        if (y > EYE_Y + 16) {
            return (noise.at(x / 70, y / 50) > .5 ? Math.PI / 2 : 0) + (noise.at(x / 40, y / 40) - .5) * .7;
        }
        return noise.at(x / 55, y / 55) * 6.5;
    }

    private void trees(Canvas canvas) {
        for (int i = 0; i < 7; i++) {
            double near = (i + 1) / 7.0;
            for (int side = -1; side <= 1; side += 2) {
                double x = EYE_X + side * (96 + 500 * near * near + dice.around() * 16);
                double foot = EYE_Y + 30 + 330 * near * near;
                double tall = 180 + 560 * near * near;
                double wide = 6 + 34 * near * near;
                trunk(canvas, x, foot, tall, wide, side);
                leaves(canvas, x, foot - tall * .72, 60 + 210 * near * near, (int) (26 + 62 * near), 13 + 20 * near);
            }
        }
    }

    private void trunk(Canvas canvas, double x, double foot, double tall, double wide, int side) {
        for (int k = 0; k < 3; k++) {
            Colour bark = Colour.of(0x1d1428).mix(Colour.of(0x7a4a3a), k * .4);
            double off = (k - 1) * wide * .3 * -side;
            Path stem = Path.through(
                    x + off,
                    foot,
                    x + off - side * wide * .3,
                    foot - tall * .4,
                    x + off + side * wide * .4,
                    foot - tall);
            Brush.KNIFE.tapered(.4).stroke(canvas, stem, wide * (1 - k * .28), bark, 1, dice.next());
        }
        for (int k = 0; k < 6; k++) {
            double y = foot - tall * (.4 + .1 * k);
            double far = tall * dice.between(.2, .42) * (k % 2 == 0 ? 1 : -1);
            Path branch = Path.through(x, y, x + far * .5, y - tall * .12, x + far, y - tall * .16);
            Brush.KNIFE.tapered(.7).stroke(canvas, branch, wide * .36, Colour.of(0x24182c), 1, dice.next());
        }
    }

    private void leaves(Canvas canvas, double x, double y, double spread, int count, double size) {
        for (int i = 0; i < count; i++) {
            double u = x + dice.around() * spread * 1.1;
            double v = y + dice.around() * spread * .85;
            double turn = dice.between(0, 6.3);
            Colour leaf = dice.pick(LEAVES).vary(dice, .14).times(.75 + .35 * (y + spread - v) / (2 * spread));
            Brush.KNIFE.stroke(
                    canvas,
                    Path.line(u, v, u + size * 1.5 * StrictMath.cos(turn), v + size * 1.5 * StrictMath.sin(turn)),
                    size,
                    leaf,
                    1,
                    dice.next());
        }
    }

    private void lamps(Canvas canvas) {
        for (int i = 0; i < 4; i++) {
            double near = (i + 1) / 4.0;
            for (int side = -1; side <= 1; side += 2) {
                double x = EYE_X + side * (74 + 250 * near * near);
                double foot = EYE_Y + 26 + 220 * near * near;
                double tall = 100 + 250 * near * near;
                Brush.KNIFE.stroke(canvas, Path.line(x, foot, x, foot - tall), 3 + 8 * near, Colour.of(0x15122a), 1, i);
                for (int k = 0; k < 26; k++) {
                    double a = k * .8;
                    double r = (k % 3 + .4) * (5 + 9 * near);
                    Colour glow = Colour.of(0xfffbe0).mix(Colour.of(0xffb52a), (k % 3) / 2.4);
                    double u = x + r * StrictMath.cos(a);
                    double v = foot - tall + r * StrictMath.sin(a);
                    Brush.KNIFE.stroke(canvas, Path.line(u - 5, v, u + 5, v), 5 + 7 * near, glow, .9, dice.next());
                }
                for (int k = 0; k < 9; k++) {
                    double v = foot + 14 + k * 22 * near;
                    Brush.KNIFE
                            .dry(.5)
                            .stroke(
                                    canvas,
                                    Path.line(x - 14 * near, v, x + 16 * near, v),
                                    9 * near + 3,
                                    Colour.of(0xffd873).vary(dice, .1),
                                    .9,
                                    dice.next());
                }
            }
        }
    }

    private void people(Canvas canvas) {
        person(canvas, 585, 742, 150, Colour.of(0xd0202c), Colour.of(0x1a2450));
        person(canvas, 662, 748, 146, Colour.of(0x2a5ac0), Colour.of(0x4a1f3a));
        person(canvas, 765, 640, 74, Colour.of(0xf0a020), Colour.of(0x24304a));
    }

    private void person(Canvas canvas, double x, double foot, double tall, Colour umbrella, Colour coat) {
        Brush knife = Brush.KNIFE;
        for (int k = -1; k <= 1; k++) {
            knife.stroke(
                    canvas,
                    Path.line(x + k * tall * .06, foot - tall * .6, x + k * tall * .1, foot - tall * .16),
                    tall * .13,
                    coat.vary(dice, .1),
                    1,
                    dice.next());
        }
        knife.stroke(
                canvas,
                Path.line(x - tall * .05, foot - tall * .2, x - tall * .06, foot),
                tall * .06,
                coat.times(.6),
                1,
                1);
        knife.stroke(
                canvas,
                Path.line(x + tall * .06, foot - tall * .2, x + tall * .08, foot),
                tall * .06,
                coat.times(.6),
                1,
                2);
        knife.stroke(
                canvas, Path.line(x, foot - tall * .74, x, foot - tall * .66), tall * .12, Colour.of(0xe0a884), 1, 3);
        Path roof = Path.corners(
                x - tall * .4,
                foot - tall * .74,
                x - tall * .25,
                foot - tall * .96,
                x,
                foot - tall * 1.06,
                x + tall * .25,
                foot - tall * .96,
                x + tall * .4,
                foot - tall * .74,
                x,
                foot - tall * .8);
        Hatch.fill(canvas, roof, .35, tall * .1, tall * .06, 2, knife, (u, v) -> umbrella, .16, dice);
        for (int k = 0; k < 8; k++) {
            double v = foot + 6 + k * tall * .07;
            knife.dry(.6)
                    .stroke(
                            canvas,
                            Path.line(x - tall * .16, v, x + tall * .16, v),
                            tall * .06,
                            (k < 4 ? coat : umbrella).vary(dice, .12),
                            .8,
                            dice.next());
        }
    }

    private void fallen(Canvas canvas) {
        for (int i = 0; i < 190; i++) {
            double depth = dice.unit();
            double y = EYE_Y + 40 + (HEIGHT - EYE_Y) * depth;
            double size = 6 + 15 * depth;
            double x = dice.between(0, 1280);
            Brush.KNIFE.stroke(
                    canvas,
                    Path.line(x, y, x + size * 1.6, y + dice.around() * size),
                    size,
                    dice.pick(LEAVES).vary(dice, .12),
                    1,
                    dice.next());
        }
    }
}
