package app.candia.nst;

import org.jspecify.annotations.Nullable;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.linalg.MatMul;
import org.tensorflow.op.math.Mean;
import org.tensorflow.types.TFloat32;

/**
 * Mean (1 x channels) and covariance (channels x channels) of a feature map over all positions. Behind a ReLU most of a
 * Gram matrix is the product of the means; apart, form and tint each get their weight.
 */
record MeanAndCovariance(Operand<TFloat32> mean, Operand<TFloat32> covariance) {
    /**
     * @param rows positions x channels
     * @param weights positions x 1, together 1; null weighs all alike
     */
    static MeanAndCovariance of(Ops tf, Operand<TFloat32> rows, @Nullable Operand<TFloat32> weights) {
        Operand<TFloat32> mean = weights == null
                ? tf.math.mean(rows, tf.constant(new int[] {0}), Mean.keepDims(true))
                : tf.linalg.matMul(weights, rows, MatMul.transposeA(true));
        // The mean's own share of the covariance's gradient is zero: the centred rows add up to nothing.
        return new MeanAndCovariance(mean, GramMatrix.of(tf, tf.math.sub(rows, tf.stopGradient(mean)), weights));
    }
}
