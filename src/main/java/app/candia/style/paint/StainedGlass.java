package app.candia.style.paint;

/** A sunrise over the sea in coloured glass, held by lead. */
final class StainedGlass implements Painting {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 1000;
    private static final double X = 640;
    private static final double Y = 560;
    private final Noise noise = new Noise(71);

    @Override
    public Canvas paint() {
        Canvas flat = new Canvas(WIDTH, HEIGHT, Colour.BLACK);
        Dice dice = new Dice(15);
        rays(flat, dice);
        hills(flat, dice);
        sea(flat, dice);
        flowers(flat, dice);
        frame(flat, dice);
        Field far = Edges.distance(flat, 0);
        Canvas canvas = new Canvas(WIDTH, HEIGHT, Colour.BLACK);
        canvas.wash((x, y) -> glass(flat, x, y, far.at(x, y)));
        lead(canvas, far);
        return canvas;
    }

    /** Every pane has its own tint, streaks, bubbles, and light that falls off towards the lead. */
    private Colour glass(Canvas flat, double x, double y, double far) {
        Colour pane = flat.at(x, y);
        int key = (int) (pane.red() * 977 + pane.green() * 3119 + pane.blue() * 7901);
        double turn = key % 7 * .45;
        double u = x * StrictMath.cos(turn) - y * StrictMath.sin(turn);
        double v = x * StrictMath.sin(turn) + y * StrictMath.cos(turn);
        double streak = noise.cloud(u / 60, v / 11, 4);
        double bubble = noise.border(x / 15, y / 15);
        double light = .62 + .75 * streak + .20 * Shapes.step(0, 26, far) + .22 * Shapes.step(.62, .9, bubble);
        Colour tinted = pane.times(light).mix(Colour.of(0xfff4cf), Shapes.step(.62, .85, streak) * .30);
        double fine = StrictMath.sin(v * .9 + 6 * noise.at(u / 30, v / 30));
        return tinted.times(.93 + .09 * fine).mix(Colour.of(0x07060a), Shapes.step(12, 4, far) * .55);
    }

    private static Colour pane(Dice dice, Colour... tones) {
        return dice.pick(tones).vary(dice, .10);
    }

    private static void rays(Canvas flat, Dice dice) {
        int count = 22;
        double[] rings = {1400, 640, 500, 375, 262};
        Colour[][] tones = {
            {Colour.of(0x17267e), Colour.of(0x2b1a6b), Colour.of(0x1c4aa8)},
            {Colour.of(0x2f5fd0), Colour.of(0x6a2c9c), Colour.of(0x1f8fc8)},
            {Colour.of(0xb0268a), Colour.of(0xd42a4a), Colour.of(0x6c3fc0)},
            {Colour.of(0xf0582a), Colour.of(0xe0304a), Colour.of(0xf58a1c)},
            {Colour.of(0xffb21c), Colour.of(0xff8a14), Colour.of(0xffd64a)}
        };
        for (int ring = 0; ring < rings.length; ring++) {
            double shift = ring * .5;
            for (int i = 0; i < count; i++) {
                double a = (i + shift) * 2 * Math.PI / count;
                double b = (i + 1 + shift) * 2 * Math.PI / count;
                double r = rings[ring];
                double out = r + 36 * StrictMath.sin(i * 2.1 + ring);
                flat.fill(
                        Path.corners(
                                X,
                                Y,
                                X + r * StrictMath.cos(a),
                                Y + r * StrictMath.sin(a),
                                X + out * StrictMath.cos((a + b) / 2),
                                Y + out * StrictMath.sin((a + b) / 2),
                                X + r * StrictMath.cos(b),
                                Y + r * StrictMath.sin(b)),
                        pane(dice, tones[ring]));
            }
        }
        for (int i = 0; i < 8; i++) {
            Path wedge = Path.corners(
                    X,
                    Y,
                    X + 158 * StrictMath.cos(i * Math.PI / 4),
                    Y + 158 * StrictMath.sin(i * Math.PI / 4),
                    X + 170 * StrictMath.cos((i + .5) * Math.PI / 4),
                    Y + 170 * StrictMath.sin((i + .5) * Math.PI / 4),
                    X + 158 * StrictMath.cos((i + 1) * Math.PI / 4),
                    Y + 158 * StrictMath.sin((i + 1) * Math.PI / 4));
            flat.fill(wedge, pane(dice, Colour.of(0xfff09a), Colour.of(0xffdc4a)));
        }
        flat.fill(Path.ellipse(X, Y, 82, 82, 0), Colour.of(0xfffbe0));
    }

    private static void hills(Canvas flat, Dice dice) {
        for (int layer = 0; layer < 3; layer++) {
            for (int i = 0; i < 9; i++) {
                double x = -90 + i * 170 + layer * 60;
                double middle = Math.abs(x + 85 - X) / 640;
                double y = 640 - 150 * middle + layer * 52 + dice.between(-16, 16);
                flat.fill(
                        Path.corners(x - 100, 780, x - 10, y + 40, x + 70, y - 34, x + 150, y + 30, x + 270, 780),
                        pane(
                                dice,
                                layer == 0 ? Colour.of(0x1f6f6a) : Colour.of(0x2d8a3c),
                                Colour.of(0x155a4a),
                                Colour.of(0x6fa52c),
                                Colour.of(0x0f3f5a)));
            }
        }
    }

    private static void sea(Canvas flat, Dice dice) {
        for (int row = 0; row < 6; row++) {
            for (int i = -1; i < 12; i++) {
                double x = i * 122 + (row % 2) * 61;
                double y = 730 + row * 44;
                boolean glint = Math.abs(x + 60 - X) < 130 - row * 8 && row < 5;
                Colour tone = glint
                        ? pane(dice, Colour.of(0xffc23a), Colour.of(0xff8a3a), Colour.of(0xffe08a))
                        : pane(
                                dice,
                                Colour.of(0x1a5fb4),
                                Colour.of(0x1f9ab0),
                                Colour.of(0x12337e),
                                Colour.of(0x3fc0c8));
                flat.fill(
                        Path.around(
                                x, y + 26, x + 36, y - 10, x + 78, y + 2, x + 118, y - 22, x + 150, y + 40, x + 120,
                                y + 300, x + 10, y + 300),
                        tone);
            }
        }
    }

    private static void flowers(Canvas flat, Dice dice) {
        double[][] places = {
            {120, 850, 58}, {300, 930, 46}, {1160, 850, 58}, {980, 930, 46}, {470, 955, 32}, {810, 955, 32}
        };
        for (double[] p : places) {
            for (int i = 0; i < 7; i++) {
                Path leaf = Path.around(0, 0, .6, -.22, 1.5, 0, .6, .22).placed(p[0], p[1], p[2], i * .9 + .3);
                flat.fill(leaf, pane(dice, Colour.of(0x2f9a4a), Colour.of(0x17703a)));
            }
            for (int i = 0; i < 6; i++) {
                Path petal = Path.around(0, 0, .5, -.36, 1, 0, .5, .36).placed(p[0], p[1], p[2], i * Math.PI / 3);
                flat.fill(petal, pane(dice, Colour.of(0xe0203a), Colour.of(0xf04a8a), Colour.of(0xc0184a)));
            }
            flat.fill(Path.ellipse(p[0], p[1], p[2] * .27, p[2] * .27, 0), pane(dice, Colour.of(0xffd23a)));
        }
    }

    private static void frame(Canvas flat, Dice dice) {
        for (int i = 0; i < 16; i++) {
            flat.fill(
                    Path.box(i * 80, -2, 80, 50),
                    pane(dice, Colour.of(0xc0182c), Colour.of(0x2036a0), Colour.of(0xe0a01c)));
        }
        for (int i = 0; i < 12; i++) {
            Colour tone = i % 2 == 0 ? Colour.of(0x178a5a) : Colour.of(0xc0182c);
            flat.fill(Path.box(-2, 48 + i * 80, 48, 80), tone.vary(dice, .1));
            flat.fill(Path.box(WIDTH - 46, 48 + i * 80, 50, 80), tone.vary(dice, .1));
        }
    }

    private void lead(Canvas canvas, Field far) {
        double half = 4.6;
        canvas.emboss((x, y) -> 5 * Math.sqrt(Math.max(0, 1 - far.at(x, y) * far.at(x, y) / half / half))
                + 2.2 * noise.cloud(x / 30, y / 30, 3)
                + 1.1 * noise.at(x / 5, y / 5));
        canvas.glaze(
                (x, y) -> Shapes.step(half + .8, half - .8, far.at(x, y) + .8 * noise.at(x / 5, y / 5)),
                (x, y) -> Colour.of(0x24262c).times(.7 + .6 * noise.cloud(x / 6, y / 6, 2)));
        canvas.light(.7);
        canvas.grain(3, .03);
    }
}
