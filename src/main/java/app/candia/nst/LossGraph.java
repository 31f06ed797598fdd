package app.candia.nst;

import app.candia.network.FeatureNetwork;
import app.candia.network.Pooling;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.types.TFloat32;

/**
 * The loss of an image and its gradient, for images of any size. Owns native memory: close it. Evaluations may not run
 * at the same time as {@link #close}.
 */
final class LossGraph implements AutoCloseable {
    static {
        TensorFlow.prepare();
    }

    /** The paper's three losses at an image, and the gradient of the total: height x width x 3. */
    record Evaluation(double total, double style, double content, float[] gradient) {
        boolean finite() {
            return Double.isFinite(total) && Double.isFinite(Lbfgs.dot(gradient, gradient));
        }
    }

    /** What the image is to be like, in native memory. */
    record Targets(Result style, Result content) implements AutoCloseable {
        @Override
        public void close() {
            style.close();
            content.close();
        }
    }

    private final Graph built = new Graph();
    private final Graph graph;
    private final Session session;
    private final String image;
    private final StyleLoss style;
    private final ContentLoss content;
    private final List<Output<?>> results;

    LossGraph(FeatureNetwork network, Objective objective, Statistic statistic, Device device) {
        try {
            Ops tf = Ops.create(built);
            Placeholder<TFloat32> input = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.of(1, -1, -1, 3)));
            image = input.op().name();
            Set<String> layers = new LinkedHashSet<>(objective.style().keySet());
            layers.addAll(objective.content().keySet());
            Map<String, Operand<TFloat32>> maps = network.features(tf, input, layers, Pooling.AVERAGE);
            style = new StyleLoss(tf, objective, statistic, maps);
            content = new ContentLoss(tf, objective, maps);
            Operand<TFloat32> total = TotalLoss.of(tf, input, content.total(), style.total(), objective);
            Output<?> gradient = built.addGradients(total.asOutput(), new Output<?>[] {input.asOutput()})[0];
            results = List.of(
                    total.asOutput(), style.total().asOutput(), content.total().asOutput(), gradient);
            graph = device.gpu() > 0 ? moved(built, device) : built;
            session = new Session(graph, TensorFlow.config(device));
        } catch (RuntimeException | Error e) {
            built.close();
            throw e;
        }
    }

    /** The same graph on another card than the first, where TensorFlow would put it. */
    private static Graph moved(Graph from, Device device) {
        GraphDef.Builder definition = from.toGraphDef().toBuilder();
        definition.getNodeBuilderList().forEach(node -> node.setDevice("/device:GPU:" + device.gpu()));
        Graph to = new Graph();
        to.importGraphDef(definition.build());
        return to;
    }

    /** Measures what an image is compared with; each of them as large as its own shape says. */
    Targets targets(Pixels styleImage, Pixels photo) {
        Result styleTargets = measured(style.measures(), styleImage);
        try {
            return new Targets(styleTargets, measured(content.measures(), photo));
        } catch (RuntimeException | Error e) {
            styleTargets.close();
            throw e;
        }
    }

    private Result measured(List<Operand<TFloat32>> measures, Pixels picture) {
        try (TFloat32 tensor = tensor(picture)) {
            Session.Runner runner = session.runner().feed(image, tensor);
            measures.forEach(measure -> runner.fetch(measure.op().name()));
            return runner.run();
        }
    }

    /** @param picture of the size of the photo that the targets come from */
    Evaluation evaluate(Pixels picture, Targets targets) {
        try (TFloat32 tensor = tensor(picture)) {
            Session.Runner runner = session.runner().feed(image, tensor);
            feed(runner, style.targets(), targets.style);
            feed(runner, content.targets(), targets.content);
            results.forEach(result -> runner.fetch(result.op().name(), result.index()));
            try (Result result = runner.run()) {
                float[] gradient = new float[picture.rgb().length];
                ((TFloat32) result.get(3)).asRawTensor().data().asFloats().read(gradient);
                return new Evaluation(scalar(result, 0), scalar(result, 1), scalar(result, 2), gradient);
            }
        }
    }

    private static void feed(Session.Runner runner, List<Operand<TFloat32>> placeholders, Result values) {
        for (int i = 0; i < placeholders.size(); i++) {
            runner.feed(placeholders.get(i).op().name(), values.get(i));
        }
    }

    private static double scalar(Result result, int index) {
        return ((TFloat32) result.get(index)).getFloat();
    }

    private static TFloat32 tensor(Pixels picture) {
        Shape shape = Shape.of(1, picture.height(), picture.width(), 3);
        return TFloat32.tensorOf(shape, DataBuffers.of(picture.rgb(), true, false));
    }

    @Override
    public void close() {
        session.close();
        graph.close();
        built.close();
    }
}
