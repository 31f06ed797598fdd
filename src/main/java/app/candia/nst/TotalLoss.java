package app.candia.nst;

import java.util.Map;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.index.Indices;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * The paper's equation 7, alpha times the content loss plus beta times the style loss, with alpha = 1; and two terms on
 * the pixels themselves: smoothness, and a pull back into the range of colours.
 */
final class TotalLoss {
    private static final float PULL = 10;

    private TotalLoss() {}

    /** @param image 1 x height x width x 3 */
    static Operand<TFloat32> of(
            Ops tf, Operand<TFloat32> image, Operand<TFloat32> content, Operand<TFloat32> style, Objective objective) {
        Operand<TFloat32> beta = tf.constant((float) objective.styleWeight());
        Operand<TFloat32> smoothness = tf.constant((float) objective.smoothness());
        Operand<TFloat32> paper = tf.math.add(content, tf.math.mul(beta, style));
        Operand<TFloat32> pixels = tf.math.add(
                tf.math.mul(smoothness, roughness(tf, image)), tf.math.mul(tf.constant(PULL), excess(tf, image)));
        return tf.math.add(paper, pixels);
    }

    /** Mean squared difference of vertical neighbours, plus that of horizontal ones. */
    static Operand<TFloat32> roughness(Ops tf, Operand<TFloat32> image) {
        var all = Indices.all();
        Operand<TFloat32> lower = tf.stridedSlice(image, all, Indices.sliceFrom(1), all, all);
        Operand<TFloat32> upper = tf.stridedSlice(image, all, Indices.sliceTo(-1), all, all);
        Operand<TFloat32> right = tf.stridedSlice(image, all, all, Indices.sliceFrom(1), all);
        Operand<TFloat32> left = tf.stridedSlice(image, all, all, Indices.sliceTo(-1), all);
        return tf.math.add(
                ContentLoss.mean(tf, tf.math.squaredDifference(lower, upper)),
                ContentLoss.mean(tf, tf.math.squaredDifference(right, left)));
    }

    /** Mean squared distance from the range 0 to 1. */
    static Operand<TFloat32> excess(Ops tf, Operand<TFloat32> image) {
        Operand<TFloat32> inside = tf.clipByValue(image, tf.constant(0f), tf.constant(1f));
        return ContentLoss.mean(tf, tf.math.squaredDifference(image, tf.stopGradient(inside)));
    }

    static Operand<TFloat32> map(Map<String, Operand<TFloat32>> maps, String layer) {
        Operand<TFloat32> map = maps.get(layer);
        if (map == null) {
            throw new IllegalStateException("The network gave no feature map for " + layer);
        }
        return map;
    }
}
