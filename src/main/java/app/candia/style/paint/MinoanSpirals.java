package app.candia.style.paint;

/** A fresco: dolphins between friezes of running spirals, on old plaster. */
final class MinoanSpirals implements Painting {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 1000;
    private static final Colour OCHRE = Colour.of(0xdca548);
    private static final Colour RED = Colour.of(0xa6392a);
    private static final Colour BLUE = Colour.of(0x2b66a8);
    private static final Colour SEA = Colour.of(0x7fb9c6);
    private static final Colour CREAM = Colour.of(0xf0e2c2);
    private static final Colour DARK = Colour.of(0x27262e);
    private static final Brush LINE = new Brush(3, .12, .12, .5, .3, .2);
    private final Noise noise = new Noise(17);

    @Override
    public Canvas paint() {
        Canvas under = new Canvas(WIDTH, HEIGHT, CREAM);
        under.wash(this::sea);
        frieze(under, 0);
        frieze(under, HEIGHT - 190);
        Canvas canvas = new Canvas(WIDTH, HEIGHT, CREAM);
        Strokes wash = new Strokes(
                under,
                (x, y) -> .25 * StrictMath.sin(x / 70 + y / 40) + noise.at(x / 90, y / 90) - .5,
                Brush.FLAT.dry(.5).thick(.6),
                .13);
        wash.cover(canvas, 10, 46, 15, Strokes.EVERYWHERE, 1);
        wash.cover(canvas, 12, 34, 7, (x, y) -> .8, 2);
        swell(canvas);
        weeds(canvas);
        dolphin(canvas, 330, 420, 235, -.22, 1);
        dolphin(canvas, 800, 395, 250, .10, 1);
        dolphin(canvas, 560, 640, 240, -.05, -1);
        dolphin(canvas, 1060, 640, 190, .22, -1);
        shoal(canvas);
        spirals(canvas, 95, 1);
        spirals(canvas, HEIGHT - 95, -1);
        age(canvas);
        return canvas;
    }

    private Colour sea(double x, double y) {
        double wave = StrictMath.sin(y / 17 + 1.6 * StrictMath.sin(x / 58 + y / 90) + 2 * noise.at(x / 140, y / 90));
        double deep = noise.cloud(x / 210, y / 120, 3);
        Colour ground = CREAM.mix(OCHRE, Shapes.step(.52, .66, deep));
        return ground.mix(SEA.mix(BLUE, Shapes.step(.6, .4, deep)), Shapes.step(.05, .35, wave) * .95);
    }

    private static void frieze(Canvas under, double top) {
        under.fill(Path.box(0, top, WIDTH, 190), RED);
        under.fill(Path.box(0, top + 12, WIDTH, 166), DARK);
        under.fill(Path.box(0, top + 18, WIDTH, 154), OCHRE);
        for (int i = 0; i < 54; i++) {
            Colour tooth = i % 2 == 0 ? BLUE : CREAM;
            double y = top == 0 ? 178 : top - 6;
            under.fill(Path.box(i * 24, y, 24, 18), tooth);
        }
    }

    /** Spirals that run one into the next, a rosette in each eye. */
    private void spirals(Canvas canvas, double y, int side) {
        Dice dice = new Dice(y > 500 ? 5 : 6);
        for (int i = -1; i < 8; i++) {
            double x = 80 + i * 176;
            Path link = Path.through(
                    x - 64,
                    y + side * 20,
                    x - 40,
                    y - side * 62,
                    x + 40,
                    y - side * 66,
                    x + 88,
                    y,
                    x + 140,
                    y + side * 66,
                    x + 215,
                    y + side * 62,
                    x + 240,
                    y - side * 18);
            for (Path path : new Path[] {
                Path.spiral(x, y, 18, 66, Math.PI / 2, side * 1.75), Path.spiral(x + 4, y, 34, 70, 0, -side * .01), link
            }) {
                LINE.stroke(canvas, path, 27, DARK, 1, dice.next());
                LINE.stroke(canvas, path, 20, i % 2 == 0 ? BLUE : RED, 1, dice.next());
                LINE.stroke(canvas, path, 5, CREAM, .95, dice.next());
            }
            for (int k = 0; k < 9; k++) {
                double a = k * 2 * Math.PI / 9;
                Path petal = Path.around(5, 0, 14, -6, 24, 0, 14, 6).placed(x, y, 1, a);
                canvas.fill(petal, CREAM);
                LINE.stroke(canvas, petal.closed(), 2.4, DARK, .9, dice.next());
            }
            canvas.fill(Path.ellipse(x, y, 7, 7, 0), RED);
        }
    }

    private void dolphin(Canvas canvas, double x, double y, double size, double turn, int facing) {
        Dice dice = new Dice((long) x);
        Pigment back = (u, v) -> BLUE.mix(Colour.of(0x123a72), noise.cloud(u / 26, v / 14, 2));
        Path body = place(
                Path.around(
                        -1, .3, -.6, -.08, -.1, -.32, .4, -.28, .74, -.08, 1.02, .08, 1.12, .16, 1.0, .22, .72, .22,
                        .35, .3, -.15, .22, -.6, .3, -.98, .42),
                x,
                y,
                size,
                turn,
                facing);
        Path tail = place(
                Path.around(-.96, .34, -1.1, .1, -1.36, -.06, -1.24, .26, -1.42, .56, -1.14, .5),
                x,
                y,
                size,
                turn,
                facing);
        Path fin =
                place(Path.around(-.02, -.28, -.12, -.5, -.36, -.6, -.28, -.4, -.32, -.22), x, y, size, turn, facing);
        Path flipper = place(Path.around(.38, .2, .3, .46, .06, .62, .12, .4, .14, .22), x, y, size, turn, facing);
        Path belly = place(
                Path.around(-.9, .36, -.5, .14, 0, .06, .5, .08, .98, .2, .72, .22, .35, .3, -.15, .22, -.6, .3),
                x,
                y,
                size,
                turn,
                facing);
        for (Path part : new Path[] {tail, fin, flipper, body}) {
            Hatch.fill(canvas, part, turn * facing + .1, 11, 7, 3, Brush.FLAT.thick(.6), back, .08, dice);
            LINE.stroke(canvas, part.closed(), 6, DARK, 1, dice.next());
        }
        Hatch.fill(canvas, belly, turn * facing, 9, 6, 0, Brush.FLAT.thick(.5), (u, v) -> CREAM, .06, dice);
        Path band = place(Path.through(-1, .34, -.5, .1, 0, .0, .45, .02, .86, .13), x, y, size, turn, facing);
        LINE.stroke(canvas, band, 25, DARK, 1, 3);
        LINE.stroke(canvas, band, 19, Colour.of(0xe9b53d), 1, 4);
        Path eye = place(Path.ellipse(.72, .02, .062, .062, 0), x, y, size, turn, facing);
        canvas.fill(eye, CREAM);
        LINE.stroke(canvas, eye.closed(), 5, DARK, 1, 1);
        canvas.fill(place(Path.ellipse(.73, .025, .026, .026, 0), x, y, size, turn, facing), DARK);
    }

    private static Path place(Path path, double x, double y, double size, double turn, int facing) {
        return path.mapped(facing, 0, 0, 1, 0, 0).placed(x, y, size, turn * facing);
    }

    private void shoal(Canvas canvas) {
        Dice dice = new Dice(44);
        double[][] places = {
            {90, 300},
            {590, 270},
            {1085, 290},
            {1180, 480},
            {105, 560},
            {300, 745},
            {820, 740},
            {640, 500},
            {1200, 745},
            {70, 720}
        };
        for (double[] p : places) {
            double turn = dice.around() * .4;
            int facing = dice.chance(.5) ? 1 : -1;
            Path fish = place(
                    Path.around(
                            -1, 0, -.2, -.36, .6, -.26, 1, 0, .6, .24, -.2, .34, -1, 0, -1.5, .4, -1.35, 0, -1.5, -.4),
                    p[0],
                    p[1],
                    46,
                    turn,
                    facing);
            Colour skin = dice.pick(RED, OCHRE, Colour.of(0xd9733a));
            Hatch.fill(canvas, fish, 1.2, 7, 5, 1, Brush.FLAT.thick(.5), (u, v) -> skin, .12, dice);
            LINE.stroke(canvas, fish.closed(), 4, DARK, 1, dice.next());
            canvas.fill(place(Path.ellipse(.62, -.05, .12, .12, 0), p[0], p[1], 46, turn, facing), CREAM);
        }
    }

    /** The sea, drawn as rows of running waves. */
    private static void swell(Canvas canvas) {
        Dice dice = new Dice(61);
        for (int row = 0; row < 9; row++) {
            double y = 232 + row * 66;
            double[] points = new double[2 * 40];
            for (int i = 0; i < 40; i++) {
                points[2 * i] = -40 + i * 36 + row % 2 * 18;
                points[2 * i + 1] = y + (i % 2 == 0 ? -15 : 15) + dice.around() * 5;
            }
            Path crest = Path.through(points);
            LINE.tapered(0)
                    .stroke(
                            canvas,
                            crest,
                            17,
                            row % 3 == 0 ? RED : row % 3 == 1 ? BLUE : Colour.of(0x2f7f86),
                            .95,
                            row);
            LINE.tapered(0).stroke(canvas, crest.moved(0, 13), 5, DARK, .9, row + 20);
        }
    }

    private static void weeds(Canvas canvas) {
        Dice dice = new Dice(51);
        for (int i = 0; i < 30; i++) {
            double x = i * 44 + dice.between(-14, 14);
            int up = i % 2 == 0 ? 1 : -1;
            double y = up > 0 ? 804 : 200;
            double tall = dice.between(70, 150);
            Path stem = Path.through(
                    x, y, x + dice.between(-18, 18), y - up * tall * .5, x + dice.between(-30, 30), y - up * tall);
            Colour weed = dice.pick(Colour.of(0x4d7d52), RED, Colour.of(0x2f5f58), Colour.of(0xb5662f));
            LINE.stroke(canvas, stem, 6, weed, 1, dice.next());
            for (int k = 2; k < 11; k++) {
                int at = Math.min(stem.xs().length - 1, k * stem.xs().length / 11);
                int side = k % 2 == 0 ? 1 : -1;
                double sx = stem.xs()[at];
                double sy = stem.ys()[at];
                Path leaf = Path.through(sx, sy, sx + side * 12, sy - up * 8, sx + side * 19, sy - up * 22);
                LINE.tapered(.7).stroke(canvas, leaf, 9, weed, 1, dice.next());
            }
        }
    }

    /** Cracks, lost patches down to the bare plaster, and dust. */
    private void age(Canvas canvas) {
        canvas.emboss((x, y) -> 1.6 * noise.cloud(x / 16, y / 16, 3) + .8 * noise.at(x / 3, y / 3));
        Noise loss = new Noise(23);
        Field gone = (x, y) ->
                loss.cloud(x / 150, y / 150, 5) + .12 * Shapes.step(.3, 0, Math.abs(loss.at(x / 400, 3) - .5));
        canvas.glaze(
                (x, y) -> Shapes.step(.730, .742, gone.at(x, y)),
                (x, y) -> Colour.of(0xcdb58c).mix(Colour.of(0x9c8662), noise.cloud(x / 9, y / 9, 3)));
        canvas.emboss((x, y) -> -4 * Shapes.step(.72, .744, gone.at(x, y)));
        Noise crack = new Noise(29);
        Field split = (x, y) -> crack.border(
                (x + 50 * crack.cloud(x / 70, y / 70, 3)) / 170, (y + 50 * crack.cloud(y / 70, x / 70, 3)) / 170);
        Field fine = (x, y) ->
                crack.border((x + 22 * crack.at(x / 30, y / 30)) / 52, (y + 22 * crack.at(y / 30, x / 30)) / 52);
        canvas.glaze(
                (x, y) -> Shapes.step(.016, .005, split.at(x, y)) * .8
                        + Shapes.step(.03, .008, fine.at(x, y)) * .34 * noise.at(x / 120, y / 120),
                (x, y) -> Colour.of(0x4a3a2c));
        canvas.emboss((x, y) -> -2.5 * Shapes.step(.022, .004, split.at(x, y)));
        canvas.light(.55);
        canvas.tone((c, x, y) ->
                c.mix(Colour.of(0xd9c39a), .03 + .14 * Shapes.step(.5, .8, noise.cloud(x / 60.0, y / 60.0, 4))));
        canvas.grain(31, .035);
    }
}
