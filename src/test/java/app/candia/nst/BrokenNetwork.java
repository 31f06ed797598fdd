package app.candia.nst;

import app.candia.network.FeatureNetwork;
import app.candia.network.Pooling;
import app.candia.network.Reach;
import app.candia.network.SmallNetwork;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/** Divides by zero. */
final class BrokenNetwork implements FeatureNetwork {
    private final FeatureNetwork sound = SmallNetwork.create();

    @Override
    public String name() {
        return "broken";
    }

    @Override
    public int minimumSide() {
        return sound.minimumSide();
    }

    @Override
    public List<String> layers() {
        return sound.layers();
    }

    @Override
    public Reach reach(String layer) {
        return sound.reach(layer);
    }

    @Override
    public int positions(String layer, int side) {
        return sound.positions(layer, side);
    }

    @Override
    public Map<String, Operand<TFloat32>> features(
            Ops tf, Operand<TFloat32> image, Collection<String> layers, Pooling pooling) {
        Map<String, Operand<TFloat32>> maps = new HashMap<>(sound.features(tf, image, layers, pooling));
        maps.replaceAll((name, map) -> tf.math.div(map, tf.math.sub(map, map)));
        return maps;
    }
}
