package app.candia.cli;

import app.candia.nst.LayerSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** Layers as they are written in a command: {@code relu1_1,relu2_1=0.5}, or {@code C} for one of the paper's sets. */
final class LayerWeights {
    private LayerWeights() {}

    /** @throws IllegalArgumentException with a sentence, if a weight is no number */
    static Map<String, Double> parse(String text, String network) {
        if (text.matches("[A-E]")) {
            return LayerSet.valueOf(text).of(network);
        }
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String layer : text.split(",", -1)) {
            int equals = layer.indexOf('=');
            String name = equals < 0 ? layer : layer.substring(0, equals);
            weights.put(name.strip(), equals < 0 ? 1 : weight(layer.substring(equals + 1)));
        }
        return weights;
    }

    private static double weight(String number) {
        try {
            return Double.parseDouble(number);
        } catch (NumberFormatException word) {
            throw new IllegalArgumentException(
                    "\"" + number + "\" is not the weight of a layer; write layers like relu1_1,relu2_1=0.5.", word);
        }
    }
}
