package app.candia.nst;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tensorflow.Output;
import org.tensorflow.Result;
import org.tensorflow.Tensor;
import org.tensorflow.types.TFloat32;

/** The loss of an image that fits into memory, in one pass. */
final class WholeLoss implements Loss {
    private record Given(Output<?> placeholder, Tensor value) {}

    private final LossGraph graph;
    private final Objective objective;
    private final ContentAim content;
    private final List<Given> style = new ArrayList<>();
    private final @Nullable Result maps;
    private final float[] gradient;

    WholeLoss(Tiles tiles, Objective objective, StyleAim aim, ContentAim content) {
        this.graph = tiles.graph();
        this.objective = objective;
        this.content = content;
        Tile whole = tiles.tiles().getFirst();
        gradient = new float[content.photo().rgb().length];
        maps = content.maps(graph, whole);
        try {
            give(tiles, aim, whole);
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    private void give(Tiles tiles, StyleAim aim, Tile whole) {
        for (int l = 0; l < graph.style().size(); l++) {
            List<StyleLayer.Region> regions = graph.style().get(l).regions();
            for (int r = 0; r < regions.size(); r++) {
                StyleTarget target = aim.targets().get(l).get(r);
                give(regions.get(r), target);
                if (tiles.guide().regions() > 0) {
                    float[] weights =
                            tiles.guide().weights(graph.shape().style().get(l), r, whole);
                    give(regions.get(r).weights(), Tensors.of(weights, weights.length, 1));
                }
            }
        }
    }

    private void give(StyleLayer.Region region, StyleTarget target) {
        int n = target.each().length;
        give(region.matrix(), Tensors.of(target.matrix(), n, n));
        give(region.each(), Tensors.of(target.each(), 1, n));
        give(region.matrixFactor(), Tensors.scalar(target.matrixFactor()));
        if (target.meanFactor() != 0) {
            give(region.mean(), Tensors.of(target.mean(), 1, n));
            give(region.meanFactor(), Tensors.scalar(target.meanFactor()));
        }
    }

    private void give(Output<?> placeholder, Tensor value) {
        style.add(new Given(placeholder, value));
    }

    @Override
    public Evaluation at(Pixels image) {
        try (Run run = graph.run(image)) {
            style.forEach(given -> run.lend(given.placeholder, given.value));
            content.feed(run, graph, maps);
            try (Result result = run.fetch(graph.whole()).result()) {
                double ofStyle = ((TFloat32) result.get(0)).getFloat();
                double ofContent = ((TFloat32) result.get(1)).getFloat();
                Tensors.copy((TFloat32) result.get(2), gradient);
                return Evaluation.of(ofStyle, ofContent, gradient, objective);
            }
        }
    }

    @Override
    public int tiles() {
        return 1;
    }

    @Override
    public void close() {
        style.forEach(given -> given.value.close());
        if (maps != null) {
            maps.close();
        }
    }
}
