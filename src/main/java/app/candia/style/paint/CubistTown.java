package app.candia.style.paint;

/** Houses climbing a hill, taken apart into planes and put together again. */
final class CubistTown implements Painting {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 1000;
    private static final Colour LINE = Colour.of(0x1d1714);
    private static final Colour[] LIT = {
        Colour.of(0xf2d48a),
        Colour.of(0xe8a832),
        Colour.of(0xf2e8cc),
        Colour.of(0xdb7a32),
        Colour.of(0xc2c48a),
        Colour.of(0xee9a68),
        Colour.of(0x9fc0c0)
    };
    private static final Colour[] DIM = {
        Colour.of(0x3f6a4e),
        Colour.of(0x7a4a26),
        Colour.of(0x2c4878),
        Colour.of(0x9c5224),
        Colour.of(0x1f5e62),
        Colour.of(0x4a5a86)
    };
    private static final Colour[] ROOF = {
        Colour.of(0xcf3f24), Colour.of(0xa02f20), Colour.of(0x2f7a68), Colour.of(0xe06a2a), Colour.of(0x2a56a0)
    };
    private static final Brush BRUSH = Brush.FLAT.streaked(8, .18).thick(.9);

    @Override
    public Canvas paint() {
        Canvas canvas = new Canvas(WIDTH, HEIGHT, Colour.of(0x6b6250));
        Dice dice = new Dice(19);
        ground(canvas, dice);
        for (int row = 0; row < 6; row++) {
            int count = 6 - row / 2;
            for (int i = -1; i <= count; i++) {
                double w = 1280.0 / count;
                double x = (i + (row % 2) * .5) * w + dice.around() * 40;
                double hill = 120 * StrictMath.sin((x + 200) / 400);
                double y = 330 + row * 126 - (5 - row) / 5.0 * hill + dice.around() * 30;
                if (dice.chance(.84)) {
                    house(canvas, x, y, w * dice.between(.68, 1.08), dice.between(150, 250), dice);
                } else {
                    tree(canvas, x + w / 2, y, dice);
                }
            }
        }
        planes(canvas, dice);
        canvas.light(.9);
        canvas.grain(8, .04);
        return canvas;
    }

    private static void ground(Canvas canvas, Dice dice) {
        for (int i = 0; i < 170; i++) {
            double x = dice.between(-120, 1300);
            double y = -90 + i * 6.4 + dice.around() * 40;
            double s = dice.between(90, 220);
            Path facet = Path.corners(
                    x,
                    y,
                    x + s,
                    y + dice.around() * 70,
                    x + s * .8 + dice.around() * 60,
                    y + s * .9,
                    x - dice.unit() * 60,
                    y + s * .6);
            Colour tone = y > 330
                    ? dice.pick(LIT).mix(dice.pick(DIM), .55)
                    : dice.pick(
                            Colour.of(0x5f96cc),
                            Colour.of(0xa9cfd0),
                            Colour.of(0x3f6cb0),
                            Colour.of(0xf0dcae),
                            Colour.of(0x7aa88e),
                            Colour.of(0x2d4f8e));
            plane(canvas, facet, dice.between(-1, 1), tone, tone.mix(Colour.of(0x2c3a52), .55), dice);
        }
    }

    /** One plane, light on one side and running into the dark on the other. */
    private static void plane(Canvas canvas, Path outline, double angle, Colour from, Colour to, Dice dice) {
        double x0 = outline.xs()[0];
        double y0 = outline.ys()[0];
        double x1 = outline.xs()[2];
        double y1 = outline.ys()[2];
        double size = Math.max(1, (x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
        Pigment fade = (x, y) -> from.mix(to, ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / size);
        Hatch.fill(canvas, outline, angle, 15, 9, 2, BRUSH, fade, .13, dice);
        dabs(canvas, outline, angle + .5, fade, dice);
        contour(canvas, outline, dice);
    }

    /** Short separate touches that break the plane up. */
    private static void dabs(Canvas canvas, Path outline, double angle, Pigment pigment, Dice dice) {
        double left = outline.xs()[0];
        double top = outline.ys()[0];
        for (int i = 0; i < 18; i++) {
            double x = left + dice.between(-60, 260);
            double y = top + dice.between(-120, 240);
            if (Outline.inside(outline, x, y) && canvas.holds((int) x, (int) y)) {
                Colour colour = pigment.at(x, y).plus(dice.around() * .22).vary(dice, .12);
                BRUSH.stroke(
                        canvas,
                        Path.line(x, y, x + 26 * StrictMath.cos(angle), y + 26 * StrictMath.sin(angle)),
                        11,
                        colour,
                        .9,
                        dice.next());
            }
        }
    }

    private static void contour(Canvas canvas, Path outline, Dice dice) {
        double[] xs = outline.xs();
        double[] ys = outline.ys();
        Brush pen = Brush.OIL.dry(.45).tapered(.5).thick(.5);
        for (int i = 0; i < xs.length; i++) {
            int next = (i + 1) % xs.length;
            double over = dice.between(0, .16);
            double dx = xs[next] - xs[i];
            double dy = ys[next] - ys[i];
            pen.stroke(
                    canvas,
                    Path.line(xs[i] - dx * over, ys[i] - dy * over, xs[next] + dx * over, ys[next] + dy * over),
                    dice.between(6, 11),
                    LINE,
                    .92,
                    dice.next());
        }
    }

    private static void house(Canvas canvas, double x, double y, double w, double h, Dice dice) {
        double side = w * dice.between(.28, .42);
        double lean = dice.around() * 22;
        double rise = h * dice.between(.3, .55);
        Colour lit = dice.pick(LIT);
        Colour dim = dice.pick(DIM);
        Path front =
                Path.corners(x, y, x + w - side, y + lean * .4, x + w - side + lean * .3, y + h, x + lean * .3, y + h);
        Path flank = Path.corners(
                x + w - side,
                y + lean * .4,
                x + w,
                y - 22,
                x + w + lean * .2,
                y + h - 30,
                x + w - side + lean * .3,
                y + h);
        Path gable =
                Path.corners(x - 8, y + 4, x + (w - side) * .5 + lean, y - rise, x + w - side + 6, y + lean * .4 + 4);
        Path roof = Path.corners(
                x + (w - side) * .5 + lean,
                y - rise,
                x + w - side * .4 + lean,
                y - rise - 20,
                x + w + 10,
                y - 20,
                x + w - side,
                y + lean * .4 + 4);
        plane(canvas, flank, Math.PI / 2 - .2, dim, dim.mix(lit, .35), dice);
        plane(canvas, front, Math.PI / 2 + .1, lit, lit.mix(dim, .5), dice);
        plane(canvas, gable, .6, lit.mix(Colour.WHITE, .25), lit.mix(dim, .4), dice);
        Colour tile = dice.pick(ROOF);
        plane(canvas, roof, StrictMath.atan2(-20, side), tile, tile.times(.55), dice);
        for (int i = 0; i < 3; i++) {
            double wx = x + (w - side) * (.14 + .28 * i);
            double wy = y + h * dice.between(.12, .4);
            Path window = Path.corners(wx, wy, wx + 17, wy + 3, wx + 16, wy + 36, wx - 1, wy + 33);
            plane(canvas, window, 1.3, dice.pick(DIM).times(.5), dice.pick(LIT), dice);
        }
    }

    private static void tree(Canvas canvas, double x, double y, Dice dice) {
        for (int i = 0; i < 5; i++) {
            double s = 90 - i * 11;
            Path facet = Path.corners(
                    x - s * .6 + dice.around() * 12,
                    y + 110 - i * 40,
                    x + dice.around() * 24,
                    y - 20 - i * 40,
                    x + s * .6 + dice.around() * 12,
                    y + 90 - i * 40);
            plane(
                    canvas,
                    facet,
                    dice.between(.6, 1.6),
                    dice.pick(Colour.of(0x5f8a4d), Colour.of(0x8a9c4a), Colour.of(0x2f6a55)),
                    Colour.of(0x1d3a30),
                    dice);
        }
    }

    /** Long planes of light and shade that cut across everything. */
    private static void planes(Canvas canvas, Dice dice) {
        Canvas below = canvas.blurred(9);
        for (int i = 0; i < 40; i++) {
            double x = dice.between(0, 1280);
            double y = dice.between(0, 1000);
            double a = dice.between(0, Math.PI * 2);
            double far = dice.between(140, 330);
            Path wedge = Path.corners(
                    x,
                    y,
                    x + far * StrictMath.cos(a),
                    y + far * StrictMath.sin(a),
                    x + far * StrictMath.cos(a + .55),
                    y + far * StrictMath.sin(a + .55));
            double shift = i % 2 == 0 ? .16 : -.15;
            Hatch.fill(
                    canvas,
                    wedge,
                    a + Math.PI / 2 + .3,
                    13,
                    10,
                    0,
                    BRUSH.dry(.55),
                    (u, v) -> below.at(u, v).plus(shift).saturate(1.25),
                    .1,
                    dice);
            Brush.OIL
                    .dry(.5)
                    .tapered(.6)
                    .stroke(
                            canvas,
                            Path.line(x, y, wedge.xs()[1], wedge.ys()[1]),
                            6,
                            i % 2 == 0 ? Colour.of(0xf3ead2) : LINE,
                            .9,
                            dice.next());
        }
    }
}
