package app.candia.nst;

import app.candia.network.FeatureNetwork;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the loss of an octave: measures what its image is to be compared with, and takes it in one piece or in tiles.
 *
 * @param graph of the objective's shape, for as many regions as the scene has
 * @param shares of the styles, together 1
 * @param pixels that TensorFlow may work at at a time
 * @param check called before each tile; what it throws ends the work
 */
record Losses(
        FeatureNetwork network,
        LossGraph graph,
        Objective objective,
        List<Double> shares,
        long pixels,
        Runnable check) {

    Loss of(Scene scene) {
        List<String> styleLayers = objective.shape().style();
        List<List<Moments>> moments = new ArrayList<>();
        for (Pixels style : scene.styles()) {
            moments.add(tiles(style, List.of(), styleLayers).ofStyle(style));
        }
        List<String> layers = new ArrayList<>(styleLayers);
        layers.addAll(objective.shape().content());
        Tiles tiles = tiles(scene.photo(), scene.regions(), layers);
        StyleAim style = StyleAim.of(moments, shares, tiles.guide(), objective, styleLayers);
        ContentAim content = ContentAim.of(scene.photo(), tiles, objective, network);
        Loss paper = tiles.tiles().size() == 1
                ? new WholeLoss(tiles, objective, style, content)
                : new TiledLoss(tiles, objective, style, content);
        return new TotalLoss(paper, objective.smoothness(), scene.keep());
    }

    private Tiles tiles(Pixels of, List<float[]> masks, List<String> layers) {
        List<Tile> cover = Tile.cover(of.width(), of.height(), network, layers, pixels);
        return new Tiles(graph, new Guide(network, of.width(), of.height(), masks), cover, check);
    }
}
