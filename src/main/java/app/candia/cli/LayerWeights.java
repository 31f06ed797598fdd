package app.candia.cli;

import app.candia.nst.LayerSet;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.TypeConversionException;

/** Layers as they are written in a command: {@code relu1_1,relu2_1=0.5}, or {@code C} for one of the paper's sets. */
final class LayerWeights {
    private LayerWeights() {}

    /** @throws WrongCallException if a name is missing or there twice, or a weight is no number */
    static Map<String, Double> parse(String option, String text, String network) {
        if (text.matches("[A-E]")) {
            return LayerSet.valueOf(text).of(network);
        }
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String layer : text.split(",", -1)) {
            int equals = layer.indexOf('=');
            String name = (equals < 0 ? layer : layer.substring(0, equals)).strip();
            double weight = equals < 0 ? 1 : weight(layer.substring(equals + 1));
            if (name.isEmpty() || weights.put(name, weight) != null) {
                throw new WrongCallException("wrong_layers", option, text);
            }
        }
        return weights;
    }

    private static double weight(String number) {
        try {
            return Numbers.decimal(number.strip());
        } catch (TypeConversionException word) {
            throw new WrongCallException("layer_weight", number);
        }
    }
}
