package app.candia.style.paint;

/** Mountains, pines and a river in ink and a little red, on rice paper. */
final class InkWash implements Painting {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 1000;
    private static final Colour PAPER = Colour.of(0xeee3c9);
    private static final Colour INK = Colour.of(0x14161c);
    private static final Brush DRY = new Brush(13, .3, .85, .25, .5, .9);
    private static final Brush WET = new Brush(5, .18, .15, .2, .6, .3);
    private final Noise noise = new Noise(101);
    private final Dice dice = new Dice(53);

    @Override
    public Canvas paint() {
        Canvas canvas = new Canvas(WIDTH, HEIGHT, PAPER);
        canvas.wash(this::paper);
        sun(canvas);
        for (int layer = 0; layer < 6; layer++) {
            range(canvas, layer);
        }
        river(canvas);
        pines(canvas);
        bamboo(canvas);
        splatter(canvas);
        canvas.emboss((x, y) -> .9 * noise.cloud(x / 3, y / 3, 2) + .7 * noise.cloud(x / 26, y / 2.5, 2));
        canvas.light(.5);
        canvas.grain(5, .035);
        return canvas;
    }

    private Colour paper(double x, double y) {
        double fibre = noise.cloud(x / 60, y / 2.6, 3) * .5 + noise.cloud(x / 2.6 + 90, y / 60, 3) * .5;
        double cloud = noise.cloud(x / 260, y / 70, 5);
        double bleed = Math.abs(StrictMath.sin(cloud * 34 + x / 300));
        Colour wash = PAPER.mix(Colour.of(0x6f8296), Shapes.step(.46, .68, cloud) * .75)
                .mix(INK, Shapes.step(.13, 0, bleed) * .3);
        return wash.times(.88 + .22 * fibre);
    }

    private void sun(Canvas canvas) {
        canvas.fill(
                Path.ellipse(905, 215, 92, 92, 0).shaken(noise, 5, 20),
                (x, y) -> Colour.of(0xc4301f).mix(Colour.of(0xe87a4a), noise.cloud(x / 30, y / 30, 4)),
                .92);
        for (int i = 0; i < 60; i++) {
            double y = dice.between(126, 304);
            double half = Math.sqrt(Math.max(0, 8464 - (y - 215) * (y - 215)));
            DRY.stroke(
                    canvas,
                    Path.line(905 - half, y, 905 + half, y + dice.around() * 8),
                    9,
                    Colour.of(0xb4261a).vary(dice, .12),
                    .7,
                    dice.next());
        }
    }

    private double crest(int layer, double x) {
        double level = 330 + layer * 84;
        double peak = 210 - layer * 24;
        double side = layer % 2 == 0 ? 330 : 980;
        return level
                - peak * StrictMath.exp(-(x - side) * (x - side) / (36000 + 9000 * layer))
                - 120 * noise.ridge(x / 260 + layer * 9, layer, 4)
                + 50;
    }

    /** One range: a wash that fades downwards into mist, then dry strokes that model the rock. */
    private void range(Canvas canvas, int layer) {
        double dark = .30 + .085 * layer;
        Colour tone = Colour.of(0x4a6480).mix(INK, layer / 7.0);
        canvas.glaze(
                (x, y) -> {
                    double below = y - crest(layer, x);
                    double fade = StrictMath.exp(-Math.max(0, below) / (100 - 7 * layer));
                    double pool = .65 + .7 * noise.cloud(x / 46, y / 46 + layer * 7, 4);
                    double rim = 1 + .7 * StrictMath.exp(-Math.abs(below) / 5);
                    return Shapes.step(-1, 2, below) * fade * pool * rim * dark * 1.2;
                },
                (x, y) -> tone);
        for (int i = 0; i < 240; i++) {
            double x = dice.between(-20, 1300);
            double top = crest(layer, x);
            double y = top + dice.unit() * dice.unit() * 150;
            double slope = crest(layer, x + 12) - crest(layer, x - 12);
            double lean = slope > 0 ? 1 : -1;
            double far = dice.between(24, 84);
            Path rock = Path.through(x, y, x + lean * far * .3, y + far * .5, x + lean * far * .25, y + far);
            DRY.stroke(
                    canvas,
                    rock,
                    dice.between(5, 20),
                    tone.mix(INK, .4 + .3 * dice.unit()),
                    .2 + .075 * layer,
                    dice.next());
        }
        for (int x = -20; x < WIDTH; x += 34) {
            Path line = Path.through(x, crest(layer, x), x + 17, crest(layer, x + 17), x + 38, crest(layer, x + 38));
            WET.stroke(canvas, line, dice.between(2, 8), tone.mix(INK, .6), .8, dice.next());
        }
        for (int i = 0; i < 40 + 20 * layer; i++) {
            double x = dice.between(0, 1280);
            double y = crest(layer, x) - 2;
            double tall = dice.between(8, 12 + 7 * layer);
            WET.stroke(
                    canvas,
                    Path.line(x, y + 3, x + dice.around() * 3, y - tall),
                    3 + layer * .7,
                    INK,
                    .75,
                    dice.next());
            for (int k = 0; k < 4; k++) {
                double v = y - tall * (.3 + .2 * k);
                double half = tall * (.42 - .08 * k);
                DRY.stroke(canvas, Path.line(x - half, v, x + half, v), 4 + layer, INK, .7, dice.next());
            }
        }
    }

    private void river(Canvas canvas) {
        for (int i = 0; i < 190; i++) {
            double y = dice.between(775, 1000);
            double x = dice.between(-60, 1280);
            double far = dice.between(60, 280);
            double wave = dice.between(4, 13);
            Path line = Path.through(
                    x, y, x + far * .25, y - wave, x + far * .5, y + wave * .4, x + far * .75, y - wave, x + far, y);
            (i % 3 == 0 ? WET : DRY)
                    .stroke(
                            canvas,
                            line,
                            dice.between(3, 15),
                            Colour.of(0x4a6a86).mix(INK, dice.unit() * .8),
                            dice.between(.2, .7),
                            dice.next());
        }
    }

    private void pines(Canvas canvas) {
        pine(canvas, 170, 985, 690, .12);
        pine(canvas, 1140, 1000, 560, -.16);
        pine(canvas, 330, 1000, 330, -.1);
    }

    private void pine(Canvas canvas, double x, double foot, double tall, double lean) {
        Path trunk = Path.through(
                x,
                foot,
                x + tall * lean,
                foot - tall * .35,
                x - tall * lean * .4,
                foot - tall * .7,
                x + tall * lean,
                foot - tall);
        DRY.dry(.3).tapered(.3).stroke(canvas, trunk, tall * .07, INK, .95, dice.next());
        int n = trunk.xs().length;
        for (int i = 0; i < 15; i++) {
            int at = n / 4 + i * (n - n / 4 - 1) / 15;
            double far = tall * (.36 - .016 * i) * (i % 2 == 0 ? 1 : -1);
            double bx = trunk.xs()[at];
            double by = trunk.ys()[at];
            Path branch = Path.through(bx, by, bx + far * .5, by - tall * .02, bx + far, by + tall * .025);
            WET.stroke(canvas, branch, tall * .018, INK, .95, dice.next());
            for (int k = 0; k < 70; k++) {
                double t = dice.between(.2, 1.08);
                double u = bx + far * t + dice.around() * 14;
                double v = by - tall * .012 + dice.around() * tall * .03;
                double a = -Math.PI / 2 + dice.around() * 1.5;
                double needle = dice.between(14, 34);
                Colour green = k % 5 == 0 ? Colour.of(0x2f5a52) : INK;
                WET.tapered(.9)
                        .stroke(
                                canvas,
                                Path.line(u, v, u + needle * StrictMath.cos(a), v + needle * StrictMath.sin(a)),
                                3.2,
                                green,
                                .85,
                                dice.next());
            }
        }
    }

    private void bamboo(Canvas canvas) {
        for (int i = 0; i < 130; i++) {
            double x = 560 + dice.around() * 300;
            double y = 930 + dice.around() * 60;
            double a = dice.between(-2.4, -.7);
            double far = dice.between(40, 110);
            Path blade = Path.through(
                    x,
                    y,
                    x + far * .5 * StrictMath.cos(a),
                    y + far * .5 * StrictMath.sin(a),
                    x + far * StrictMath.cos(a + .35),
                    y + far * StrictMath.sin(a + .35));
            WET.tapered(.95)
                    .stroke(
                            canvas,
                            blade,
                            dice.between(6, 13),
                            i % 6 == 0 ? Colour.of(0xa8341f) : INK,
                            .85,
                            dice.next());
        }
    }

    private void splatter(Canvas canvas) {
        for (int i = 0; i < 520; i++) {
            double r = .8 + 4.4 * dice.unit() * dice.unit() * dice.unit();
            Colour drop = i % 12 == 0 ? Colour.of(0xb4301f) : INK;
            canvas.fill(Path.ellipse(dice.between(0, 1280), dice.between(0, 1000), r, r * .9, 0), (x, y) -> drop, .75);
        }
    }
}
