package app.candia.network;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * A network of VGG's shape: 3 x 3 convolutions with ReLU in blocks, the resolution halved between blocks. Differs from
 * the trained network in two things that make better pictures: mean instead of maximum pooling unless asked otherwise
 * (as the paper recommends), and edges repeated instead of filled with zeros, which would leave a dark frame.
 */
final class VggNetwork implements FeatureNetwork {
    /** Convolutions in each block of VGG19. */
    static final int[] BLOCKS = {2, 2, 4, 4, 4};

    private static final float[] MEAN = {103.939f, 116.779f, 123.68f};

    private final String name;
    private final Map<String, Kernel> kernels;
    private final String edges;

    /** @param kernels by name, {@code relu1_1} and so on, from the image on */
    VggNetwork(String name, Map<String, Kernel> kernels) {
        this(name, kernels, "SYMMETRIC");
    }

    /** @param edges how the image goes on behind its edge: {@code SYMMETRIC} or {@code REFLECT} */
    VggNetwork(String name, Map<String, Kernel> kernels, String edges) {
        this.name = name;
        this.kernels = new LinkedHashMap<>(kernels);
        this.edges = edges;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int minimumSide() {
        return 32;
    }

    /** {@code conv1_1} is the convolution alone, {@code relu1_1} what its ReLU leaves of it. */
    @Override
    public List<String> layers() {
        return kernels.keySet().stream()
                .flatMap(relu -> Stream.of(convolution(relu), relu))
                .toList();
    }

    @Override
    public Reach reach(String layer) {
        Reach reach = Reach.PIXEL;
        char block = '1';
        for (String relu : kernels.keySet()) {
            reach = (relu.charAt(4) == block ? reach : reach.halved()).behind(3, 3, 1);
            block = relu.charAt(4);
            if (layer.equals(relu) || layer.equals(convolution(relu))) {
                return reach;
            }
        }
        throw unknown(Set.of(layer));
    }

    @Override
    public int positions(String layer, int side) {
        return side / reach(layer).stride();
    }

    @Override
    public Map<String, Operand<TFloat32>> features(
            Ops tf, Operand<TFloat32> image, Collection<String> layers, Pooling pooling) {
        Set<String> left = new HashSet<>(layers);
        Map<String, Operand<TFloat32>> found = new LinkedHashMap<>();
        Operand<TFloat32> blueFirst = tf.reverse(image, tf.constant(new int[] {3}));
        Operand<TFloat32> map = tf.math.sub(tf.math.mul(blueFirst, tf.constant(255f)), tf.constant(MEAN));
        char block = '1';
        for (Map.Entry<String, Kernel> layer : kernels.entrySet()) {
            if (left.isEmpty()) {
                break;
            }
            String relu = layer.getKey();
            if (relu.charAt(4) != block) {
                block = relu.charAt(4);
                map = Layers.pooled(tf, map, 2, 2, pooling);
            }
            map = Layers.convolved(tf, Layers.padded(tf, map, 1, 1, edges), layer.getValue(), 1);
            if (left.remove(convolution(relu))) {
                found.put(convolution(relu), map);
            }
            map = tf.nn.relu(map);
            if (left.remove(relu)) {
                found.put(relu, map);
            }
        }
        if (!left.isEmpty()) {
            throw unknown(left);
        }
        return found;
    }

    private static String convolution(String relu) {
        return "conv" + relu.substring(4);
    }

    private IllegalArgumentException unknown(Set<String> layers) {
        String last = List.copyOf(kernels.keySet()).getLast();
        return new IllegalArgumentException(name + " has no layer " + String.join(", ", layers) + ". It has conv1_1 to "
                + convolution(last) + " and relu1_1 to " + last + ".");
    }
}
