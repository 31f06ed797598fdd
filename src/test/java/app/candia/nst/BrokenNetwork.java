package app.candia.nst;

import app.candia.network.Pooling;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/** Divides by zero. */
final class BrokenNetwork extends WrappedNetwork {
    @Override
    public Map<String, Operand<TFloat32>> features(
            Ops tf, Operand<TFloat32> image, Collection<String> layers, Pooling pooling) {
        Map<String, Operand<TFloat32>> maps = new HashMap<>(super.features(tf, image, layers, pooling));
        maps.replaceAll((name, map) -> tf.math.div(map, tf.math.sub(map, map)));
        return maps;
    }
}
