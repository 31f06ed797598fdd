package app.candia.network;

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
}
