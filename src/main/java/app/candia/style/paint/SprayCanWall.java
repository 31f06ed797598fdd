package app.candia.style.paint;

/** Letter-like shapes sprayed on a brick wall: outlines, glow, drips and mist. */
final class SprayCanWall implements Painting {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 1000;
    private static final Colour INK = Colour.of(0x120c1e);
    private final Noise noise = new Noise(41);
    private final Dice dice = new Dice(13);

    /** Skeletons in a box of 2 x 3: x, y, x, y ... smooth lines, like letters of an alphabet that nobody reads. */
    private static final double[][][] FORMS = {
        {
            {.8, -1.2, .0, -1.4, -.8, -.9, -.3, -.2, .5, .1, .8, .8, .1, 1.3, -.9, 1.0},
            {-.9, 1.0, -.9, .4},
            {.1, 1.3, .3, 1.8}
        },
        {
            {-.7, 1.4, -.8, 0, -.4, -1.3, .4, -1.1, .3, -.2, -.5, .3},
            {-.1, .2, .7, -.2, .9, .7, .4, 1.4},
            {.7, -.2, 1.1, -.8}
        },
        {{.9, -.9, .1, -1.4, -.8, -.7, -.7, .6, .1, 1.2, .8, .7, .5, -.1, -.1, .1, .1, .5}, {.9, -.9, .7, -.4}},
        {{-.9, -1.3, -.5, .1, -.5, 1.2, .1, .3, .6, 1.2, .7, .0, .9, -1.4}, {.1, .3, .1, -.6}, {.9, -1.4, .4, -1.2}},
        {{-.8, -.9, .3, -1.3, .8, -.7, .1, -.1, -.8, .5, -.5, 1.3, .8, 1.1}, {.1, -.1, .8, .3}, {.8, 1.1, 1.0, .6}}
    };

    private static final Colour[][] FADES = {
        {Colour.of(0xfff04a), Colour.of(0xff8a1e), Colour.of(0xf0246e)},
        {Colour.of(0x6df7e0), Colour.of(0x18a8f0), Colour.of(0x4a2bd0)},
        {Colour.of(0xffb3e0), Colour.of(0xff3aa0), Colour.of(0x8a1fc0)},
        {Colour.of(0xe6ff5a), Colour.of(0x4fd53a), Colour.of(0x0b8a6a)},
        {Colour.of(0xffe86a), Colour.of(0xff5a2a), Colour.of(0xb0103a)}
    };

    @Override
    public Canvas paint() {
        Canvas canvas = new Canvas(WIDTH, HEIGHT, Colour.of(0xa89f94));
        canvas.wash(this::wall);
        clouds(canvas);
        scribbles(canvas, 24, .85);
        for (int i = 0; i < 5; i++) {
            letter(canvas, FORMS[(i + 2) % 5], 120 + i * 262, 205, 88, (i % 2) * .24 - .12, FADES[(i + 2) % 5], 30, 16);
        }
        for (int i = 0; i < 5; i++) {
            letter(canvas, FORMS[i], 140 + i * 250, 585 + (i % 2) * 30, 165, (i % 2) * -.2 + .1, FADES[i], 50, 34);
        }
        stars(canvas);
        drips(canvas);
        splashes(canvas);
        scribbles(canvas, 12, .9);
        bricks(canvas);
        return canvas;
    }

    private Colour wall(double x, double y) {
        double stain = noise.cloud(x / 120, y / 160, 5);
        return Colour.of(0x8f4f3a).mix(Colour.of(0x5a3a36), stain).times(.7 + .6 * noise.cloud(x / 8, y / 8, 3));
    }

    private void clouds(Canvas canvas) {
        Colour[] tones = {
            Colour.of(0x1fb6b0), Colour.of(0x6a2bd0), Colour.of(0xf02c8a), Colour.of(0x1440b8), Colour.of(0xffb020)
        };
        for (int i = 0; i < 46; i++) {
            double x = dice.between(-40, 1320);
            double y = dice.between(-40, 1040);
            mist(canvas, x, y, dice.between(70, 190), dice.pick(tones), 1.2);
        }
    }

    /** A burst from the can: dense in the middle, single specks outside. */
    private void mist(Canvas canvas, double x, double y, double radius, Colour colour, double strength) {
        for (int v = (int) (y - radius * 1.5); v < y + radius * 1.5; v++) {
            for (int u = (int) (x - radius * 1.5); u < x + radius * 1.5; u++) {
                double r = Shapes.distance(u - x, v - y) / radius;
                double dense = strength * StrictMath.exp(-2.6 * r * r);
                canvas.blend(
                        u,
                        v,
                        colour,
                        noise.cell(u + (int) x, v) < dense ? Math.min(.95, .25 + dense * .7) : dense * .35);
            }
        }
    }

    private void letter(
            Canvas canvas,
            double[][] form,
            double x,
            double y,
            double size,
            double turn,
            Colour[] fade,
            double fat,
            double deep) {
        Path[] lines = new Path[form.length];
        for (int i = 0; i < form.length; i++) {
            lines[i] = Path.through(form[i]).placed(x, y, size, turn);
        }
        int reach = (int) (size * 1.6 + fat * 2);
        int top = Math.max(0, (int) y - reach);
        int left = Math.max(0, (int) x - reach);
        int right = Math.min(WIDTH, (int) x + reach + (int) deep);
        int bottom = Math.min(HEIGHT, (int) y + reach + (int) deep);
        Colour glow = dice.pick(Colour.WHITE, Colour.of(0x9ff7ff), Colour.of(0xfff6a0));
        int wide = right - left;
        double[] far = new double[wide * (bottom - top)];
        for (int i = 0; i < far.length; i++) {
            far[i] = far(lines, left + i % wide, top + i / wide) - fat;
        }
        for (int i = 0; i < far.length; i++) {
            double cast = far[i];
            for (int k = 1; k <= 6; k++) {
                int u = Math.max(0, i % wide - (int) (deep * k / 6));
                int v = Math.max(0, i / wide - (int) (deep * k / 7));
                cast = Math.min(cast, far[v * wide + u]);
            }
            int v = top + i / wide;
            spray(canvas, left + i % wide, v, far[i], cast, (v - y) / size, fade, glow, fat);
        }
    }

    private static double far(Path[] lines, double x, double y) {
        double best = 1e9;
        for (Path line : lines) {
            for (int i = 0; i < line.xs().length - 1; i += 2) {
                int next = Math.min(i + 2, line.xs().length - 1);
                double dx = line.xs()[next] - line.xs()[i];
                double dy = line.ys()[next] - line.ys()[i];
                double px = x - line.xs()[i];
                double py = y - line.ys()[i];
                double t = Shapes.clamp((px * dx + py * dy) / Math.max(1e-6, dx * dx + dy * dy), 0, 1);
                best = Math.min(best, (px - t * dx) * (px - t * dx) + (py - t * dy) * (py - t * dy));
            }
        }
        return Math.sqrt(best);
    }

    private void spray(
            Canvas canvas,
            int u,
            int v,
            double far,
            double cast,
            double place,
            Colour[] fade,
            Colour glow,
            double fat) {
        double rough = (noise.at(u * .6, v * .6) - .5) * 1.6;
        canvas.blend(u, v, glow, Shapes.step(17, 13, cast + rough) * .96);
        double halo = StrictMath.exp(-Math.max(0, cast - 12) / 12) * .8;
        canvas.blend(u, v, glow, noise.cell(u, v) < halo * .45 ? .6 : 0);
        canvas.blend(u, v, INK, Shapes.step(8, 6, cast + rough * .5));
        Colour side = fade[2].times(.45 + .2 * noise.at(u / 14.0, v / 40.0));
        boolean stripe = StrictMath.sin((u + v) * .55) > .2;
        canvas.blend(u, v, stripe ? side : side.mix(fade[1], .55), Shapes.step(1, -1, cast));
        canvas.blend(u, v, INK, Shapes.step(7, 5, far + rough * .4));
        double wave = place * .36 + .5 + .10 * StrictMath.sin(u / 21.0) + .14 * (noise.cell(u, v) - .5);
        Colour paint = Colour.scale(wave, fade);
        double hatch = StrictMath.sin(u * .34 - v * .42 + 4 * noise.at(u / 50.0, v / 50.0));
        paint = paint.mix(fade[2].times(.8), hatch > .45 && wave > .45 ? .6 : 0);
        double dot = dots(u, v);
        paint = paint.mix(Colour.WHITE, dot < 2.2 + (.45 - wave) * 9 ? .55 : 0);
        canvas.blend(u, v, paint, Shapes.step(0, -2, far + rough * .3));
        double shine = Math.abs(far + fat * .42) + (noise.at(u / 26.0, v / 26.0) - .35) * 12;
        canvas.blend(u, v, Colour.WHITE, far < -3 && place < .1 ? Shapes.step(4, 2, shine) * .9 : 0);
    }

    private static double dots(int u, int v) {
        double a = (u + v) * .7071 / 11;
        double b = (u - v) * .7071 / 11;
        return 11 * Shapes.distance(a - Math.rint(a), b - Math.rint(b));
    }

    private void stars(Canvas canvas) {
        for (int i = 0; i < 16; i++) {
            double x = dice.between(40, 1240);
            double y = i % 2 == 0 ? dice.between(20, 420) : dice.between(800, 980);
            double size = dice.between(14, 34);
            double[] points = new double[20];
            for (int k = 0; k < 10; k++) {
                double r = k % 2 == 0 ? size : size * .42;
                points[2 * k] = x + r * StrictMath.sin(k * Math.PI / 5);
                points[2 * k + 1] = y - r * StrictMath.cos(k * Math.PI / 5);
            }
            Path star = Path.corners(points);
            Brush.PEN.tapered(0).stroke(canvas, star.closed(), 11, INK, 1, i);
            canvas.fill(star, FADES[i % 5][i % 2]);
        }
    }

    private void drips(Canvas canvas) {
        for (int i = 0; i < 90; i++) {
            double x = dice.between(10, 1270);
            double y = dice.between(220, 860);
            Colour colour = canvas.at(x, y);
            double far = dice.between(24, 150);
            double wide = dice.between(3, 7);
            Brush.PEN
                    .tapered(.3)
                    .stroke(canvas, Path.through(x, y, x + 1, y + far / 2, x, y + far), wide, colour, .92, i);
            canvas.fill(Path.ellipse(x, y + far, wide * .75, wide * 1.1, 0), colour);
        }
    }

    private void splashes(Canvas canvas) {
        for (int i = 0; i < 700; i++) {
            double r = dice.between(1, 4.5) * dice.unit() + 1;
            Colour colour = dice.pick(Colour.WHITE, INK, Colour.of(0xff3aa0), Colour.of(0x18d0f0), Colour.of(0xfff04a));
            canvas.fill(Path.ellipse(dice.between(0, 1280), dice.between(0, 1000), r, r, 0), colour);
        }
    }

    private void scribbles(Canvas canvas, int count, double share) {
        for (int i = 0; i < count; i++) {
            double x = dice.between(0, 1150);
            double y = dice.chance(.6) ? dice.between(820, 985) : dice.between(10, 340);
            double[] points = new double[22];
            for (int k = 0; k < 11; k++) {
                points[2 * k] = x + k * 17 + dice.around() * 20;
                points[2 * k + 1] = y + (k % 2 == 0 ? -24 : 24) * dice.unit();
            }
            Colour colour = dice.pick(Colour.WHITE, INK, Colour.of(0x1fe0d0), Colour.of(0xffe04a));
            Brush.PEN.tapered(.4).stroke(canvas, Path.through(points), dice.between(4, 8), colour, share, i);
        }
    }

    private void bricks(Canvas canvas) {
        Field joint = (x, y) -> {
            double row = Math.floor(y / 38);
            double in = y - row * 38 + 2 * noise.at(x / 30, y / 30);
            double across = x + (row % 2) * 43 + 3 * noise.at(x / 20, row);
            double side = across - Math.floor(across / 86) * 86;
            return Math.min(Math.min(in, 38 - in), Math.min(side, 86 - side));
        };
        canvas.emboss((x, y) -> 3.4 * Shapes.step(1.5, 5, joint.at(x, y)) + 1.7 * noise.cloud(x / 7, y / 7, 3));
        canvas.tone((c, x, y) -> c.times((.66 + .34 * Shapes.step(1, 4, joint.at(x, y)))
                * (.9 + .2 * noise.cell((int) (x + (y / 38 % 2) * 43) / 86, y / 38))));
        canvas.light(.6);
        canvas.grain(4, .05);
    }
}
