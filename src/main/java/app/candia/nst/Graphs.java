package app.candia.nst;

import app.candia.network.FeatureNetwork;
import org.jspecify.annotations.Nullable;

/**
 * The graph in use: made when it is needed, and kept while the next octave wants the same. Not thread-safe; close it.
 */
final class Graphs implements AutoCloseable {
    private final FeatureNetwork network;
    private final Device device;
    private @Nullable LossGraph graph;
    private int regions;

    Graphs(FeatureNetwork network, Device device) {
        this.network = network;
        this.device = device;
    }

    LossGraph of(Objective.Shape shape, int guided) {
        LossGraph last = graph;
        if (last != null && last.shape().equals(shape) && regions == guided) {
            return last;
        }
        close();
        LossGraph made = new LossGraph(network, shape, guided, device);
        graph = made;
        regions = guided;
        return made;
    }

    @Override
    public void close() {
        if (graph != null) {
            graph.close();
            graph = null;
            TensorFlow.releaseMemory();
        }
    }
}
