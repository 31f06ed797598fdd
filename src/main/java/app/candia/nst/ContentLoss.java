package app.candia.nst;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;

/**
 * The paper's equations 1 and 2: the squared distance between the feature maps of the image and of the photo. Divided
 * by the squared size of the photo's own maps: 0 is the photo itself, 1 as far as nothing at all.
 */
final class ContentLoss {
    private final List<Operand<TFloat32>> measures = new ArrayList<>();
    private final List<Operand<TFloat32>> targets = new ArrayList<>();
    private final Operand<TFloat32> total;

    /** @param maps the feature map of each content layer, 1 x height x width x channels */
    ContentLoss(Ops tf, Objective objective, Map<String, Operand<TFloat32>> maps) {
        Operand<TFloat32> sum = tf.constant(0f);
        for (Map.Entry<String, Double> layer : objective.content().entrySet()) {
            Operand<TFloat32> map = TotalLoss.map(maps, layer.getKey());
            Operand<TFloat32> target = tf.placeholder(TFloat32.class, Placeholder.shape(map.shape()));
            measures.add(map);
            targets.add(target);
            Operand<TFloat32> distance = mean(tf, tf.math.squaredDifference(map, target));
            Operand<TFloat32> size = tf.math.maximum(mean(tf, tf.math.square(target)), tf.constant(1e-12f));
            Operand<TFloat32> weight = tf.constant(layer.getValue().floatValue());
            sum = tf.math.add(sum, tf.math.mul(weight, tf.math.div(distance, size)));
        }
        total = sum;
    }

    /** To be fetched with the photo as the image, then fed as {@link #targets} in the same order. */
    List<Operand<TFloat32>> measures() {
        return measures;
    }

    List<Operand<TFloat32>> targets() {
        return targets;
    }

    Operand<TFloat32> total() {
        return total;
    }

    static Operand<TFloat32> mean(Ops tf, Operand<TFloat32> map) {
        return tf.math.mean(map, tf.constant(new int[] {0, 1, 2, 3}));
    }
}
