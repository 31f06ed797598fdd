package app.candia.style.paint;

/** A breaking wave cut in wood: carved lines, four inks, the grain of the plank. */
final class WoodcutWave implements Painting {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 1000;
    private static final Colour INK = Colour.of(0x10203f);
    private static final Colour PAPER = Colour.of(0xeadfc0);
    private static final Colour DEEP = Colour.of(0x1d4a83);
    private static final Colour SHALLOW = Colour.of(0x6fa3b4);
    private static final Colour RED = Colour.of(0xc8452c);
    private final Noise noise = new Noise(3);

    /** The back of the great wave, from the lower right over its crest to the tip. */
    private static final double[] BACK = {-60, 430, 90, 250, 260, 130, 450, 95, 620, 150, 735, 260, 770, 370};

    private static final double[] HOLLOW = {
        770, 370, 690, 320, 600, 330, 545, 420, 560, 560, 650, 690, 820, 790, 1040, 820, 1340, 770
    };

    @Override
    public Canvas paint() {
        Canvas canvas = new Canvas(WIDTH, HEIGHT, PAPER);
        canvas.wash(this::sky);
        sun(canvas);
        mountain(canvas);
        swell(canvas, 640, 11, 1.1, 5);
        wave(canvas);
        boat(canvas, 905, 735, 1.15, -.16);
        swell(canvas, 845, 13, .7, 6);
        boat(canvas, 330, 838, 1.2, .10);
        swell(canvas, 930, 14, .9, 7);
        foamDrops(canvas);
        print(canvas);
        return canvas;
    }

    /** Hatched dusk: lines that swell and thin out, more of them above. */
    private Colour sky(double x, double y) {
        double drift = 16 * noise.at(x / 210, y / 90) + 5 * StrictMath.sin(x / 120);
        double line = StrictMath.sin((y + drift) * .36);
        double dark = Shapes.step(560, 0, y) * .95 + .35 * (noise.cloud(x / 190, y / 46, 3) - .5) * 2;
        double cut = Shapes.step(-.12, .12, line - 1 + 1.7 * dark);
        Colour ground = Colour.of(0xeec98f)
                .mix(PAPER, Shapes.step(250, 520, y))
                .mix(Colour.of(0xe79b62), Shapes.step(.3, .75, noise.cloud(x / 260, y / 60 + 40, 3)) * .5);
        return ground.mix(Colour.of(0x47708f).mix(INK, Shapes.step(180, 0, y) * .8), cut);
    }

    private void sun(Canvas canvas) {
        Path disc = Path.ellipse(985, 250, 108, 108, 0);
        canvas.fill(
                disc,
                (x, y) -> RED.mix(
                        Colour.of(0xe9913f),
                        Shapes.step(-.2, .2, StrictMath.sin(y * .36 + 3 * noise.at(x / 70, y / 30)) + (y - 300) / 110)),
                1);
        for (int i = 0; i < 44; i++) {
            double a = i * Math.PI / 22;
            double far = 150 + 44 * (i % 2);
            Brush.PEN.stroke(
                    canvas,
                    Path.line(
                            985 + 122 * StrictMath.cos(a),
                            250 + 122 * StrictMath.sin(a),
                            985 + far * StrictMath.cos(a),
                            250 + far * StrictMath.sin(a)),
                    6,
                    RED,
                    1,
                    i);
        }
    }

    private void mountain(Canvas canvas) {
        Path cone = Path.through(640, 660, 790, 560, 880, 478, 905, 470, 930, 478, 1010, 555, 1180, 660);
        canvas.fill(
                cone,
                (x, y) -> {
                    double cut = StrictMath.sin((x - 905) / (8 + (y - 460) * .06) + 3 * noise.at(x / 22, y / 46));
                    Colour rock = cut > -.25 ? Colour.of(0x35567d) : INK;
                    double snow = 505 + 26 * StrictMath.sin((x - 905) / 13.0) + 12 * noise.at(x / 9, 3);
                    return y < snow ? (cut > .72 ? SHALLOW : Colour.of(0xf6efdc)) : rock;
                },
                1);
        Brush.PEN.stroke(canvas, cone, 4, INK, 1, 5);
    }

    private void wave(Canvas canvas) {
        double[] all = new double[BACK.length + HOLLOW.length + 2];
        System.arraycopy(BACK, 0, all, 0, BACK.length);
        System.arraycopy(HOLLOW, 2, all, BACK.length, HOLLOW.length - 2);
        all[all.length - 4] = 1340;
        all[all.length - 3] = 1100;
        all[all.length - 2] = -60;
        all[all.length - 1] = 1100;
        Path line = Path.through(java.util.Arrays.copyOf(all, all.length - 4));
        Path body = joined(line, 1340, 1100, -60, 1100);
        canvas.fill(body, this::water, 1);
        Brush.PEN.tapered(.2).stroke(canvas, line, 7, INK, 1, 9);
        crest(canvas);
    }

    private static Path joined(Path line, double... rest) {
        int n = line.xs().length;
        double[] xs = java.util.Arrays.copyOf(line.xs(), n + rest.length / 2);
        double[] ys = java.util.Arrays.copyOf(line.ys(), n + rest.length / 2);
        for (int i = 0; i < rest.length / 2; i++) {
            xs[n + i] = rest[2 * i];
            ys[n + i] = rest[2 * i + 1];
        }
        return new Path(xs, ys);
    }

    /** Bands that sweep from the foot round the hollow up to the crest. */
    private Colour water(double x, double y) {
        double dx = x - 690;
        double dy = y - 330;
        double r = Shapes.distance(dx, dy * .92);
        double a = StrictMath.atan2(-.57 * dx - .82 * dy, .57 * dy - .82 * dx);
        double band = r / 30 + 1.1 * a + 1.6 * noise.at(x / 170, y / 170);
        double part = band - Math.floor(band);
        int which = Math.floorMod((int) Math.floor(band), 4);
        double fine = StrictMath.sin(r * 1.05 + 20 * a + 5 * noise.at(x / 60, y / 60));
        double thin = .5 + .5 * StrictMath.sin(a * 5 + which * 2);
        Colour ground = which == 0 ? DEEP : which == 1 ? INK : which == 2 ? SHALLOW : DEEP;
        Colour carved = which == 1 ? DEEP : which == 2 ? PAPER : which == 0 ? SHALLOW : INK;
        Colour colour = ground.mix(carved, Shapes.step(-.15, .15, fine - 1 + 1.1 * thin));
        return part < .12 + .05 * thin ? PAPER : part < .2 + .05 * thin ? INK : colour;
    }

    /** Claws of foam along the lip. */
    private void crest(Canvas canvas) {
        Path lip = Path.through(150, 205, 260, 130, 450, 95, 620, 150, 735, 260, 770, 370, 690, 320, 610, 330);
        Dice dice = new Dice(21);
        int n = lip.xs().length;
        for (int layer = 0; layer < 3; layer++) {
            for (int i = layer; i < n - 1; i += 2) {
                double dx = lip.xs()[i + 1] - lip.xs()[i];
                double dy = lip.ys()[i + 1] - lip.ys()[i];
                double turn = StrictMath.atan2(dy, dx) + dice.between(.2, 1.3);
                double in = dice.between(-14, 46) * (i < 60 ? 1 : .4);
                claw(
                        canvas,
                        lip.xs()[i] - dy / 12 * in * .2,
                        lip.ys()[i] + Math.abs(dx) / 12 * in * .3 + in * .5,
                        dice.between(15, 30),
                        turn,
                        dice);
            }
        }
    }

    private void claw(Canvas canvas, double x, double y, double size, double turn, Dice dice) {
        Path hook = Path.around(
                        -1, .1, -.5, -.75, .3, -.85, 1, -.3, 1.5, .5, 1.35, .9, .8, .35, .45, .75, .1, .3, -.4, .7)
                .placed(x, y, size, turn);
        canvas.fill(hook, dice.chance(.8) ? Colour.of(0xf7f1de) : SHALLOW);
        Brush.PEN.stroke(canvas, hook.closed(), 3.2, INK, 1, dice.next());
        Path vein = Path.through(-.6, 0, 0, -.3, .6, -.1).placed(x, y, size, turn);
        Brush.PEN.stroke(canvas, vein, 2.4, SHALLOW, 1, dice.next());
    }

    /** A rank of smaller waves with carved flanks, in front of what lies behind. */
    private void swell(Canvas canvas, double level, int peaks, double lift, long seed) {
        Dice dice = new Dice(seed);
        double[] points = new double[4 * peaks + 4];
        for (int i = 0; i <= 2 * peaks + 1; i++) {
            points[2 * i] = -80 + i * 1440.0 / (2 * peaks) + dice.between(-18, 18);
            points[2 * i + 1] = level + (i % 2 == 0 ? -34 * lift : 26 * lift) + dice.between(-16, 16);
        }
        Path line = Path.through(points);
        Path body = joined(line, 1400, 1100, -80, 1100);
        canvas.fill(
                body,
                (x, y) -> {
                    double fold = y + 22 * StrictMath.sin(x / 52 + seed) + 14 * noise.at(x / 40, y / 26 + seed);
                    double band = (fold - level) / 27;
                    double part = band - Math.floor(band);
                    int which = Math.floorMod((int) Math.floor(band), 3);
                    double cut = StrictMath.sin(fold * .75 + x / 37);
                    Colour ground = which == 0 ? DEEP : which == 1 ? SHALLOW : INK;
                    Colour carved = which == 0 ? INK : which == 1 ? PAPER : DEEP;
                    Colour colour = ground.mix(carved, Shapes.step(-.1, .2, cut - .25));
                    return part < .16 ? Colour.of(0xf3ecd8) : part < .23 ? INK : colour;
                },
                1);
        Brush.PEN.tapered(.1).stroke(canvas, line.moved(0, 6), 12, Colour.of(0xf7f1de), 1, seed);
        Brush.PEN.tapered(.1).stroke(canvas, line, 5, INK, 1, seed);
        for (int i = 0; i <= peaks; i++) {
            for (int k = 0; k < 5; k++) {
                claw(
                        canvas,
                        points[4 * i] + k * 13 - 26,
                        points[4 * i + 1] + Math.abs(k - 2) * 6 + 2,
                        dice.between(9, 15),
                        dice.between(-.5, 1),
                        dice);
            }
        }
    }

    private void boat(Canvas canvas, double x, double y, double scale, double turn) {
        Path hull = Path.around(-150, -34, -90, 6, 0, 20, 100, 2, 175, -52, 110, -20, 0, -6, -90, -14)
                .placed(x, y, scale, turn);
        canvas.fill(
                hull,
                (u, v) -> StrictMath.sin(v * .8 + u * turn * .8 + noise.at(u / 30, v / 8) * 3) > .1
                        ? Colour.of(0xd79a4b)
                        : Colour.of(0xb36a33),
                1);
        Brush.PEN.tapered(0).stroke(canvas, hull.closed(), 4, INK, 1, 2);
        Path sail = Path.corners(-12, -20, -4, -190, 8, -190, 92, -60, 20, -34).placed(x, y, scale, turn);
        canvas.fill(sail, (u, v) -> StrictMath.sin(u * .35 + v * .14) > .55 ? Colour.of(0x8f2c20) : RED, 1);
        Brush.PEN.tapered(0).stroke(canvas, sail.closed(), 4, INK, 1, 3);
        Brush.PEN.tapered(0).stroke(canvas, Path.line(-8, 10, -4, -205).placed(x, y, scale, turn), 7, INK, 1, 4);
    }

    private static void foamDrops(Canvas canvas) {
        Dice dice = new Dice(31);
        for (int i = 0; i < 170; i++) {
            double a = dice.between(-.4, 1.3);
            double far = dice.between(20, 250);
            double x = 740 + far * StrictMath.cos(a) + dice.around() * 40;
            double y = 330 + far * StrictMath.sin(a) * .8 + dice.around() * 30;
            double r = dice.between(1.5, 6);
            canvas.fill(Path.ellipse(x, y, r + 1.6, r + 1.6, 0), INK);
            canvas.fill(Path.ellipse(x, y, r, r, 0), Colour.of(0xf7f1de));
        }
    }

    /** The print itself: grain of the plank, ink that did not take everywhere, fibres of the paper. */
    private void print(Canvas canvas) {
        Noise speck = new Noise(77);
        canvas.tone((c, x, y) -> {
            double grain = StrictMath.sin(y * .9 + 26 * noise.cloud(x / 420.0, y / 60.0, 3) * 2);
            double worn = Shapes.step(.60, .78, speck.cloud(x / 5.0, y / 2.2, 2)) * (1 - c.luma());
            Colour inked = c.mix(PAPER, worn * .42 + (grain > .8 ? .10 : 0));
            return inked.times(.95 + .08 * noise.cloud(x / 90.0, y / 90.0, 2) + .06 * (speck.cell(x, y) - .5));
        });
    }
}
