package app.candia.network;

import java.util.Arrays;

/**
 * A convolution's numbers. The arrays are not copied: treat them as read-only.
 *
 * @param shape height, width, channels in, channels out
 * @param weights in that order
 * @param bias one for each channel out
 */
record Kernel(long[] shape, float[] weights, float[] bias) {
    int height() {
        return (int) shape[0];
    }

    int width() {
        return (int) shape[1];
    }

    int channelsIn() {
        return (int) shape[2];
    }

    int channelsOut() {
        return (int) shape[3];
    }

    /** The same with zeros for channels more: those that come in change nothing, those that go out are zero. */
    Kernel widened(int in, int out) {
        if (in == channelsIn() && out == channelsOut()) {
            return this;
        }
        float[] wide = new float[height() * width() * in * out];
        for (int place = 0; place < height() * width(); place++) {
            for (int c = 0; c < channelsIn(); c++) {
                int from = (place * channelsIn() + c) * channelsOut();
                System.arraycopy(weights, from, wide, (place * in + c) * out, channelsOut());
            }
        }
        return new Kernel(new long[] {shape[0], shape[1], in, out}, wide, Arrays.copyOf(bias, out));
    }
}
