package app.candia.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * InceptionV3, rebuilt so that its gradient paints without a grid: where the trained network skips pixels at once
 * (stride 2 in the first convolution, maximum pooling), this one blurs with [1 2 1] first, which weighs every pixel
 * equally; and all edges are mirrored, so that maps are exactly 1/2, 1/4, 1/8 and 1/16 of the image and no frame shows.
 * Batch normalisation is folded into the convolutions.
 */
final class BuiltInNetwork implements FeatureNetwork {
    /** The first convolution at the image's full resolution, before the blur: a layer of our own. */
    private static final String FULL = "full_1";

    private static final String FIRST_CONVOLUTION = "conv2d_1";
    private static final String FIRST_ACTIVATION = "activation_1";

    private final Map<String, BuiltInLayer> layers;
    private final Map<String, QuantisedTensor> tensors;
    private final Map<String, BuiltInLayer> normalisations = new HashMap<>();
    private final Map<String, Reach> reaches = new HashMap<>();

    /**
     * @param layers by name, each after its inputs
     * @param tensors by name of layer, slash, name of tensor
     */
    BuiltInNetwork(Map<String, BuiltInLayer> layers, Map<String, QuantisedTensor> tensors) {
        this.layers = layers;
        this.tensors = tensors;
        for (BuiltInLayer layer : layers.values()) {
            if (layer.kind().equals("BatchNormalization")) {
                normalisations.put(layer.inputs().getFirst(), layer);
            }
            if (layer.kind().equals("Flatten")) {
                break; // where pictures end and classes begin
            }
            measure(layer);
        }
    }

    @Override
    public String name() {
        return Networks.BUILTIN;
    }

    @Override
    public int minimumSide() {
        return 64;
    }

    @Override
    public List<String> layers() {
        List<String> names = new ArrayList<>();
        for (BuiltInLayer layer : layers.values()) {
            if (layer.name().equals(FIRST_ACTIVATION)) {
                names.add(FULL);
            }
            if (layer.kind().equals("Activation") || layer.name().startsWith("mixed")) {
                names.add(layer.name());
            }
        }
        return names;
    }

    @Override
    public Reach reach(String layer) {
        Reach reach = reaches.get(layer);
        if (reach == null) {
            throw unknown(layer);
        }
        return reach;
    }

    private void measure(BuiltInLayer layer) {
        Reach input = layer.inputs().stream().map(this::reach).reduce(Reach.PIXEL, Reach::beside);
        boolean first = layer.name().equals(FIRST_CONVOLUTION);
        Reach output = switch (layer.kind()) {
            case "Conv2D" -> {
                long[] shape = tensor(layer, "kernel").shape();
                yield input.behind((int) shape[1], (int) shape[0], first ? 1 : layer.stride());
            }
            case "MaxPooling2D" -> input.behind(3, 3, 2);
            case "AveragePooling2D" -> input.behind(3, 3, 1);
            default -> input;
        };
        if (layer.name().equals(FIRST_ACTIVATION)) {
            reaches.put(FULL, output);
            output = output.behind(3, 3, 2);
        }
        reaches.put(layer.name(), output);
    }

    @Override
    public int positions(String layer, int side) {
        return Math.ceilDiv(side, reach(layer).stride());
    }

    @Override
    public Map<String, Operand<TFloat32>> features(
            Ops tf, Operand<TFloat32> image, Collection<String> wanted, Pooling pooling) {
        Set<String> needed = needed(wanted);
        Map<String, Operand<TFloat32>> maps = new HashMap<>();
        Map<String, Operand<TFloat32>> padded = new HashMap<>();
        for (BuiltInLayer layer : layers.values()) {
            if (!needed.contains(layer.name())) {
                continue;
            }
            if (layer.kind().equals("InputLayer")) {
                maps.put(layer.name(), image);
                continue;
            }
            if (layer.kind().equals("Concatenate")) {
                maps.put(
                        layer.name(),
                        tf.concat(layer.inputs().stream().map(maps::get).toList(), tf.constant(3)));
                continue;
            }
            String from = layer.inputs().getFirst();
            Operand<TFloat32> input = maps.get(from);
            if (input == null) {
                throw new IllegalStateException(layer.name() + " comes before its input " + from);
            }
            Operand<TFloat32> output = switch (layer.kind()) {
                case "Conv2D" -> {
                    Kernel kernel = widened(folded(layer), (int) input.shape().get(3));
                    int vertically = kernel.height() / 2;
                    int horizontally = kernel.width() / 2;
                    String pad = from + "/" + vertically + "/" + horizontally;
                    Operand<TFloat32> source = vertically + horizontally == 0
                            ? input
                            : padded.computeIfAbsent(
                                    pad, p -> Layers.padded(tf, input, vertically, horizontally, "REFLECT"));
                    yield Layers.convolved(
                            tf, source, kernel, layer.name().equals(FIRST_CONVOLUTION) ? 1 : layer.stride());
                }
                case "BatchNormalization" -> input; // folded into the convolution before it
                case "Activation" -> tf.nn.relu(input);
                case "MaxPooling2D" ->
                    pooling == Pooling.AVERAGE
                            ? blurred(tf, input)
                            : Layers.pooled(tf, Layers.padded(tf, input, 1, 1, "REFLECT"), 3, 2, pooling);
                case "AveragePooling2D" -> Layers.averaged(tf, Layers.padded(tf, input, 1, 1, "REFLECT"), 3, 1);
                default -> throw new IllegalStateException("Unknown kind of layer: " + layer.kind());
            };
            if (layer.name().equals(FIRST_ACTIVATION)) {
                maps.put(FULL, output);
                output = blurred(tf, output);
            }
            maps.put(layer.name(), output);
        }
        Map<String, Operand<TFloat32>> found = new LinkedHashMap<>();
        for (String name : wanted) {
            Operand<TFloat32> map = maps.get(name);
            if (map != null) {
                found.put(name, map);
            }
        }
        return found;
    }

    private Set<String> needed(Collection<String> wanted) {
        Set<String> needed = new HashSet<>();
        Deque<String> left = new ArrayDeque<>();
        wanted.forEach(name -> left.add(name.equals(FULL) ? FIRST_ACTIVATION : name));
        while (!left.isEmpty()) {
            BuiltInLayer layer = layers.get(left.pop());
            if (layer == null) {
                throw unknown(String.join(", ", wanted));
            }
            if (needed.add(layer.name())) {
                left.addAll(layer.inputs());
            }
        }
        return needed;
    }

    private static IllegalArgumentException unknown(String layers) {
        return new IllegalArgumentException("The built-in network lacks one of the layers " + layers
                + ". It has full_1, activation_1 and on, mixed0 to mixed10.");
    }

    /** [1 2 1] x [1 2 1] / 16 with stride 2, as two means: their gradient is quicker than a convolution's. */
    private static Operand<TFloat32> blurred(Ops tf, Operand<TFloat32> map) {
        return Layers.averaged(tf, Layers.averaged(tf, Layers.padded(tf, map, 1, 1, "REFLECT"), 2, 1), 2, 2);
    }

    /** A convolution with the batch normalisation behind it. */
    private Kernel folded(BuiltInLayer convolution) {
        BuiltInLayer normalisation = normalisations.get(convolution.name());
        if (normalisation == null) {
            throw new IllegalStateException("No batch normalisation behind " + convolution.name());
        }
        QuantisedTensor kernel = tensor(convolution, "kernel");
        float[] weights = kernel.floats();
        float[] bias = tensor(normalisation, "beta").floats();
        float[] mean = tensor(normalisation, "moving_mean").floats();
        float[] variance = tensor(normalisation, "moving_variance").floats();
        float[] scale = new float[bias.length];
        for (int c = 0; c < bias.length; c++) {
            scale[c] = 1 / (float) Math.sqrt(Math.max(variance[c], 0) + normalisation.epsilon());
            bias[c] -= mean[c] * scale[c];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= scale[i % scale.length];
        }
        return new Kernel(kernel.shape(), weights, bias);
    }

    /**
     * TensorFlow 2.18 on a processor with AVX-512 returns a wrong gradient in the last 16 of 48 or of 80 channels that
     * go into a convolution larger than 1 x 1 (its library oneDNN does, at some sizes). 64 and 96 channels, 16 of them
     * zero, are the same network without that.
     */
    private static Kernel widened(Kernel kernel, int channelsIn) {
        int out = kernel.channelsOut();
        return kernel.widened(channelsIn, out > 32 && out % 32 == 16 ? out + 16 : out);
    }

    private QuantisedTensor tensor(BuiltInLayer layer, String name) {
        QuantisedTensor tensor = tensors.get(layer.name() + "/" + name);
        if (tensor == null) {
            throw new IllegalStateException("No " + name + " for " + layer.name());
        }
        return tensor;
    }
}
