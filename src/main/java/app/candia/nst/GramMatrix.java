package app.candia.nst;

import org.jspecify.annotations.Nullable;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.linalg.MatMul;
import org.tensorflow.types.TFloat32;

/**
 * The paper's equation 3: the inner product of each two channels of a feature map over all positions. Here divided by
 * the number of positions, so that pictures of different sizes compare; or weighted, a weight for each position, which
 * is the guided Gram matrix of Gatys and others (2017), "Controlling Perceptual Factors in Neural Style Transfer",
 * equation 7.
 */
final class GramMatrix {
    private GramMatrix() {}

    /** The map, 1 x height x width x channels, as one row for each position. */
    static Operand<TFloat32> rows(Ops tf, Operand<TFloat32> map) {
        return tf.reshape(map, tf.constant(new long[] {-1, map.shape().get(3)}));
    }

    /**
     * R^T W R. Its gradient is symmetric whenever the target is, so that one product does for the way back where two
     * would be made: twice the product with one side held constant, less the same held constant as a whole.
     *
     * @param rows positions x channels
     * @param weights positions x 1, together 1; null weighs all alike
     */
    static Operand<TFloat32> of(Ops tf, Operand<TFloat32> rows, @Nullable Operand<TFloat32> weights) {
        Operand<TFloat32> held = tf.stopGradient(rows);
        Operand<TFloat32> product = weights == null
                ? tf.math.div(tf.linalg.matMul(held, rows, MatMul.transposeA(true)), count(tf, rows))
                : tf.linalg.matMul(held, tf.math.mul(rows, weights), MatMul.transposeA(true));
        return tf.math.sub(tf.math.mul(product, tf.constant(2f)), tf.stopGradient(product));
    }

    private static Operand<TFloat32> count(Ops tf, Operand<TFloat32> rows) {
        return tf.math.div(tf.dtypes.cast(tf.size(rows), TFloat32.class), tf.constant((float)
                rows.shape().get(1)));
    }
}
