package app.candia.style.paint;

/** A blue wall that peels: plaster, older paint and stone show through beside a shuttered window and a door. */
final class BluePlaster implements Painting {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 1000;
    private static final Path WINDOW = Path.box(720, 250, 270, 380);
    private static final Path DOOR = Path.box(190, 320, 290, 700);
    private final Noise noise = new Noise(61);
    private final Noise peel = new Noise(67);
    private final Field decay = Field.sampled(WIDTH, HEIGHT, this::fallen);

    @Override
    public Canvas paint() {
        Canvas canvas = new Canvas(WIDTH, HEIGHT, Colour.of(0x2d86cf));
        canvas.wash(this::stone);
        layer(canvas, .64, .10, this::plaster, 3);
        layer(canvas, .585, .03, this::oldPaint, 2);
        layer(canvas, .555, 0, this::blue, 2.5);
        brushed(canvas);
        streaks(canvas);
        cracks(canvas);
        opening(canvas, WINDOW, Colour.of(0x1d6f78), 4);
        opening(canvas, DOOR, Colour.of(0xb9502f), 5);
        foot(canvas);
        canvas.light(.8);
        canvas.grain(9, .05);
        return canvas;
    }

    private double decay(double x, double y) {
        return decay.at(x, y);
    }

    /** How far the wall has fallen apart here. */
    private double fallen(double x, double y) {
        double low = Shapes.step(640, 1020, y) * .10;
        double frame = .07 * StrictMath.exp(-Math.abs(x - 600) / 90) + .05 * StrictMath.exp(-Math.abs(x - 1080) / 60);
        return peel.cloud(x / 230, y / 230, 6) + low + frame + .05 * (peel.at(x / 9, y / 9) - .5);
    }

    private void layer(Canvas canvas, double limit, double shift, Pigment pigment, double thick) {
        Field on = (x, y) -> Shapes.step(limit + .004, limit - .004, decay(x + shift * 300, y - shift * 200));
        canvas.glaze(
                (x, y) -> Shapes.step(limit + .03, limit, decay(x + shift * 300, y - shift * 200) - .012) * .35,
                (x, y) -> Colour.of(0x2a1d16));
        canvas.glaze(on, pigment);
        canvas.emboss((x, y) -> thick * on.at(x, y));
    }

    private Colour stone(double x, double y) {
        double wx = x + 40 * noise.at(x / 60, y / 60);
        double wy = y + 30 * noise.at(y / 60, x / 60);
        double joint = noise.border(wx / 92, wy / 62);
        Colour rock = Colour.scale(
                noise.cell((int) (wx / 92), (int) (wy / 62)),
                Colour.of(0xb4633b),
                Colour.of(0xc79a63),
                Colour.of(0x8d5a3c),
                Colour.of(0xa88a70));
        return rock.times(.6 + .7 * noise.cloud(x / 9, y / 9, 4))
                .mix(Colour.of(0x4a3426), Shapes.step(.14, .04, joint));
    }

    private Colour plaster(double x, double y) {
        return Colour.of(0xd9c8a8)
                .mix(Colour.of(0xa98e68), noise.cloud(x / 40, y / 40, 4))
                .plus((noise.at(x / 2, y / 2) - .5) * .14);
    }

    private Colour oldPaint(double x, double y) {
        return Colour.of(0xe0a63e)
                .mix(Colour.of(0xd5dccb), Shapes.step(.42, .56, noise.cloud(x / 90, y / 60, 4)))
                .plus((noise.at(x / 3, y / 3) - .5) * .1);
    }

    private Colour blue(double x, double y) {
        double tone = noise.cloud(x / 170, y / 120, 5);
        return Colour.scale(
                        tone * 1.7 - .35,
                        Colour.of(0x0f4f9e),
                        Colour.of(0x1f78c8),
                        Colour.of(0x2f9ad8),
                        Colour.of(0x7cc8e0))
                .plus((noise.cloud(x / 6, y / 6, 3) - .5) * .16);
    }

    /** The marks of the whitewash brush, crosswise, where the blue still holds. */
    private void brushed(Canvas canvas) {
        Canvas under = canvas.blurred(2);
        Strokes marks = new Strokes(
                under,
                (x, y) -> (noise.at(x / 120, y / 120) - .5) * 5,
                Brush.FLAT.dry(.75).thick(1.3),
                .16);
        marks.cover(canvas, 17, 74, 21, (x, y) -> decay(x, y) < .53 ? .9 : .06, 6);
    }

    private void streaks(Canvas canvas) {
        canvas.glaze(
                (x, y) -> {
                    double run = noise.cloud(x / 11, y / 420, 3);
                    return Shapes.step(.6, .85, run) * .5 * noise.at(x / 200, y / 200);
                },
                (x, y) -> Colour.of(0x3b4a44).mix(Colour.of(0x9a5a2c), noise.at(x / 90, 4)));
        canvas.glaze(
                (x, y) -> Shapes.step(.62, .8, noise.cloud(x / 9 + 60, y / 300, 3)) * .4,
                (x, y) -> Colour.of(0xd8eef0));
    }

    private void cracks(Canvas canvas) {
        Field split = (x, y) -> peel.border(
                (x + 90 * peel.cloud(x / 80, y / 80, 4)) / 240, (y + 90 * peel.cloud(y / 80, x / 80, 4)) / 240);
        canvas.glaze((x, y) -> Shapes.step(.012, .003, split.at(x, y)) * .85, (x, y) -> Colour.of(0x1d2430));
        canvas.emboss((x, y) -> -3 * Shapes.step(.016, .003, split.at(x, y)));
    }

    private void opening(Canvas canvas, Path box, Colour paint, long seed) {
        double left = box.xs()[0];
        double top = box.ys()[0];
        double w = box.xs()[1] - left;
        double h = box.ys()[2] - top;
        Dice dice = new Dice(seed);
        canvas.fill(
                Path.box(left - 34, top - 38, w + 80, h + 84).shaken(noise, 6, 60), (x, y) -> Colour.of(0x0d1420), .45);
        Path frame = Path.box(left - 36, top - 40, w + 72, h + 76).shaken(noise, 5, 60);
        canvas.fill(frame, (x, y) -> Colour.of(0xe8dcc2).mix(Colour.of(0xb59a6c), noise.cloud(x / 22, y / 50, 4)), 1);
        canvas.fill(box, Colour.of(0x14201f));
        int boards = 6;
        for (int i = 0; i < boards; i++) {
            double x = left + 5 + i * (w - 8) / boards;
            Path board = Path.box(x, top + 6, (w - 8) / boards - 4, h - 8);
            Colour wood = paint.vary(dice, .10);
            canvas.fill(board, (u, v) -> weathered(wood, u, v), 1);
            Outline.cover(
                    board,
                    WIDTH,
                    HEIGHT,
                    (u, v, c) -> canvas.thicken(u, v, 2.2 * c + 1.5 * noise.at(u / 2.5, v / 60.0)));
        }
        for (int k = 0; k < 3; k++) {
            double y = top + h * (.14 + .34 * k);
            Path bar = Path.box(left + 8, y, w - 16, 26);
            canvas.fill(bar, (u, v) -> weathered(paint.times(.8), v, u), 1);
            Outline.cover(bar, WIDTH, HEIGHT, (u, v, c) -> canvas.thicken(u, v, 3 * c));
            for (int n = 0; n < 6; n++) {
                canvas.fill(Path.ellipse(left + 26 + n * (w - 52) / 5, y + 13, 4, 4, 0), Colour.of(0x2a1a12));
            }
        }
        canvas.fill(Path.ellipse(left + w * .54, top + h * .52, 9, 15, 0), Colour.of(0x1a1512));
    }

    private Colour weathered(Colour paint, double u, double v) {
        double fibre = noise.cloud(u / 3.2, v / 80, 3);
        Colour bare = Colour.of(0x9c8a72).mix(Colour.of(0x5a4634), fibre);
        double worn = Shapes.step(.5, .6, noise.cloud(u / 13, v / 110, 4));
        return paint.times(.7 + .55 * fibre).mix(bare, worn * .85);
    }

    private void foot(Canvas canvas) {
        canvas.glaze((x, y) -> Shapes.step(905, 925, y + 20 * noise.cloud(x / 40, 2, 3)) * .95, (x, y) -> {
            double slab = noise.border(x / 150, y / 60 + 7);
            return Colour.of(0x8a8178)
                    .times(.55 + .8 * noise.cloud(x / 12, y / 7, 4))
                    .mix(Colour.of(0x2c2824), Shapes.step(.06, .02, slab));
        });
    }
}
