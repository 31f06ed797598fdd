package app.candia.network;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * A network of VGG's shape: 3 x 3 convolutions with ReLU in blocks, the resolution halved between blocks. Differs from
 * the trained network in two things that make better pictures: mean instead of maximum pooling (as the paper
 * recommends), and edges repeated instead of filled with zeros, which would leave a dark frame.
 */
final class Vgg19Network implements FeatureNetwork {
    /** Convolutions in each block. */
    static final int[] BLOCKS = {2, 2, 4, 4, 4};

    private static final float[] MEAN = {103.939f, 116.779f, 123.68f};

    private final Map<String, Kernel> kernels;

    /** @param kernels by name, {@code relu1_1} and so on, from the image on */
    Vgg19Network(Map<String, Kernel> kernels) {
        this.kernels = new LinkedHashMap<>(kernels);
    }

    @Override
    public String name() {
        return Networks.VGG19;
    }

    @Override
    public int minimumSide() {
        return 32;
    }

    @Override
    public Map<String, Operand<TFloat32>> features(Ops tf, Operand<TFloat32> image, Collection<String> layers) {
        Set<String> left = new HashSet<>(layers);
        Map<String, Operand<TFloat32>> found = new LinkedHashMap<>();
        Operand<TFloat32> blueFirst = tf.reverse(image, tf.constant(new int[] {3}));
        Operand<TFloat32> map = tf.math.sub(tf.math.mul(blueFirst, tf.constant(255f)), tf.constant(MEAN));
        char block = '1';
        for (Map.Entry<String, Kernel> layer : kernels.entrySet()) {
            if (left.isEmpty()) {
                break;
            }
            String name = layer.getKey();
            if (name.charAt(4) != block) {
                block = name.charAt(4);
                map = Layers.averaged(tf, map, 2, 2);
            }
            map = Layers.padded(tf, map, 1, 1, "SYMMETRIC");
            map = tf.nn.relu(Layers.convolved(tf, map, layer.getValue(), 1));
            if (left.remove(name)) {
                found.put(name, map);
            }
        }
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("VGG19 has no layer " + left + ".");
        }
        return found;
    }
}
