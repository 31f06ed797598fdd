package app.candia.nst;

import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;

/**
 * A content layer in the graph: equations 1 and 2, the squared distance between the feature maps of the image and of
 * the photo, multiplied with a factor that is given instead of 1/2.
 */
final class ContentLayer {
    private final Operand<TFloat32> map;
    private final Operand<TFloat32> target;
    private final Operand<TFloat32> factor;
    private final Operand<TFloat32> own;
    private final Operand<TFloat32> ofOwn;
    private final Operand<TFloat32> squares;
    private final Operand<TFloat32> loss;
    private final Operand<TFloat32> tileLoss;

    /** @param map 1 x height x width x channels */
    ContentLayer(Ops tf, Operand<TFloat32> map) {
        this.map = map;
        target = tf.placeholder(TFloat32.class, Placeholder.shape(map.shape()));
        factor = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.of()));
        own = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.of(1, -1, -1, 1)));
        Operand<TFloat32> distance = tf.math.squaredDifference(map, target);
        loss = tf.math.mul(factor, sum(tf, distance));
        tileLoss = tf.math.mul(factor, sum(tf, tf.math.mul(own, distance)));
        ofOwn = sum(tf, tf.math.mul(own, map));
        squares = sum(tf, tf.math.mul(own, tf.math.square(map)));
    }

    private static Operand<TFloat32> sum(Ops tf, Operand<TFloat32> of) {
        return tf.sum(of, tf.constant(new int[] {0, 1, 2, 3}));
    }

    int channels() {
        return (int) map.shape().get(3);
    }

    /** To be fetched with the photo as the image, then fed as {@link #target}. */
    Output<?> map() {
        return map.asOutput();
    }

    Output<?> target() {
        return target.asOutput();
    }

    /** What the sum of squared differences is multiplied with. */
    Output<?> factor() {
        return factor.asOutput();
    }

    /** 1 x height x width x 1: 1 at a tile's own positions, 0 in its halo. */
    Output<?> own() {
        return own.asOutput();
    }

    /** The sum of the map over its own positions. */
    Output<?> sum() {
        return ofOwn.asOutput();
    }

    /** The sum of the map's squares over its own positions. */
    Output<?> squares() {
        return squares.asOutput();
    }

    Operand<TFloat32> loss() {
        return loss;
    }

    Operand<TFloat32> tileLoss() {
        return tileLoss;
    }
}
