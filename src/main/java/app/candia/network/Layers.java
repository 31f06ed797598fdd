package app.candia.network;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Constant;
import org.tensorflow.types.TFloat32;

/** The few operations that both networks are made of. Feature maps are 1 x height x width x channels. */
final class Layers {
    private Layers() {}

    /** Mirrors the image at its edge: {@code REFLECT} leaves the edge row out, {@code SYMMETRIC} repeats it. */
    static Operand<TFloat32> padded(Ops tf, Operand<TFloat32> map, int vertically, int horizontally, String mode) {
        int[][] paddings = {{0, 0}, {vertically, vertically}, {horizontally, horizontally}, {0, 0}};
        return tf.mirrorPad(map, tf.constant(paddings), mode);
    }

    /** A convolution without padding, plus bias. */
    static Operand<TFloat32> convolved(Ops tf, Operand<TFloat32> map, Kernel kernel, long stride) {
        Constant<TFloat32> weights =
                tf.constant(Shape.of(kernel.shape()), DataBuffers.of(kernel.weights(), true, false));
        Operand<TFloat32> sum = tf.nn.conv2d(map, weights, List.of(1L, stride, stride, 1L), "VALID");
        return tf.nn.biasAdd(sum, tf.constant(kernel.bias()));
    }

    /** The mean of each square of pixels, without padding. */
    static Operand<TFloat32> averaged(Ops tf, Operand<TFloat32> map, long side, long stride) {
        return tf.nn.avgPool(map, List.of(1L, side, side, 1L), List.of(1L, stride, stride, 1L), "VALID");
    }

    /** The mean or the maximum of each square of pixels, without padding. */
    static Operand<TFloat32> pooled(Ops tf, Operand<TFloat32> map, long side, long stride, Pooling pooling) {
        return switch (pooling) {
            case AVERAGE -> averaged(tf, map, side, stride);
            case MAXIMUM ->
                tf.nn.maxPool(
                        map,
                        tf.constant(new int[] {1, (int) side, (int) side, 1}),
                        tf.constant(new int[] {1, (int) stride, (int) stride, 1}),
                        "VALID");
        };
    }
}
