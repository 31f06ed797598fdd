package app.candia.network;

import java.util.Collection;
import java.util.List;
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

    /** All layers that {@link #features} knows, from the image on. */
    List<String> layers();

    /** @throws IllegalArgumentException if the network has no such layer */
    Reach reach(String layer);

    /** How many positions a layer's feature map has along a side of the image of so many pixels. */
    int positions(String layer, int side);

    /** The shorter side in pixels that an image needs, so that the deepest layer still has something to look at. */
    int minimumSide();

    /**
     * Adds the network to a graph, only as deep as the layers need it.
     *
     * @param image 1 x height x width x 3, RGB, 0 to 1; height and width may be unknown
     * @param layers names of layers
     * @param pooling between the blocks
     * @return for each layer its feature map, 1 x height x width x channels, the channels known
     * @throws IllegalArgumentException if the network has no such layer
     */
    Map<String, Operand<TFloat32>> features(
            Ops tf, Operand<TFloat32> image, Collection<String> layers, Pooling pooling);
}
