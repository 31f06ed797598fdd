package app.candia.nst;

import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.TFloat32;

/** Arrays as native tensors; whoever asks closes them. */
final class Tensors {
    private Tensors() {}

    static TFloat32 of(Pixels picture) {
        return of(picture.rgb(), 1, picture.height(), picture.width(), 3);
    }

    static TFloat32 of(float[] values, long... shape) {
        return TFloat32.tensorOf(Shape.of(shape), DataBuffers.of(values, true, false));
    }

    static TFloat32 scalar(double value) {
        return TFloat32.scalarOf((float) value);
    }

    static void copy(TFloat32 from, float[] to) {
        from.asRawTensor().data().asFloats().read(to);
    }

    static float[] floats(TFloat32 tensor) {
        float[] values = new float[Math.toIntExact(tensor.size())];
        tensor.asRawTensor().data().asFloats().read(values);
        return values;
    }
}
