package app.candia.nst;

/** Enlarging by cubic convolution (Keys, a = -0.75): smooth, and close to what the smaller picture showed. */
final class Bicubic {
    private static final double A = -0.75;

    /**
     * How one axis of the result lies on the source's: place {@code i} of the result is at {@code (i + 0.5 - margin) *
     * step - 0.5 + sourceMargin}.
     */
    record Axis(int length, int margin, double step, int sourceMargin) {
        double at(int i) {
            return (i + 0.5 - margin) * step - 0.5 + sourceMargin;
        }
    }

    private Bicubic() {}

    static Pixels sampled(Pixels from, Axis across, Axis down) {
        float[] out = new float[across.length * down.length * 3];
        float[][] weights = new float[across.length][];
        int[][] columns = new int[across.length][];
        for (int x = 0; x < across.length; x++) {
            double at = across.at(x);
            weights[x] = weights(at);
            columns[x] = places(at, from.width());
        }
        for (int y = 0; y < down.length; y++) {
            double at = down.at(y);
            float[] vertical = weights(at);
            int[] rows = places(at, from.height());
            for (int x = 0; x < across.length; x++) {
                for (int c = 0; c < 3; c++) {
                    float sum = 0;
                    for (int j = 0; j < 4; j++) {
                        float line = 0;
                        for (int i = 0; i < 4; i++) {
                            line += weights[x][i] * from.rgb()[(rows[j] * from.width() + columns[x][i]) * 3 + c];
                        }
                        sum += vertical[j] * line;
                    }
                    out[(y * across.length + x) * 3 + c] = sum;
                }
            }
        }
        return new Pixels(across.length, down.length, out);
    }

    private static int[] places(double at, int length) {
        int floor = (int) Math.floor(at);
        int[] places = new int[4];
        for (int i = 0; i < 4; i++) {
            places[i] = Math.clamp(floor - 1 + i, 0, length - 1);
        }
        return places;
    }

    private static float[] weights(double at) {
        double t = at - Math.floor(at);
        return new float[] {outer(t + 1), inner(t), inner(1 - t), outer(2 - t)};
    }

    private static float inner(double x) {
        return (float) (((A + 2) * x - (A + 3)) * x * x + 1);
    }

    private static float outer(double x) {
        return (float) (((A * x - 5 * A) * x + 8 * A) * x - 4 * A);
    }
}
