package app.candia.style.paint;

/** Lemon trees above the sea in dots of pure colour. */
final class LemonGrove implements Painting {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 1000;
    private static final double[][] TREES = {
        {170, 470, 235, 760}, {1110, 440, 255, 770}, {640, 560, 150, 740}, {410, 600, 105, 730}, {870, 600, 110, 730}
    };
    private final Noise noise = new Noise(97);

    @Override
    public Canvas paint() {
        Canvas under = new Canvas(WIDTH, HEIGHT, Colour.of(0x7fb8e0));
        under.wash(this::land);
        Dice dice = new Dice(37);
        trees(under, dice);
        Canvas canvas = new Canvas(WIDTH, HEIGHT, Colour.of(0xf3ead2));
        canvas.wash((x, y) -> under.at(x, y).mix(Colour.of(0xf6ecd2), .45));
        dots(canvas, under, 19, 12.5, .18, 1);
        dots(canvas, under, 15, 9.4, .24, 2);
        dots(canvas, under, 17, 6.2, .34, 3);
        lemons(canvas, dice);
        canvas.light(.75);
        canvas.grain(2, .02);
        return canvas;
    }

    private Colour land(double x, double y) {
        double shade = noise.cloud(x / 90, y / 50, 3);
        if (y < 420) {
            double glow = StrictMath.exp(-((x - 700) * (x - 700) / 90000 + (y - 300) * (y - 300) / 24000));
            return Colour.scale(
                            y / 420 + (shade - .5) * .5, Colour.of(0x2d6fd0), Colour.of(0x6fb4ea), Colour.of(0xf5d7c4))
                    .mix(Colour.of(0xfff2a8), glow);
        }
        double coast = 420 + 34 * StrictMath.sin(x / 180) + 12 * noise.at(x / 30, 1);
        if (y < coast - 4 && y < 460) {
            return Colour.of(0x8a7fc0).mix(Colour.of(0x5a8fc8), shade);
        }
        if (y < 610 + 26 * StrictMath.sin(x / 140)) {
            double wave = StrictMath.sin(y / 5 + 3 * noise.at(x / 60, y / 18));
            return Colour.of(0x1450a8).mix(Colour.of(0x2fb4c8), .5 + .5 * wave * shade + (shade - .5));
        }
        double furrow = StrictMath.sin((x - 640) / (4 + (y - 560) * .075) + 2 * noise.at(x / 80, y / 80));
        Colour earth = Colour.of(0xd98a3a).mix(Colour.of(0xf2c14a), shade);
        Colour grass = Colour.of(0x5f9a2f).mix(Colour.of(0xb4cc3a), shade);
        Colour field = earth.mix(grass, Shapes.step(-.3, .5, furrow));
        double cool = 0;
        for (double[] tree : TREES) {
            double dx = (x - tree[0] - 50) / (tree[2] * .85);
            double dy = (y - tree[3] - 18) / (tree[2] * .16);
            cool = Math.max(cool, Shapes.step(1.15, .8, dx * dx + dy * dy));
        }
        return field.mix(Colour.of(0x3a3a9c), cool * .78);
    }

    private void trees(Canvas under, Dice dice) {
        for (int t = TREES.length - 1; t >= 0; t--) {
            double[] tree = TREES[t];
            double r = tree[2];
            Path trunk = Path.corners(
                    tree[0] - r * .09,
                    tree[3] + 20,
                    tree[0] - r * .05,
                    tree[1],
                    tree[0] + r * .06,
                    tree[1],
                    tree[0] + r * .12,
                    tree[3] + 20);
            under.fill(trunk, (x, y) -> Colour.of(0x6a3a5a).mix(Colour.of(0xd9864a), noise.at(x / 12, y / 30)), 1);
            for (int i = 0; i < 60; i++) {
                double a = dice.between(0, 6.3);
                double far = r * Math.sqrt(dice.unit()) * .8;
                double x = tree[0] + far * StrictMath.cos(a);
                double y = tree[1] + far * StrictMath.sin(a) * .85;
                double light = Shapes.clamp(
                        .5 - (x - tree[0]) / r * .35 - (y - tree[1]) / r * .55 + dice.around() * .25, 0, 1);
                Colour leaf = Colour.scale(
                        light, Colour.of(0x16325e), Colour.of(0x1f6a4a), Colour.of(0x4f9a2c), Colour.of(0xc4d43a));
                under.fill(Path.ellipse(x, y, r * .2, r * .16, dice.unit()), leaf);
            }
        }
    }

    /** One layer of dots; some in the complement of their place, so that the eye mixes. */
    private static void dots(Canvas canvas, Canvas under, double spacing, double size, double vary, long seed) {
        Dice dice = new Dice(seed);
        int columns = (int) (WIDTH / spacing) + 2;
        int count = columns * ((int) (HEIGHT / spacing) + 2);
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = i;
        }
        dice.shuffle(order);
        for (int i : order) {
            double x = (i % columns + dice.unit()) * spacing;
            double y = (i / columns + dice.unit()) * spacing;
            Colour pure = under.at(x, y).saturate(1.25).vary(dice, vary);
            if (dice.chance(.13)) {
                pure = new Colour(1.05f - pure.red(), .9f - pure.green() * .6f, 1.05f - pure.blue()).mix(pure, .35);
            }
            dot(canvas, x, y, size * dice.between(.8, 1.25), pure, dice.between(-.5, .5));
        }
    }

    private static void dot(Canvas canvas, double x, double y, double r, Colour colour, double turn) {
        double cos = StrictMath.cos(turn);
        double sin = StrictMath.sin(turn);
        int reach = (int) r + 2;
        for (int v = (int) y - reach; v <= y + reach; v++) {
            for (int u = (int) x - reach; u <= x + reach; u++) {
                double dx = u + .5 - x;
                double dy = v + .5 - y;
                double a = (dx * cos + dy * sin) * .88;
                double b = (dy * cos - dx * sin) * 1.12;
                double far = Math.sqrt(a * a + b * b);
                double in = Shapes.clamp(r - far + .5, 0, 1);
                double dome = 2.2 * Math.sqrt(Math.max(0, 1 - far * far / (r * r)));
                canvas.lay(u, v, colour, in * .96, dome);
            }
        }
    }

    private static void lemons(Canvas canvas, Dice dice) {
        for (double[] tree : TREES) {
            for (int i = 0; i < tree[2] / 5; i++) {
                double a = dice.between(0, 6.3);
                double far = tree[2] * Math.sqrt(dice.unit()) * .85;
                double x = tree[0] + far * StrictMath.cos(a);
                double y = tree[1] + far * StrictMath.sin(a) * .85;
                double size = tree[2] * .06 + 5;
                for (int k = 0; k < 9; k++) {
                    Colour peel = dice.pick(
                            Colour.of(0xffe11a), Colour.of(0xffc400), Colour.of(0xfff27a), Colour.of(0xf59a1a));
                    dot(canvas, x + dice.around() * size, y + dice.around() * size, size * .52, peel, dice.unit());
                }
            }
        }
    }
}
