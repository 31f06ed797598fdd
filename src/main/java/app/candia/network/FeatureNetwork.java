package app.candia.network;

import java.util.Collection;
import java.util.Map;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * A pre-trained convolutional network whose feature maps measure content and style. Holds its weights on the heap;
 * immutable, thread-safe.
 */
public interface FeatureNetwork {
    /** {@code builtin} or {@code vgg19}. */
    String name();

    /** The shorter side in pixels that an image needs, so that the deepest layer still has something to look at. */
    int minimumSide();

    /**
     * Adds the network to a graph, only as deep as the layers need it.
     *
     * @param image 1 x height x width x 3, RGB, 0 to 1; height and width may be unknown
     * @param layers names of layers
     * @return for each layer its feature map, 1 x height x width x channels, the channels known
     * @throws IllegalArgumentException if the network has no such layer
     */
    Map<String, Operand<TFloat32>> features(Ops tf, Operand<TFloat32> image, Collection<String> layers);
}
