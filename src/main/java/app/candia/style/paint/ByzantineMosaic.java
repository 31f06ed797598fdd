package app.candia.style.paint;

/** Two peacocks at a tree of life on a ground of gold, in stone and glass. */
final class ByzantineMosaic implements Painting {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 1000;
    private static final Colour GOLD = Colour.of(0xd9a128);
    private static final Colour BLUE = Colour.of(0x1c3f94);
    private static final Colour TURQUOISE = Colour.of(0x1f8f9a);
    private static final Colour GREEN = Colour.of(0x2d7040);
    private static final Colour RED = Colour.of(0xa82a24);
    private static final Colour DARK = Colour.of(0x141c3a);
    private static final Colour PEARL = Colour.of(0xf1e6cf);

    @Override
    public Canvas paint() {
        Canvas flat = new Canvas(WIDTH, HEIGHT, GOLD);
        ground(flat);
        tree(flat);
        peacock(flat, 1);
        peacock(flat, -1);
        border(flat);
        Field sharp = Edges.distance(flat, 0);
        Field angle = Shapes.along(Edges.distance(flat, 4));
        Dice dice = new Dice(6);
        Noise noise = new Noise(12);
        Canvas canvas = new Canvas(WIDTH, HEIGHT, Colour.of(0x4a4136));
        canvas.tone((c, x, y) -> c.times(.65 + .7 * noise.cloud(x / 5.0, y / 5.0, 3)));
        Tesserae stones = new Tesserae(WIDTH, HEIGHT, 16, angle, sharp, 22, 9);
        stones.set(canvas, (x, y) -> glass(flat.at(x, y), x, y, noise, dice), 2.8, dice);
        canvas.light(.75);
        canvas.grain(3, .03);
        return canvas;
    }

    /** Every stone has its own melt; gold glints where it is tilted to the light. */
    private static Colour glass(Colour colour, double x, double y, Noise noise, Dice dice) {
        Colour cloudy = colour.times(.82 + .4 * noise.cloud(x / 80, y / 80, 2)).vary(dice, .13);
        boolean gold = colour.red() > .75 && colour.blue() < .3 && colour.green() > .45;
        if (gold && dice.chance(.12)) {
            return Colour.of(0xffe793).vary(dice, .1);
        }
        if (gold && dice.chance(.1)) {
            return Colour.of(0x9a6516).vary(dice, .1);
        }
        return dice.chance(.05) ? cloudy.plus(.2) : cloudy;
    }

    private static void ground(Canvas flat) {
        for (int i = 9; i > 0; i--) {
            Colour ring = i % 3 == 0 ? Colour.of(0xe8bb45) : i % 3 == 1 ? GOLD : Colour.of(0xc08a1e);
            flat.fill(Path.ellipse(640, 300, i * 82, i * 78, 0), ring);
        }
        for (int row = 0; row < 4; row++) {
            double y = 800 + row * 34;
            double[] points = new double[40];
            for (int i = 0; i < 18; i++) {
                points[2 * i] = -40 + i * 80;
                points[2 * i + 1] = y + (i % 2 == 0 ? 13 : -13) * (row % 2 == 0 ? 1 : -1);
            }
            points[36] = 1400;
            points[37] = 1100;
            points[38] = -100;
            points[39] = 1100;
            flat.fill(
                    Path.corners(points),
                    row == 0 ? GREEN : row == 1 ? TURQUOISE : row == 2 ? BLUE : Colour.of(0x2a6fb0));
        }
    }

    private static void tree(Canvas flat) {
        flat.fill(
                Path.around(612, 840, 628, 640, 618, 500, 640, 330, 662, 500, 652, 640, 670, 840, 700, 870, 580, 870),
                Colour.of(0x6b3a1e));
        for (int side = -1; side <= 1; side += 2) {
            for (int k = 0; k < 4; k++) {
                double y = 600 - k * 105;
                double far = 190 - k * 26;
                double x = 640 + side * far;
                Path branch = Path.through(640, y + 40, 640 + side * far * .5, y + 20, x, y - 40);
                line(flat, branch, 9, Colour.of(0x6b3a1e));
                Path curl = side > 0
                        ? Path.spiral(x - 10, y - 70, 8, 48, 1.2, -1.6)
                        : Path.spiral(x + 10, y - 70, 8, 48, Math.PI - 1.2, 1.6);
                line(flat, curl, 8, GREEN);
                for (int leaf = 0; leaf < 6; leaf++) {
                    double a = leaf * 1.05 + k;
                    Path blade = Path.around(0, 0, 18, -11, 44, 0, 18, 11)
                            .placed(x + 46 * StrictMath.cos(a), y - 70 + 46 * StrictMath.sin(a), 1, a + .5);
                    flat.fill(blade, leaf % 2 == 0 ? GREEN : Colour.of(0x5d9a3c));
                }
                flat.fill(Path.ellipse(x - side * 10, y - 70, 21, 21, 0), RED);
                flat.fill(Path.ellipse(x - side * 10, y - 70, 9, 9, 0), PEARL);
            }
        }
        for (int i = 0; i < 8; i++) {
            double a = i * Math.PI / 4;
            flat.fill(Path.around(0, 0, 34, -22, 78, 0, 34, 22).placed(640, 205, 1, a), i % 2 == 0 ? RED : PEARL);
        }
        flat.fill(Path.ellipse(640, 205, 30, 30, 0), BLUE);
        flat.fill(Path.ellipse(640, 205, 14, 14, 0), Colour.of(0xe8bb45));
    }

    private static void peacock(Canvas flat, int side) {
        Turned bird = new Turned(flat, side);
        bird.fill(
                Path.around(-60, 10, -180, 40, -330, 130, -450, 240, -420, 320, -260, 300, -120, 220, -20, 110), GREEN);
        for (int i = 0; i < 6; i++) {
            for (int row = 0; row < 2; row++) {
                double x = -95 - 58 * i + row * (16 + 9 * i);
                double y = 62 + 30 * i + row * (26 + 13 * i);
                double size = 17 + 2.6 * i;
                bird.fill(Path.ellipse(x, y, size * 1.3, size * 1.3, 0), Colour.of(0xe8bb45));
                bird.fill(Path.ellipse(x, y, size * .85, size * .85, 0), i % 2 == 0 ? TURQUOISE : BLUE);
                bird.fill(Path.ellipse(x, y, size * .45, size * .45, 0), i % 2 == 0 ? DARK : PEARL);
            }
        }
        bird.fill(
                Path.around(
                        -120, 60, -60, -30, 20, -70, 50, -170, 90, -205, 122, -180, 112, -120, 120, -30, 80, 70, -20,
                        118),
                BLUE);
        bird.fill(Path.around(-150, 80, -80, -6, 0, -30, 40, 10, 10, 60, -60, 96), TURQUOISE);
        bird.fill(Path.around(-130, 76, -80, 22, -10, 0, 14, 20, -40, 66), Colour.of(0x6cc0b0));
        bird.fill(Path.around(70, -20, 98, -60, 108, -20, 84, 40), Colour.of(0x3d6ecb));
        bird.fill(Path.ellipse(92, -178, 8, 8, 0), PEARL);
        bird.fill(Path.corners(118, -186, 164, -170, 116, -164), RED);
        for (int i = 0; i < 3; i++) {
            bird.fill(Path.ellipse(58 + i * 22, -244 - (i % 2) * 12, 10, 10, 0), i % 2 == 0 ? RED : BLUE);
            line(flat, bird.turn(Path.line(84, -204, 60 + i * 20, -236)), 5, BLUE);
        }
        line(flat, bird.turn(Path.line(10, 100, 14, 226)), 11, RED);
        line(flat, bird.turn(Path.line(48, 90, 56, 226)), 11, RED);
    }

    /** Draws what is given for the left bird, or its mirror image. */
    private record Turned(Canvas flat, int side) {
        Path turn(Path path) {
            return path.mapped(-side, 0, 0, 1, 640 + side * 270, 585);
        }

        void fill(Path path, Colour colour) {
            flat.fill(turn(path), colour);
        }
    }

    private static void border(Canvas flat) {
        for (int edge = 0; edge < 2; edge++) {
            double y = edge == 0 ? 0 : HEIGHT - 72;
            flat.fill(Path.box(0, y, WIDTH, 72), RED);
            flat.fill(Path.box(0, y + 9, WIDTH, 54), PEARL);
            flat.fill(Path.box(0, y + 14, WIDTH, 44), DARK);
            for (int i = 0; i < 19; i++) {
                double x = i * 71 + 2;
                flat.fill(Path.ellipse(x, y + 36, 23, 20, 0), i % 2 == 0 ? Colour.of(0xe8bb45) : TURQUOISE);
                flat.fill(Path.ellipse(x, y + 36, 12, 10, 0), i % 2 == 0 ? RED : PEARL);
                flat.fill(Path.corners(x + 35, y + 20, x + 46, y + 36, x + 35, y + 52, x + 25, y + 36), GREEN);
            }
        }
    }

    private static void line(Canvas flat, Path path, double width, Colour colour) {
        new Brush(1, 0, 0, 0, 0, 0).stroke(flat, path, width, colour, 1, 1);
    }
}
