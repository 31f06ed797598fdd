package app.candia.nst;

import java.util.stream.IntStream;

/**
 * What is asked of the pixels themselves: smoothness (total variation, squared), and a pull back into the range of
 * colours.
 */
final class PixelTerms {
    private static final float PULL = 10;

    private PixelTerms() {}

    /**
     * The mean squared difference of vertical neighbours plus that of horizontal ones, times the smoothness; plus ten
     * times the mean squared distance from the range 0 to 1.
     *
     * @param gradient to which these terms' own is added
     */
    static double add(Pixels image, double smoothness, float[] gradient) {
        int height = image.height();
        int row = image.width() * 3;
        float[] x = image.rgb();
        float vertically = (float) (smoothness / Math.max(1, (height - 1L) * row));
        float horizontally = (float) (smoothness / Math.max(1, (long) height * (row - 3)));
        float pull = PULL / x.length;
        double[] losses = new double[height];
        IntStream.range(0, height).parallel().forEach(y -> {
            double loss = 0;
            for (int i = y * row; i < (y + 1) * row; i++) {
                float slope = 0;
                if (y + 1 < height) {
                    float step = x[i] - x[i + row];
                    loss += vertically * step * step;
                    slope += vertically * step;
                }
                if (y > 0) {
                    slope += vertically * (x[i] - x[i - row]);
                }
                if (i + 3 < (y + 1) * row) {
                    float step = x[i] - x[i + 3];
                    loss += horizontally * step * step;
                    slope += horizontally * step;
                }
                if (i - 3 >= y * row) {
                    slope += horizontally * (x[i] - x[i - 3]);
                }
                float excess = x[i] - Math.clamp(x[i], 0f, 1f);
                loss += pull * excess * excess;
                gradient[i] += 2 * (slope + pull * excess);
            }
            losses[y] = loss;
        });
        double sum = 0;
        for (double loss : losses) {
            sum += loss;
        }
        return sum;
    }
}
