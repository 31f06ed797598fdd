package app.candia.network;

import java.util.LinkedHashMap;
import java.util.Map;

/** A network of VGG's shape with few channels and seeded weights, the same ones that src/test/reference computes. */
public final class SmallNetwork {
    private static final int[] BLOCKS = {2, 2, 2};
    private static final int[] CHANNELS = {4, 6, 8};

    private SmallNetwork() {}

    /** Three blocks of two convolutions: relu1_1 to relu3_2. */
    public static FeatureNetwork create() {
        return new VggNetwork("vgg19", kernels(BLOCKS, CHANNELS));
    }

    /** All of VGG19's layers, with few channels: its depth is what tiles have to reach across. */
    public static FeatureNetwork deep() {
        return new VggNetwork("vgg19", kernels(VggNetwork.BLOCKS, new int[] {4, 6, 8, 8, 8}));
    }

    /** The small one with mirrored edges, as the judge looks at pictures. */
    public static FeatureNetwork mirrored() {
        return new VggNetwork("vgg19", kernels(BLOCKS, CHANNELS), "REFLECT");
    }

    private static Map<String, Kernel> kernels(int[] blocks, int[] channels) {
        Noise noise = new Noise(1);
        Map<String, Kernel> kernels = new LinkedHashMap<>();
        int in = 3;
        for (int block = 1; block <= channels.length; block++) {
            int out = channels[block - 1];
            for (int layer = 1; layer <= blocks[block - 1]; layer++) {
                // the first layer sees values around 100
                double scale = 2 * Math.sqrt(3.0 / (9 * in)) * (block == 1 && layer == 1 ? 0.01 : 1);
                float[] weights = noise.next(9 * in * out, scale);
                kernels.put(
                        "relu" + block + "_" + layer,
                        new Kernel(new long[] {3, 3, in, out}, weights, noise.next(out, 0.2)));
                in = out;
            }
        }
        return kernels;
    }

    /** Numbers that any language makes alike: Numerical Recipes' generator of 32 bits. */
    public static final class Noise {
        private int state;

        public Noise(int seed) {
            state = seed;
        }

        /** Evenly spread from minus half a scale to half a scale. */
        public float[] next(int count, double scale) {
            float[] values = new float[count];
            for (int i = 0; i < count; i++) {
                state = 1664525 * state + 1013904223;
                values[i] = (float) ((Integer.toUnsignedLong(state) / 4294967296.0 - 0.5) * scale);
            }
            return values;
        }
    }
}
