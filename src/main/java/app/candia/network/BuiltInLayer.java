package app.candia.network;

import java.util.List;

/**
 * A layer of the built-in network as Keras describes it.
 *
 * @param kind Keras's class, such as {@code Conv2D}
 * @param inputs names of the layers it takes its maps from
 * @param stride of a convolution, 1 for others
 * @param epsilon of a batch normalisation, 0 for others
 */
record BuiltInLayer(String name, String kind, List<String> inputs, int stride, float epsilon) {}
