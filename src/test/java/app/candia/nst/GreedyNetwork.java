package app.candia.nst;

import app.candia.network.Pooling;
import java.util.Collection;
import java.util.Map;
import org.tensorflow.Operand;
import org.tensorflow.exceptions.TFResourceExhaustedException;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/** Finds the device's memory full, so many times. */
final class GreedyNetwork extends WrappedNetwork {
    private int times;

    GreedyNetwork(int times) {
        this.times = times;
    }

    @Override
    public Map<String, Operand<TFloat32>> features(
            Ops tf, Operand<TFloat32> image, Collection<String> layers, Pooling pooling) {
        if (times-- > 0) {
            throw new TFResourceExhaustedException("OOM when allocating tensor");
        }
        return super.features(tf, image, layers, pooling);
    }
}
