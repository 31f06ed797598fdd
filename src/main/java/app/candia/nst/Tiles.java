package app.candia.nst;

import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Output;
import org.tensorflow.Result;
import org.tensorflow.types.TFloat32;

/**
 * An image, tile by tile through a graph's first pass: the moments of its feature maps. Not thread-safe.
 *
 * @param check called before each tile; what it throws ends the work
 */
record Tiles(LossGraph graph, Guide guide, List<Tile> tiles, Runnable check) {
    /** The moments of a style: about its own means, so that a covariance loses nothing. */
    List<Moments> ofStyle(Pixels style) {
        List<float[]> origins =
                graph.style().stream().map(layer -> new float[layer.channels()]).toList();
        List<Moments> moments =
                moments(style, origins).stream().map(List::getFirst).toList();
        return graph.shape().statistic() == Statistic.GRAM
                ? moments
                : moments(style, moments.stream().map(Tiles::mean).toList()).stream()
                        .map(List::getFirst)
                        .toList();
    }

    private static float[] mean(Moments of) {
        float[] mean = new float[of.channels()];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (float) of.mean(i);
        }
        return mean;
    }

    /**
     * @param origins about which, for each style layer
     * @return for each style layer the moments of each region
     */
    List<List<Moments>> moments(Pixels image, List<float[]> origins) {
        List<List<Moments>> moments = new ArrayList<>();
        List<Output<?>> wanted = new ArrayList<>();
        for (int l = 0; l < graph.style().size(); l++) {
            List<Moments> regions = new ArrayList<>();
            for (StyleLayer.Region region : graph.style().get(l).regions()) {
                regions.add(new Moments(origins.get(l)));
                wanted.add(region.first());
                wanted.add(region.second());
            }
            moments.add(regions);
        }
        if (wanted.isEmpty()) {
            return moments;
        }
        for (Tile tile : tiles) {
            check.run();
            try (Run run = graph.run(image.cropped(tile.left(), tile.top(), tile.width(), tile.height()))) {
                feedStyle(run, tile, origins);
                try (Result result = run.fetch(wanted).result()) {
                    int i = 0;
                    for (List<Moments> regions : moments) {
                        for (Moments region : regions) {
                            region.add(floats(result, i), floats(result, i + 1));
                            i += 2;
                        }
                    }
                }
            }
        }
        return moments;
    }

    /** What both passes need to know of a tile. */
    void feedStyle(Run run, Tile tile, List<float[]> origins) {
        for (int l = 0; l < graph.style().size(); l++) {
            StyleLayer layer = graph.style().get(l);
            run.feed(layer.origin(), Tensors.of(origins.get(l), 1, layer.channels()));
            for (int r = 0; r < layer.regions().size(); r++) {
                float[] weights = guide.weights(graph.shape().style().get(l), r, tile);
                run.feed(layer.regions().get(r).weights(), Tensors.of(weights, weights.length, 1));
            }
        }
    }

    static float[] floats(Result result, int index) {
        return Tensors.floats((TFloat32) result.get(index));
    }
}
