package app.candia.nst;

import app.candia.network.FeatureNetwork;
import app.candia.network.Pooling;
import app.candia.network.Reach;
import app.candia.network.SmallNetwork;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/** The small network, to be changed in one point. */
abstract class WrappedNetwork implements FeatureNetwork {
    private final FeatureNetwork inner = SmallNetwork.create();

    @Override
    public String name() {
        return inner.name();
    }

    @Override
    public int minimumSide() {
        return inner.minimumSide();
    }

    @Override
    public List<String> layers() {
        return inner.layers();
    }

    @Override
    public Reach reach(String layer) {
        return inner.reach(layer);
    }

    @Override
    public int positions(String layer, int side) {
        return inner.positions(layer, side);
    }

    @Override
    public Map<String, Operand<TFloat32>> features(
            Ops tf, Operand<TFloat32> image, Collection<String> layers, Pooling pooling) {
        return inner.features(tf, image, layers, pooling);
    }
}
