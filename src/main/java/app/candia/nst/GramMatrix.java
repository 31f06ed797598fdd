package app.candia.nst;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.linalg.MatMul;
import org.tensorflow.types.TFloat32;

/**
 * The paper's equation 3: the inner product of each two channels of a feature map over all positions. Here divided by
 * the number of positions, so that pictures of different sizes compare.
 */
final class GramMatrix {
    private GramMatrix() {}

    /** @param map 1 x height x width x channels; channels known */
    static Operand<TFloat32> of(Ops tf, Operand<TFloat32> map) {
        return product(tf, rows(tf, map));
    }

    /** The map as one row for each position. */
    static Operand<TFloat32> rows(Ops tf, Operand<TFloat32> map) {
        return tf.reshape(map, tf.constant(new long[] {-1, map.shape().get(3)}));
    }

    /**
     * R^T R / N. Its gradient is symmetric whenever the target is, so that one product does for the way back where two
     * would be made: twice the product with one side held constant, less the same held constant as a whole.
     */
    static Operand<TFloat32> product(Ops tf, Operand<TFloat32> rows) {
        Operand<TFloat32> count = tf.math.div(tf.dtypes.cast(tf.size(rows), TFloat32.class), tf.constant((float)
                rows.shape().get(1)));
        Operand<TFloat32> product =
                tf.math.div(tf.linalg.matMul(tf.stopGradient(rows), rows, MatMul.transposeA(true)), count);
        return tf.math.sub(tf.math.mul(product, tf.constant(2f)), tf.stopGradient(product));
    }
}
