package app.candia.nst;

import app.candia.network.FeatureNetwork;
import app.candia.network.Networks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a network paints best, found by trial (see docs/engine.md).
 *
 * @param whole the layers of most octaves
 * @param finish those of the last: low ones, little content
 * @param perChannel style layers in which every channel counts alike
 * @param styleWeight for mean and covariance
 * @param gramWeight the style weight to use instead when the style loss compares Gram matrices
 * @param smoothness weight of the squared difference between neighbours
 * @param margin how far the photo is extended on each side, as a share of its longer side
 * @param schedule which octaves make a picture
 */
record Recipe(
        Layers whole,
        Layers finish,
        Set<String> perChannel,
        double styleWeight,
        double gramWeight,
        double smoothness,
        double margin,
        Schedule schedule) {

    /**
     * @param cost of an iteration, relative to the whole network's
     * @param bytes that a pixel takes in memory while its gradient is made
     */
    record Layers(Map<String, Double> style, Map<String, Double> content, double cost, int bytes) {}

    private static final Recipe BUILTIN = new Recipe(
            new Layers(
                    equal(
                            "full_1",
                            "activation_2",
                            "activation_3",
                            "activation_5",
                            "mixed0",
                            "mixed1",
                            "mixed2",
                            "mixed3",
                            "mixed4"),
                    Map.of("activation_5", 0.5, "mixed2", 0.5),
                    1,
                    3000),
            new Layers(
                    equal("full_1", "activation_2", "activation_3", "activation_5", "mixed0"),
                    Map.of("activation_5", 0.15),
                    0.72,
                    2600),
            Set.of("full_1", "activation_2", "activation_3", "activation_5"),
            0.2,
            5,
            3,
            0.03,
            new Schedule(80, 80, 30, 12, 1448, 1448, 30, Math.sqrt(2)));

    private static final Recipe VGG19 = new Recipe(
            new Layers(equal("relu1_1", "relu2_1", "relu3_1", "relu4_1", "relu5_1"), Map.of("relu4_2", 1.0), 1, 4000),
            new Layers(equal("relu1_1", "relu2_1", "relu3_1"), Map.of("relu3_1", 0.075), 0.5, 3600),
            Set.of(),
            0.45,
            2,
            1,
            0.02,
            new Schedule(40, 16, 6, 4, 724, 362, 18, 1));

    static Recipe of(FeatureNetwork network) {
        return of(network.name());
    }

    static Recipe of(String network) {
        return network.equals(Networks.BUILTIN) ? BUILTIN : VGG19;
    }

    /** Which octaves make the picture that these settings ask for, the smallest first. */
    List<Octave> octaves(Settings settings) {
        if (!settings.iterations().isEmpty()) {
            return exact(settings);
        }
        List<Octave> octaves = new ArrayList<>();
        for (Schedule.Step step : schedule.steps(settings.resolution(), settings.effort())) {
            Layers layers = step.finish() && !settings.custom() ? finish : whole;
            octaves.add(new Octave(step.size(), step.iterations(), objective(layers, settings), layers.cost));
        }
        return List.copyOf(octaves);
    }

    private List<Octave> exact(Settings settings) {
        List<Octave> octaves = new ArrayList<>();
        int size = settings.resolution();
        for (int iterations : settings.iterations().reversed()) {
            octaves.addFirst(new Octave(size, iterations, objective(whole, settings), whole.cost));
            size = Math.max(Settings.MIN_RESOLUTION / 2, Math.round(size / 2f));
        }
        return List.copyOf(octaves);
    }

    private Objective objective(Layers layers, Settings settings) {
        double usual = settings.statistic() == Statistic.GRAM ? gramWeight : styleWeight;
        double beta = settings.styleWeight() == null ? usual : settings.styleWeight();
        return new Objective(
                settings.styleLayers().isEmpty() ? layers.style : settings.styleLayers(),
                settings.contentLayers().isEmpty() ? layers.content : settings.contentLayers(),
                settings.styleLayers().isEmpty() ? perChannel : Set.of(),
                settings.contentWeight() == null ? 1 : settings.contentWeight(),
                beta * settings.strength(),
                settings.smoothness() == null ? smoothness : settings.smoothness(),
                settings.statistic(),
                settings.lossScale(),
                settings.pooling());
    }

    /** About how many bytes a pixel takes while its gradient is made. */
    int bytes(Objective objective) {
        return objective.shape().style().equals(List.copyOf(finish.style.keySet())) ? finish.bytes : whole.bytes;
    }

    private static Map<String, Double> equal(String... layers) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String layer : layers) {
            weights.put(layer, 1.0);
        }
        return weights;
    }
}
