package app.candia.nst;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.linalg.MatMul;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt64;

/**
 * The paper's equations 4 to 6: over the style layers, the squared distance between the statistics of the image and of
 * the style. Where the paper divides a layer's distance by 4 N² M², this divides by the squared size of the style's own
 * statistics, so that the layers of all networks weigh alike: 0 is the style itself, 1 about as far as a blank canvas.
 */
final class StyleLoss {
    /** A covariance smaller than this, squared and in squares of the mean, is of one flat colour: no measure to use. */
    private static final float FLAT = 1e-5f;

    private final Ops tf;
    private final List<Operand<TFloat32>> measures = new ArrayList<>();
    private final List<Operand<TFloat32>> targets = new ArrayList<>();
    private Operand<TFloat32> total;

    /** @param maps the feature map of each style layer, 1 x height x width x channels */
    StyleLoss(Ops tf, Objective objective, Statistic statistic, Map<String, Operand<TFloat32>> maps) {
        this.tf = tf;
        total = tf.constant(0f);
        objective.style().forEach((layer, weight) -> {
            Operand<TFloat32> map = TotalLoss.map(maps, layer);
            boolean perChannel = objective.perChannel().contains(layer);
            switch (statistic) {
                case GRAM -> {
                    Operand<TFloat32> gram = GramMatrix.of(tf, map);
                    add(gram, factors(gram, perChannel, tf.constant(1e-12f)), weight);
                }
                case MEAN_COVARIANCE -> {
                    MeanAndCovariance of = MeanAndCovariance.of(tf, map);
                    Operand<TFloat32> each = inverseSpread(of.covariance(), perChannel);
                    Operand<TFloat32> size = sum(tf.math.mul(each, tf.math.square(of.mean())));
                    Operand<TFloat32> flat = tf.math.mul(tf.math.square(size), tf.constant(FLAT));
                    add(of.covariance(), factors(of.covariance(), perChannel, flat), weight);
                    add(of.mean(), tf.math.div(each, tf.math.maximum(size, tf.constant(1e-12f))), weight);
                }
            }
        });
    }

    /** To be fetched with the style as the image, then fed as {@link #targets} in the same order. */
    List<Operand<TFloat32>> measures() {
        return measures;
    }

    List<Operand<TFloat32>> targets() {
        return targets;
    }

    /** Equation 6. */
    Operand<TFloat32> total() {
        return total;
    }

    /** Equations 4 and 5 for one statistic of one layer. */
    private void add(Operand<TFloat32> statistic, Operand<TFloat32> factors, double weight) {
        Operand<TFloat32> target = tf.placeholder(TFloat32.class, Placeholder.shape(statistic.shape()));
        Operand<TFloat32> factor = tf.placeholder(TFloat32.class, Placeholder.shape(statistic.shape()));
        measures.add(statistic);
        measures.add(factors);
        targets.add(target);
        targets.add(factor);
        Operand<TFloat32> distance = sum(tf.math.mul(factor, tf.math.squaredDifference(statistic, target)));
        total = tf.math.add(total, tf.math.mul(distance, tf.constant((float) weight)));
    }

    /**
     * What each entry's squared distance is multiplied with: one over the matrix's own size, at least {@code least}.
     */
    private Operand<TFloat32> factors(Operand<TFloat32> matrix, boolean perChannel, Operand<TFloat32> least) {
        Operand<TFloat32> each = inverseSpread(matrix, perChannel);
        Operand<TFloat32> pairs = tf.linalg.matMul(each, each, MatMul.transposeA(true));
        return tf.math.div(pairs, tf.math.maximum(sum(tf.math.mul(pairs, tf.math.square(matrix))), least));
    }

    /** 1 x channels: one over each channel's variance (and a share of the mean one, for the dead), or ones. */
    private Operand<TFloat32> inverseSpread(Operand<TFloat32> matrix, boolean perChannel) {
        Operand<TInt64> row = tf.constant(new long[] {1, matrix.shape().get(0)});
        if (!perChannel) {
            return tf.fill(row, tf.constant(1f));
        }
        Operand<TFloat32> diagonal = tf.linalg.tensorDiagPart(matrix);
        Operand<TFloat32> mean = tf.math.mean(diagonal, tf.constant(0));
        Operand<TFloat32> floor = tf.math.add(tf.math.mul(mean, tf.constant(0.05f)), tf.constant(1e-8f));
        return tf.reshape(tf.math.reciprocal(tf.math.add(diagonal, floor)), row);
    }

    private Operand<TFloat32> sum(Operand<TFloat32> matrix) {
        return tf.sum(matrix, tf.constant(new int[] {0, 1}));
    }
}
