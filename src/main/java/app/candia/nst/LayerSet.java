package app.candia.nst;

import app.candia.network.FeatureNetwork;
import app.candia.network.Networks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sets of style layers in figure 3 of the paper: from {@code A}, the first, to {@code E}, one of each block. */
public enum LayerSet {
    A,
    B,
    C,
    D,
    E;

    private static final List<String> VGG19 = List.of("relu1_1", "relu2_1", "relu3_1", "relu4_1", "relu5_1");
    /** Of the same resolutions. */
    private static final List<String> BUILTIN = List.of("full_1", "activation_3", "activation_5", "mixed1", "mixed4");

    /** The set's layers in a network, all of one weight that together is 1. */
    public Map<String, Double> of(String network) {
        List<String> layers = network.equals(Networks.BUILTIN) ? BUILTIN : VGG19;
        Map<String, Double> weights = new LinkedHashMap<>();
        layers.subList(0, ordinal() + 1).forEach(layer -> weights.put(layer, 1.0 / (ordinal() + 1)));
        return weights;
    }

    /** @throws IllegalArgumentException with a sentence, if the network lacks one of the layers */
    static void check(FeatureNetwork network, Map<String, Double> layers) {
        for (String layer : layers.keySet()) {
            if (!network.layers().contains(layer)) {
                String known = String.join(", ", network.layers());
                throw new ContradictionException(
                        "The network " + network.name() + " has no layer " + layer + ". It has " + known + ".",
                        ContradictionException.Kind.UNKNOWN_LAYER,
                        List.of(),
                        network.name(),
                        layer,
                        known);
            }
        }
    }
}
