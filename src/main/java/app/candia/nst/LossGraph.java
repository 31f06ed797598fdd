package app.candia.nst;

import app.candia.network.FeatureNetwork;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.types.TFloat32;

/**
 * A network with the losses on top of it, for images of any size, as TensorFlow's graph. It has two ways to a gradient:
 * {@link #whole} in one pass for an image that fits into memory; and in two passes for a tile of an image: its share of
 * the statistics first, then the gradient, once the statistics of all tiles are known. Owns native memory: close it.
 * Runs may not happen at the same time as {@link #close}.
 */
final class LossGraph implements AutoCloseable {
    static {
        TensorFlow.prepare();
    }

    /** Loads TensorFlow, which happens above. */
    static void load() {}

    private final Objective.Shape shape;
    private final Graph built = new Graph();
    private final Graph graph;
    private final Session session;
    private final Output<?> image;
    private final List<StyleLayer> style = new ArrayList<>();
    private final List<ContentLayer> content = new ArrayList<>();
    private final List<Output<?>> whole;
    private final List<Output<?>> tile;

    /** @param regions how many parts of the image have a style of their own; 0 where all have the same */
    LossGraph(FeatureNetwork network, Objective.Shape shape, int regions, Device device) {
        this(network, shape, regions, device, TensorFlow.config(device));
    }

    LossGraph(FeatureNetwork network, Objective.Shape shape, int regions, Device device, ConfigProto config) {
        this.shape = shape;
        Graph inUse = built;
        try {
            Ops tf = NodeNames.ops(built);
            Placeholder<TFloat32> input = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.of(1, -1, -1, 3)));
            image = input.asOutput();
            Set<String> layers = new LinkedHashSet<>(shape.style());
            layers.addAll(shape.content());
            Map<String, Operand<TFloat32>> maps = network.features(tf, input, layers, shape.pooling());
            shape.style().forEach(layer -> style.add(new StyleLayer(tf, map(maps, layer), shape.statistic(), regions)));
            shape.content().forEach(layer -> content.add(new ContentLayer(tf, map(maps, layer))));
            whole = head(
                    tf,
                    input,
                    style.stream().map(StyleLayer::loss).toList(),
                    content.stream().map(ContentLayer::loss).toList());
            tile = head(
                    tf,
                    input,
                    style.stream().map(StyleLayer::tileLoss).toList(),
                    content.stream().map(ContentLayer::tileLoss).toList());
            inUse = device.gpu() > 0 ? moved(built, device) : built;
            session = new Session(inUse, config);
        } catch (RuntimeException | Error e) {
            inUse.close();
            built.close();
            throw e;
        }
        graph = inUse;
    }

    private static Operand<TFloat32> map(Map<String, Operand<TFloat32>> maps, String layer) {
        Operand<TFloat32> map = maps.get(layer);
        if (map == null) {
            throw new IllegalStateException("The network gave no feature map for " + layer);
        }
        return map;
    }

    /** Style loss, content loss, and the gradient of both together: equation 7, the weights being in the layers. */
    private List<Output<?>> head(
            Ops tf, Operand<TFloat32> input, List<Operand<TFloat32>> styles, List<Operand<TFloat32>> contents) {
        Operand<TFloat32> ofStyle = sum(tf, styles);
        Operand<TFloat32> ofContent = sum(tf, contents);
        Output<?> total = tf.math.add(ofStyle, ofContent).asOutput();
        Output<?> gradient = built.addGradients(total, new Output<?>[] {input.asOutput()})[0];
        return List.of(ofStyle.asOutput(), ofContent.asOutput(), gradient);
    }

    private static Operand<TFloat32> sum(Ops tf, List<Operand<TFloat32>> terms) {
        return terms.isEmpty()
                ? tf.constant(0f)
                : terms.stream().reduce(tf.math::add).orElseThrow();
    }

    /** The same graph on another card than the first, where TensorFlow would put it. */
    private static Graph moved(Graph from, Device device) {
        GraphDef.Builder definition = from.toGraphDef().toBuilder();
        definition.getNodeBuilderList().forEach(node -> node.setDevice("/device:GPU:" + device.gpu()));
        Graph to = new Graph();
        try {
            to.importGraphDef(definition.build());
            return to;
        } catch (RuntimeException | Error e) {
            to.close();
            throw e;
        }
    }

    Objective.Shape shape() {
        return shape;
    }

    /** One for each style layer of the shape, in its order. */
    List<StyleLayer> style() {
        return style;
    }

    /** One for each content layer of the shape, in its order. */
    List<ContentLayer> content() {
        return content;
    }

    /** A run on an image or a tile, to be told what else it needs and what to fetch. */
    Run run(Pixels of) {
        return new Run(session).feed(image, Tensors.of(of));
    }

    /** Style loss, content loss and gradient of an image whose statistics stand for themselves. */
    List<Output<?>> whole() {
        return whole;
    }

    /** Nothing of use, content loss of its own part, and gradient of a tile. */
    List<Output<?>> tile() {
        return tile;
    }

    @Override
    public void close() {
        session.close();
        graph.close();
        built.close();
    }
}
