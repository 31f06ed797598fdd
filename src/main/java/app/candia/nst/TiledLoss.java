package app.candia.nst;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tensorflow.Output;
import org.tensorflow.Result;
import org.tensorflow.Tensor;
import org.tensorflow.types.TFloat32;

/**
 * The loss of an image too large for memory, exactly as if it were not. The gradient at a position depends on the rest
 * of the image only through the statistics of the style layers. So a first pass over the tiles adds those up, and a
 * second takes the gradient of each tile with the loss's slope at the whole image's statistics. Tiles carry a halo as
 * wide as the deepest layer sees, in which their own positions' gradient lies too: it is added to the neighbours'.
 */
final class TiledLoss implements Loss {
    private record Given(Output<?> placeholder, Tensor value) {}

    private final Tiles tiles;
    private final LossGraph graph;
    private final Objective objective;
    private final StyleAim style;
    private final ContentAim content;
    private final float[] gradient;

    TiledLoss(Tiles tiles, Objective objective, StyleAim style, ContentAim content) {
        this.tiles = tiles;
        this.graph = tiles.graph();
        this.objective = objective;
        this.style = style;
        this.content = content;
        gradient = new float[content.photo().rgb().length];
    }

    @Override
    public Evaluation at(Pixels image) {
        List<float[]> origins = style.origins();
        List<List<Moments>> moments = tiles.moments(image, origins);
        List<Given> slopes = new ArrayList<>();
        try {
            double ofStyle = 0;
            for (int l = 0; l < moments.size(); l++) {
                for (int r = 0; r < moments.get(l).size(); r++) {
                    StyleTarget target = style.targets().get(l).get(r);
                    StyleTarget.Slope slope = target.slope(moments.get(l).get(r));
                    ofStyle += slope.loss();
                    StyleLayer.Region region = graph.style().get(l).regions().get(r);
                    int n = slope.ofFirst().length;
                    slopes.add(new Given(region.firstSlope(), Tensors.of(slope.ofFirst(), 1, n)));
                    slopes.add(new Given(region.secondSlope(), Tensors.of(slope.ofSecond(), n, n)));
                }
            }
            Arrays.fill(gradient, 0);
            double ofContent = 0;
            for (Tile tile : tiles.tiles()) {
                tiles.check().run();
                ofContent += add(image, tile, origins, slopes);
            }
            return Evaluation.of(ofStyle, ofContent, gradient, objective);
        } finally {
            slopes.forEach(given -> given.value.close());
        }
    }

    /** Adds a tile's gradient, halo included; its share of the content loss. */
    private double add(Pixels image, Tile tile, List<float[]> origins, List<Given> slopes) {
        try (Result maps = content.maps(graph, tile);
                Run run = graph.run(image.cropped(tile.left(), tile.top(), tile.width(), tile.height()))) {
            tiles.feedStyle(run, tile, origins);
            slopes.forEach(given -> run.lend(given.placeholder, given.value));
            ContentAim.feedOwn(run, tile, tiles);
            content.feed(run, graph, maps);
            try (Result result = run.fetch(graph.tile()).result()) {
                float[] own = Tiles.floats(result, 2);
                int row = 3 * tile.width();
                for (int y = 0; y < tile.height(); y++) {
                    int to = ((y + tile.top()) * image.width() + tile.left()) * 3;
                    for (int i = 0; i < row; i++) {
                        gradient[to + i] += own[y * row + i];
                    }
                }
                return ((TFloat32) result.get(1)).getFloat();
            }
        }
    }

    @Override
    public int tiles() {
        return tiles.tiles().size();
    }

    @Override
    public void close() {}
}
