package app.candia.style.paint;

import java.util.Arrays;

/** Small square stones, spread until they lie close and in rows along a field of angles. */
final class Tesserae {
    private final int width;
    private final int height;
    private final double size;
    private final Field angle;
    private final double[] xs;
    private final double[] ys;

    /** @param size from the middle of a stone to the middle of the next, pixels */
    Tesserae(int width, int height, double size, Field angle, Field edge, int rounds, long seed) {
        this.width = width;
        this.height = height;
        this.size = size;
        this.angle = angle;
        int columns = (int) (width / size) + 1;
        int rows = (int) (height / size) + 1;
        xs = new double[columns * rows];
        ys = new double[columns * rows];
        Dice dice = new Dice(seed);
        for (int i = 0; i < xs.length; i++) {
            xs[i] = (i % columns + dice.unit()) * size;
            ys[i] = (i / columns + dice.unit()) * size;
        }
        for (int i = 0; i < rounds; i++) {
            settle(edge);
        }
    }

    /** Each stone moves to the middle of the pixels that are nearest to it, measured square and turned as it lies. */
    private void settle(Field edge) {
        int[] owner = new int[width * height];
        float[] near = new float[width * height];
        Arrays.fill(near, Float.MAX_VALUE);
        Arrays.fill(owner, -1);
        int reach = (int) (size * 1.6);
        for (int i = 0; i < xs.length; i++) {
            double turn = angle.at(xs[i], ys[i]);
            double cos = StrictMath.cos(turn);
            double sin = StrictMath.sin(turn);
            for (int y = Math.max(0, (int) ys[i] - reach); y <= Math.min(height - 1, (int) ys[i] + reach); y++) {
                for (int x = Math.max(0, (int) xs[i] - reach); x <= Math.min(width - 1, (int) xs[i] + reach); x++) {
                    double dx = x + .5 - xs[i];
                    double dy = y + .5 - ys[i];
                    double off = Math.max(Math.abs(dx * cos + dy * sin), Math.abs(dy * cos - dx * sin));
                    if (off < near[y * width + x]) {
                        near[y * width + x] = (float) off;
                        owner[y * width + x] = i;
                    }
                }
            }
        }
        double[] sumX = new double[xs.length];
        double[] sumY = new double[xs.length];
        int[] count = new int[xs.length];
        for (int at = 0; at < owner.length; at++) {
            int x = at % width;
            int y = at / width;
            if (owner[at] >= 0 && edge.at(x, y) > 1.5) {
                sumX[owner[at]] += x + .5;
                sumY[owner[at]] += y + .5;
                count[owner[at]]++;
            }
        }
        for (int i = 0; i < xs.length; i++) {
            if (count[i] > 0) {
                xs[i] = sumX[i] / count[i];
                ys[i] = sumY[i] / count[i];
            }
        }
    }

    /** Sets the stones into the mortar that the canvas is. */
    void set(Canvas canvas, Pigment pigment, double joint, Dice dice) {
        Noise noise = new Noise(dice.next());
        for (int i = 0; i < xs.length; i++) {
            double turn = angle.at(xs[i], ys[i]) + dice.around() * .07;
            double a = (size - joint) / 2 * (1 + dice.around() * .09);
            double b = (size - joint) / 2 * (1 + dice.around() * .09);
            stone(canvas, i, a, b, turn, pigment.at(xs[i], ys[i]), dice, noise);
        }
    }

    private void stone(Canvas canvas, int i, double a, double b, double turn, Colour colour, Dice dice, Noise noise) {
        double cos = StrictMath.cos(turn);
        double sin = StrictMath.sin(turn);
        double tiltX = dice.around() * .22;
        double tiltY = dice.around() * .22;
        int reach = (int) (size * 1.1);
        for (int y = (int) ys[i] - reach; y <= (int) ys[i] + reach; y++) {
            for (int x = (int) xs[i] - reach; x <= (int) xs[i] + reach; x++) {
                double dx = x + .5 - xs[i];
                double dy = y + .5 - ys[i];
                double u = dx * cos + dy * sin;
                double v = dy * cos - dx * sin;
                double chip = (noise.at(x * .22, y * .22) - .5) * 1.6;
                double in = Math.min(a - Math.abs(u), b - Math.abs(v)) + chip;
                if (in > -.5) {
                    double light = (u / a * tiltX + v / b * tiltY) * .5 + (noise.at(x * .5, y * .5) - .5) * .09;
                    double thick = Math.min(in, 2.4) * .9 + u * tiltX + v * tiltY;
                    canvas.lay(x, y, colour.times(1 + light), Shapes.clamp(in + .5, 0, 1), thick);
                }
            }
        }
    }
}
