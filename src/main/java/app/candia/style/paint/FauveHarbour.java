package app.candia.style.paint;

/** A harbour in the wild colours of the Fauves: separate dashes on bare canvas. */
final class FauveHarbour implements Painting {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 1000;
    private static final Brush DASH =
            Brush.OIL.streaked(8, .14).thick(1.4).tapered(.15).dry(.2);
    private final Noise noise = new Noise(113);
    private final Dice dice = new Dice(59);

    @Override
    public Canvas paint() {
        Canvas canvas = new Canvas(WIDTH, HEIGHT, Colour.of(0xf1e3c4));
        Canvas under = new Canvas(WIDTH, HEIGHT, Colour.WHITE);
        under.wash(this::scene);
        Strokes broad = new Strokes(under, this::angle, DASH, .12);
        broad.cover(canvas, 25, 40, 19, Strokes.EVERYWHERE, 1);
        broad.cover(canvas, 23, 34, 14, Strokes.EVERYWHERE, 2);
        town(canvas);
        boats(canvas);
        new Strokes(under, this::angle, DASH, .3).cover(canvas, 30, 26, 10, (x, y) -> y > 560 || y < 250 ? .8 : .1, 3);
        canvas.light(1.0);
        canvas.emboss((x, y) -> ((int) x / 3 + (int) y / 3) % 2 * .35);
        canvas.light(.35);
        canvas.grain(7, .03);
        return canvas;
    }

    private Colour scene(double x, double y) {
        double cloud = noise.cloud(x / 130, y / 60, 3);
        if (y < 330 - 60 * StrictMath.sin(x / 260)) {
            return Colour.scale(
                    cloud * 2 - .5,
                    Colour.of(0x2f7fe0),
                    Colour.of(0x35c0c8),
                    Colour.of(0xf7d54a),
                    Colour.of(0xf58ab0),
                    Colour.of(0xf2603a));
        }
        if (y < 500) {
            return Colour.scale(
                    cloud * 2 - .5, Colour.of(0x6a2fb0), Colour.of(0xd02f6a), Colour.of(0x1f8a5a), Colour.of(0xf0802a));
        }
        double mirror = noise.cloud(x / 60, y / 130, 3);
        double row = StrictMath.sin(y / 9 + 2 * noise.at(x / 90, y / 30));
        return Colour.scale(
                mirror * 1.8 - .4 + row * .16,
                Colour.of(0x14309a),
                Colour.of(0x1f7fd8),
                Colour.of(0x24b8a8),
                Colour.of(0xf7cf4a),
                Colour.of(0xf0542a),
                Colour.of(0xd02a7a));
    }

    private double angle(double x, double y) {
        if (y < 330) {
            return -.5 + 1.3 * (noise.at(x / 120, y / 120) - .5);
        }
        return y < 520 ? 1.2 + (noise.at(x / 50, y / 50) - .5) * 2 : (noise.at(x / 80, y / 40) - .5) * .9;
    }

    private void town(Canvas canvas) {
        for (int i = 0; i < 15; i++) {
            double x = i * 90 - 40 + dice.around() * 20;
            double w = dice.between(74, 116);
            double h = dice.between(110, 220);
            double y = 520 - h;
            Colour wall = dice.pick(
                    Colour.of(0xf26a8a),
                    Colour.of(0xf7c63a),
                    Colour.of(0xf58a3a),
                    Colour.of(0x4ab0d8),
                    Colour.of(0xf4ecd0),
                    Colour.of(0xa05ac8));
            Hatch.fill(canvas, Path.box(x, y, w, h), 1.45, 15, 15, 3, DASH, (u, v) -> wall, .18, dice);
            Colour tile = dice.pick(Colour.of(0xd0281f), Colour.of(0x8a1f5a), Colour.of(0x1f5ab0), Colour.of(0xe0501a));
            Hatch.fill(
                    canvas,
                    Path.corners(x - 8, y + 4, x + w / 2, y - 52, x + w + 8, y + 4),
                    .1,
                    12,
                    11,
                    3,
                    DASH,
                    (u, v) -> tile,
                    .16,
                    dice);
            Colour line = dice.pick(Colour.of(0x14206a), Colour.of(0x1a5a4a), Colour.of(0x7a1440));
            for (int k = 0; k < 6; k++) {
                double u = x + w * (.25 + .5 * (k % 2));
                double v = y + 26 + k / 2 * 52;
                if (v < 490) {
                    DASH.stroke(canvas, Path.line(u, v - 12, u, v + 14), 13, line, 1, dice.next());
                }
            }
            DASH.stroke(canvas, Path.line(x, y, x + dice.around() * 5, 522), 7, line, 1, dice.next());
            DASH.stroke(canvas, Path.line(x - 8, y + 2, x + w / 2, y - 54), 7, line, 1, dice.next());
            DASH.stroke(canvas, Path.line(x + w / 2, y - 54, x + w + 8, y + 2), 7, line, 1, dice.next());
        }
        for (int i = 0; i < 26; i++) {
            double x = i * 52;
            DASH.stroke(
                    canvas,
                    Path.line(x, 524 + dice.around() * 5, x + 46, 526),
                    17,
                    dice.pick(Colour.of(0xf7a0b0), Colour.of(0xf0c050), Colour.of(0x6a3aa0)),
                    1,
                    dice.next());
        }
    }

    private void boats(Canvas canvas) {
        boat(canvas, 250, 690, 1.1, 1, Colour.of(0xd8261f));
        boat(canvas, 960, 660, .95, -1, Colour.of(0x1a3fae));
        boat(canvas, 610, 820, 1.45, 1, Colour.of(0x0f7a5a));
        boat(canvas, 1130, 850, 1.1, -1, Colour.of(0xe8701a));
    }

    private void boat(Canvas canvas, double x, double y, double s, int side, Colour paint) {
        Colour line = Colour.of(0x161a5a);
        Path hull = Path.around(-120, -18, -70, 34, 40, 38, 130, -34, 60, -8, -40, -4)
                .mapped(side, 0, 0, 1, 0, 0)
                .placed(x, y, s, 0);
        Hatch.fill(canvas, hull, .06, 14, 12, 4, DASH, (u, v) -> paint, .16, dice);
        DASH.tapered(.5).stroke(canvas, hull.closed(), 7 * s, line, 1, dice.next());
        Path sail = Path.corners(-6, -24, 4, -230, 100, -50)
                .mapped(side, 0, 0, 1, 0, 0)
                .placed(x, y, s, 0);
        Colour cloth = dice.pick(Colour.of(0xfbe9b0), Colour.of(0xf7a03a), Colour.of(0xf4628a));
        Hatch.fill(canvas, sail, 1.1 * side, 15, 14, 3, DASH, (u, v) -> cloth, .16, dice);
        Path jib = Path.corners(-14, -26, -6, -200, -80, -40)
                .mapped(side, 0, 0, 1, 0, 0)
                .placed(x, y, s, 0);
        Hatch.fill(canvas, jib, -1.1 * side, 13, 13, 3, DASH, (u, v) -> Colour.of(0x35b0c8), .2, dice);
        DASH.stroke(canvas, Path.line(x - 5 * s * side, y + 6, x, y - 246 * s), 9 * s, line, 1, dice.next());
        for (int k = 0; k < 15; k++) {
            double v = y + 48 * s + k * 11 * s;
            double u = x + dice.around() * 70 * s;
            DASH.stroke(
                    canvas,
                    Path.line(u - 30 * s, v, u + 30 * s, v),
                    11 * s,
                    (k % 3 == 0 ? cloth : paint).vary(dice, .16),
                    1,
                    dice.next());
        }
    }
}
