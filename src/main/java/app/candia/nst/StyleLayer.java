package app.candia.nst;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.linalg.MatMul;
import org.tensorflow.types.TFloat32;

/**
 * A style layer in the graph: equations 4 and 5. Where the paper divides by 4 N² M², each entry's squared distance is
 * multiplied with a factor that is given with the target, see {@link StyleTarget}.
 */
final class StyleLayer {
    /** What is given to and taken from the graph for one region, or for the image as a whole. */
    record Region(
            Output<?> weights,
            Output<?> matrix,
            Output<?> mean,
            Output<?> each,
            Output<?> matrixFactor,
            Output<?> meanFactor,
            Output<?> first,
            Output<?> second,
            Output<?> firstSlope,
            Output<?> secondSlope) {}

    private final int channels;
    private final Operand<TFloat32> origin;
    private final List<Region> regions = new ArrayList<>();
    private Operand<TFloat32> loss;
    private Operand<TFloat32> tileLoss;

    StyleLayer(Ops tf, Operand<TFloat32> map, Statistic statistic, int guided) {
        channels = (int) map.shape().get(3);
        origin = given(tf, 1, channels);
        loss = tf.constant(0f);
        tileLoss = tf.constant(0f);
        Operand<TFloat32> rows = GramMatrix.rows(tf, map);
        Operand<TFloat32> fromOrigin = tf.math.sub(rows, origin);
        for (int i = 0; i < Math.max(1, guided); i++) {
            add(tf, rows, fromOrigin, statistic, guided > 0);
        }
    }

    private void add(
            Ops tf, Operand<TFloat32> rows, Operand<TFloat32> fromOrigin, Statistic statistic, boolean guided) {
        Operand<TFloat32> weights = given(tf, -1, 1);
        Operand<TFloat32> matrix = given(tf, channels, channels);
        Operand<TFloat32> mean = given(tf, 1, channels);
        Operand<TFloat32> each = given(tf, 1, channels);
        Operand<TFloat32> matrixFactor = given(tf);
        Operand<TFloat32> meanFactor = given(tf);
        @Nullable Operand<TFloat32> uneven = guided ? weights : null;
        Operand<TFloat32> pairs = tf.linalg.matMul(each, each, MatMul.transposeA(true));
        switch (statistic) {
            case GRAM ->
                loss = tf.math.add(loss, distance(tf, GramMatrix.of(tf, rows, uneven), matrix, pairs, matrixFactor));
            case MEAN_COVARIANCE -> {
                MeanAndCovariance of = MeanAndCovariance.of(tf, rows, uneven);
                loss = tf.math.add(loss, distance(tf, of.covariance(), matrix, pairs, matrixFactor));
                loss = tf.math.add(loss, distance(tf, of.mean(), mean, each, meanFactor));
            }
        }

        Operand<TFloat32> first = tf.linalg.matMul(weights, fromOrigin, MatMul.transposeA(true));
        Operand<TFloat32> second = GramMatrix.of(tf, fromOrigin, weights);
        Operand<TFloat32> firstSlope = given(tf, 1, channels);
        Operand<TFloat32> secondSlope = given(tf, channels, channels);
        tileLoss = tf.math.add(
                tileLoss,
                tf.math.add(sum(tf, tf.math.mul(firstSlope, first)), sum(tf, tf.math.mul(secondSlope, second))));
        regions.add(new Region(
                weights.asOutput(),
                matrix.asOutput(),
                mean.asOutput(),
                each.asOutput(),
                matrixFactor.asOutput(),
                meanFactor.asOutput(),
                first.asOutput(),
                second.asOutput(),
                firstSlope.asOutput(),
                secondSlope.asOutput()));
    }

    private static Operand<TFloat32> distance(
            Ops tf,
            Operand<TFloat32> statistic,
            Operand<TFloat32> target,
            Operand<TFloat32> each,
            Operand<TFloat32> factor) {
        return tf.math.mul(factor, sum(tf, tf.math.mul(each, tf.math.squaredDifference(statistic, target))));
    }

    private static Operand<TFloat32> given(Ops tf, long... shape) {
        return tf.placeholder(TFloat32.class, Placeholder.shape(Shape.of(shape)));
    }

    private static Operand<TFloat32> sum(Ops tf, Operand<TFloat32> matrix) {
        return tf.sum(matrix, tf.constant(new int[] {0, 1}));
    }

    int channels() {
        return channels;
    }

    /** 1 x channels: about what a tile's moments are taken. */
    Output<?> origin() {
        return origin.asOutput();
    }

    List<Region> regions() {
        return regions;
    }

    /** Of an image whose statistics stand for themselves. */
    Operand<TFloat32> loss() {
        return loss;
    }

    /** What has the gradient of the loss of the image that a tile is of, given the loss's slope at its moments. */
    Operand<TFloat32> tileLoss() {
        return tileLoss;
    }
}
