package app.candia.bench;

import app.candia.network.FeatureNetwork;
import app.candia.network.Pooling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.linalg.MatMul;
import org.tensorflow.types.TFloat32;

/** What a network as trained, with maximum pooling, sees in a picture of any size. Owns native memory: close it. */
final class Perception implements AutoCloseable {
    static final List<String> STYLE = List.of("relu1_1", "relu2_1", "relu3_1", "relu4_1", "relu5_1");
    static final String CONTENT = "relu4_2";

    /**
     * What was seen.
     *
     * @param grams of each style layer: F F^T divided by the number of positions
     * @param content the content layer's feature map, all channels of a position together
     * @param channels of that map
     */
    record Seen(List<float[]> grams, float[] content, int channels) {}

    private final Graph graph = new Graph();
    private final Session session;
    private final String image;
    private final List<String> outputs = new ArrayList<>();
    private final int channels;

    Perception(FeatureNetwork network) {
        this(network, STYLE, CONTENT);
    }

    /** @param content not one of the style layers */
    Perception(FeatureNetwork network, List<String> style, String content) {
        try {
            Ops tf = Ops.create(graph);
            Placeholder<TFloat32> input = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.of(1, -1, -1, 3)));
            image = input.op().name();
            List<String> layers = new ArrayList<>(style);
            layers.add(content);
            Map<String, Operand<TFloat32>> maps = network.features(tf, input, layers, Pooling.MAXIMUM);
            for (String layer : style) {
                outputs.add(gram(tf, found(maps, layer)).op().name());
            }
            outputs.add(found(maps, content).op().name());
            channels = (int) found(maps, content).shape().get(3);
            session = new Session(graph);
        } catch (RuntimeException | Error e) {
            graph.close();
            throw e;
        }
    }

    private static Operand<TFloat32> found(Map<String, Operand<TFloat32>> maps, String layer) {
        return Objects.requireNonNull(maps.get(layer));
    }

    private static Operand<TFloat32> gram(Ops tf, Operand<TFloat32> map) {
        long channels = map.shape().get(3);
        Operand<TFloat32> rows = tf.reshape(map, tf.constant(new long[] {-1, channels}));
        Operand<TFloat32> positions =
                tf.math.div(tf.dtypes.cast(tf.size(rows), TFloat32.class), tf.constant((float) channels));
        return tf.math.div(tf.linalg.matMul(rows, rows, MatMul.transposeA(true)), positions);
    }

    Seen see(Rgb picture) {
        Shape shape = Shape.of(1, picture.height(), picture.width(), 3);
        try (TFloat32 tensor = TFloat32.tensorOf(shape, DataBuffers.of(picture.floats(), true, false))) {
            Session.Runner runner = session.runner().feed(image, tensor);
            outputs.forEach(runner::fetch);
            try (Result result = runner.run()) {
                List<float[]> read = new ArrayList<>();
                result.forEach(entry -> read.add(floats((TFloat32) entry.getValue())));
                return new Seen(List.copyOf(read.subList(0, read.size() - 1)), read.getLast(), channels);
            }
        }
    }

    private static float[] floats(TFloat32 tensor) {
        float[] values = new float[(int) tensor.size()];
        tensor.asRawTensor().data().asFloats().read(values);
        return values;
    }

    @Override
    public void close() {
        session.close();
        graph.close();
    }
}
