package app.candia.nst;

import app.candia.network.FeatureNetwork;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tensorflow.Output;
import org.tensorflow.Result;
import org.tensorflow.types.TFloat32;

/**
 * The photo as an octave's content layers see it. Not thread-safe.
 *
 * @param photo of the octave's size
 * @param factors for each content layer what the sum of squared differences is multiplied with
 */
record ContentAim(Pixels photo, List<Double> factors) {
    static ContentAim of(Pixels photo, Tiles tiles, Objective objective, FeatureNetwork network) {
        LossGraph graph = tiles.graph();
        int layers = graph.content().size();
        double[] sums = new double[layers];
        double[] squares = new double[layers];
        List<Output<?>> wanted = new ArrayList<>();
        for (ContentLayer layer : graph.content()) {
            wanted.add(layer.sum());
            wanted.add(layer.squares());
        }
        for (Tile tile : layers == 0 ? List.<Tile>of() : tiles.tiles()) {
            tiles.check().run();
            try (Run run = graph.run(photo.cropped(tile.left(), tile.top(), tile.width(), tile.height()))) {
                feedOwn(run, tile, tiles);
                try (Result result = run.fetch(wanted).result()) {
                    for (int l = 0; l < layers; l++) {
                        sums[l] += ((TFloat32) result.get(2 * l)).getFloat();
                        squares[l] += ((TFloat32) result.get(2 * l + 1)).getFloat();
                    }
                }
            }
        }
        List<Double> factors = new ArrayList<>();
        for (int l = 0; l < layers; l++) {
            String layer = graph.shape().content().get(l);
            double values = (double) network.positions(layer, photo.width())
                    * network.positions(layer, photo.height())
                    * graph.content().get(l).channels();
            double scale = objective.scale().content(squares[l] / values, sums[l] / values, values);
            factors.add(objective.contentWeight(layer) * scale / values);
        }
        return new ContentAim(photo, List.copyOf(factors));
    }

    static void feedOwn(Run run, Tile tile, Tiles tiles) {
        LossGraph graph = tiles.graph();
        for (int l = 0; l < graph.content().size(); l++) {
            String layer = graph.shape().content().get(l);
            float[] own = tiles.guide().own(layer, tile);
            int columns = tiles.guide().columns(layer, tile);
            run.feed(graph.content().get(l).own(), Tensors.of(own, 1, own.length / columns, columns, 1));
        }
    }

    /** The photo's feature maps in a tile, one for each content layer; whoever asks closes them. Null for no layers. */
    @Nullable
    Result maps(LossGraph graph, Tile tile) {
        if (factors.isEmpty()) {
            return null;
        }
        try (Run run = graph.run(photo.cropped(tile.left(), tile.top(), tile.width(), tile.height()))) {
            return run.fetch(graph.content().stream()
                            .<Output<?>>map(ContentLayer::map)
                            .toList())
                    .result();
        }
    }

    void feed(Run run, LossGraph graph, @Nullable Result maps) {
        for (int l = 0; maps != null && l < graph.content().size(); l++) {
            run.lend(graph.content().get(l).target(), maps.get(l));
            run.feed(graph.content().get(l).factor(), Tensors.scalar(factors.get(l)));
        }
    }
}
