package app.candia.nst;

import java.util.List;

/**
 * What the statistic of one layer is to be, and how much each entry's squared distance counts: equations 4 to 6 for
 * that layer. Immutable; the arrays are not copied.
 *
 * @param matrix channels x channels: the style's Gram matrix or covariance
 * @param mean the style's mean, where the statistic has one
 * @param each what entry i, j of the matrix and entry i of the mean are multiplied with: each[i] each[j], and each[i]
 * @param matrixFactor what the sum over the matrix is multiplied with
 * @param meanFactor what the sum over the mean is multiplied with; 0 for Gram matrices
 */
record StyleTarget(float[] matrix, float[] mean, float[] each, double matrixFactor, double meanFactor) {
    /** A covariance smaller than this, squared and in squares of the mean, is of one flat colour: no measure to use. */
    private static final double FLAT = 1e-5;

    /**
     * @param styles the moments of one or more styles
     * @param shares of each, together 1
     * @param weight of the layer, the paper's w_l times beta
     * @param perChannel whether every channel counts alike, however strong it is
     */
    static StyleTarget of(
            List<Moments> styles, List<Double> shares, Objective objective, double weight, boolean perChannel) {
        int n = styles.getFirst().channels();
        boolean gram = objective.statistic() == Statistic.GRAM;
        double[] mean = new double[n];
        double[] matrix = new double[n * n];
        for (int s = 0; s < styles.size(); s++) {
            Moments of = styles.get(s);
            double share = shares.get(s);
            for (int i = 0; i < n; i++) {
                mean[i] += share * of.mean(i);
                for (int j = 0; j < n; j++) {
                    matrix[i * n + j] += share * (gram ? of.product(i, j) : of.covariance(i, j));
                }
            }
        }
        double[] each =
                perChannel ? inverseSpread(matrix, n) : objective.scale().filters(mean);
        double size = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                size += each[i] * each[j] * matrix[i * n + j] * matrix[i * n + j];
            }
        }
        double meanSize = 0;
        for (int i = 0; i < n; i++) {
            meanSize += each[i] * mean[i] * mean[i];
        }
        double least = gram ? 1e-12 : Math.max(1e-12, FLAT * meanSize * meanSize);
        return new StyleTarget(
                floats(matrix),
                floats(mean),
                floats(each),
                weight * objective.scale().gram(Math.max(size, least), n),
                gram ? 0 : weight / Math.max(meanSize, 1e-12));
    }

    /** One over each channel's variance, and a share of the mean one for the dead. */
    private static double[] inverseSpread(double[] matrix, int n) {
        double mean = 0;
        for (int i = 0; i < n; i++) {
            mean += matrix[i * n + i] / n;
        }
        double[] each = new double[n];
        for (int i = 0; i < n; i++) {
            each[i] = 1 / (matrix[i * n + i] + 0.05 * mean + 1e-8);
        }
        return each;
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }

    /** The loss of an image's moments, and its derivative with respect to them. */
    Slope slope(Moments is) {
        int n = each.length;
        boolean gram = meanFactor == 0;
        float[] ofSecond = new float[n * n];
        float[] ofFirst = new float[n];
        double loss = 0;
        for (int i = 0; i < n; i++) {
            double toMean = 0;
            for (int j = 0; j < n; j++) {
                double distance = (gram ? is.product(i, j) : is.covariance(i, j)) - matrix[i * n + j];
                double weighted = matrixFactor * each[i] * each[j] * distance;
                loss += weighted * distance;
                ofSecond[i * n + j] = (float) (2 * weighted);
                toMean -= gram ? 0 : 4 * weighted * is.offset(j);
            }
            double distance = is.mean(i) - mean[i];
            double weighted = meanFactor * each[i] * distance;
            loss += weighted * distance;
            ofFirst[i] = (float) (toMean + 2 * weighted);
        }
        return new Slope(loss, ofFirst, ofSecond);
    }

    /** @param ofSecond symmetric */
    record Slope(double loss, float[] ofFirst, float[] ofSecond) {}
}
