package app.candia.nst;

import app.candia.network.Pooling;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is minimised: equation 7, alpha times the content loss plus beta times the style loss, plus smoothness.
 *
 * @param style style layers and their weights (the paper's w_l)
 * @param content content layers and their weights
 * @param perChannel style layers in which every channel counts alike, however strong it is
 * @param alpha weight of the content loss
 * @param beta weight of the style loss
 * @param smoothness weight of the squared difference between neighbours
 */
record Objective(
        Map<String, Double> style,
        Map<String, Double> content,
        Set<String> perChannel,
        double alpha,
        double beta,
        double smoothness,
        Statistic statistic,
        LossScale scale,
        Pooling pooling) {

    /** All that the graph of an objective depends on: the weights are given to it with each image. */
    record Shape(List<String> style, List<String> content, Statistic statistic, Pooling pooling) {}

    /** Layers that weigh nothing are not looked at. */
    Shape shape() {
        return new Shape(weighing(style, beta), weighing(content, alpha), statistic, pooling);
    }

    private static List<String> weighing(Map<String, Double> layers, double factor) {
        return factor == 0
                ? List.of()
                : layers.entrySet().stream()
                        .filter(layer -> layer.getValue() != 0)
                        .map(Map.Entry::getKey)
                        .toList();
    }

    double styleWeight(String layer) {
        return beta * style.getOrDefault(layer, 0.0);
    }

    double contentWeight(String layer) {
        return alpha * content.getOrDefault(layer, 0.0);
    }
}
