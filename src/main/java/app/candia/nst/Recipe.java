package app.candia.nst;

import app.candia.network.FeatureNetwork;
import app.candia.network.Networks;
import app.candia.nst.Schedule.Look;
import app.candia.nst.Schedule.Polish;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How a network paints best, found by trial (see docs/engine.md).
 *
 * @param layers what is looked at, each way
 * @param perChannel style layers in which every channel counts alike
 * @param styleWeight for mean and covariance
 * @param gramWeight the style weight to use instead when the style loss compares Gram matrices
 * @param margin how far the photo is extended on each side, as a share of its longer side
 * @param schedule which octaves make a picture
 */
record Recipe(
        Map<Look, Layers> layers,
        Set<String> perChannel,
        double styleWeight,
        double gramWeight,
        double margin,
        Schedule schedule) {

    static final int SMALLEST_OCTAVE = Settings.MIN_RESOLUTION / 2;

    /**
     * @param smoothness weight of the squared difference between neighbours
     * @param firstStep how far L-BFGS goes at first, relative to what is usual: less where a picture that is nearly
     *     done must not be shaken
     * @param cost of an iteration, relative to the whole network's
     * @param bytes that a pixel takes in memory while its gradient is made
     */
    record Layers(
            Map<String, Double> style,
            Map<String, Double> content,
            double smoothness,
            double firstStep,
            double cost,
            int bytes) {}

    private static final List<String> LOW = List.of("full_1", "activation_2", "activation_3", "activation_5");

    private static final Recipe BUILTIN = new Recipe(
            Map.of(Look.WHOLE, wholeBuiltIn(), Look.FINISH, finishBuiltIn()),
            Set.copyOf(LOW),
            0.2,
            5,
            0.03,
            new Schedule(List.of(80, 80, 30, 12), 45, Polish.NONE, Math.sqrt(2)));

    private static final Recipe VGG19 = new Recipe(
            Map.of(
                    Look.WHOLE,
                    wholeVgg19(1, 1, 1),
                    Look.FINISH,
                    new Layers(
                            equal(1, List.of("relu1_1", "relu2_1", "relu3_1")),
                            Map.of("relu3_1", 0.075),
                            1,
                            1,
                            0.5,
                            3600),
                    Look.POLISH,
                    wholeVgg19(4, 6, 0.2)),
            Set.of(),
            0.45,
            2,
            0.02,
            new Schedule(List.of(40, 16), 18, new Polish(724, 12, 8), 1));

    private static Layers wholeBuiltIn() {
        Map<String, Double> style = equal(20, LOW);
        style.putAll(equal(5, List.of("mixed0", "mixed1")));
        style.put("mixed2", 2.0);
        style.putAll(equal(1, List.of("mixed3", "mixed4")));
        Map<String, Double> content = equal(0.6, List.of("activation_2"));
        content.put("mixed2", 0.5);
        return new Layers(style, content, 3, 1, 1, 3000);
    }

    private static Layers finishBuiltIn() {
        Map<String, Double> style = equal(1, LOW);
        style.put("mixed0", 4.0);
        return new Layers(style, Map.of("activation_2", 0.08), 3, 1, 0.72, 2600);
    }

    private static Layers wholeVgg19(double low, double smoothness, double firstStep) {
        Map<String, Double> style = equal(low, List.of("relu1_1", "relu2_1", "relu3_1"));
        style.putAll(equal(1, List.of("relu4_1", "relu5_1")));
        return new Layers(style, Map.of("relu4_2", 1.0), smoothness, firstStep, 1, 4000);
    }

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
            Layers looked = layers(settings.custom() ? Look.WHOLE : step.look());
            Octave octave = octave(step.size(), step.iterations(), looked, settings);
            if (!octaves.isEmpty() && octaves.getLast().goesOnAs(octave)) {
                octave = octaves.removeLast().and(octave);
            }
            octaves.add(octave);
        }
        return List.copyOf(octaves);
    }

    private Layers layers(Look look) {
        return Objects.requireNonNull(layers.get(look));
    }

    private List<Octave> exact(Settings settings) {
        Layers whole = layers(Look.WHOLE);
        List<Octave> octaves = new ArrayList<>();
        int size = settings.resolution();
        for (int iterations : settings.iterations().reversed()) {
            octaves.addFirst(octave(size, iterations, whole, settings));
            size = half(size);
        }
        return List.copyOf(octaves);
    }

    /** The size of the next smaller octave. */
    static int half(int size) {
        return Math.max(SMALLEST_OCTAVE, Math.round(size / 2f));
    }

    private Octave octave(int size, int iterations, Layers looked, Settings settings) {
        return new Octave(size, iterations, objective(looked, settings), looked.cost, looked.firstStep);
    }

    private Objective objective(Layers looked, Settings settings) {
        double usual = settings.statistic() == Statistic.GRAM ? gramWeight : styleWeight;
        double beta = settings.styleWeight() == null ? usual : settings.styleWeight();
        return new Objective(
                settings.styleLayers().isEmpty() ? looked.style : settings.styleLayers(),
                settings.contentLayers().isEmpty() ? looked.content : settings.contentLayers(),
                settings.styleLayers().isEmpty() ? perChannel : Set.of(),
                settings.contentWeight() == null ? 1 : settings.contentWeight(),
                beta * settings.strength(),
                settings.smoothness() == null ? looked.smoothness : settings.smoothness(),
                settings.statistic(),
                settings.lossScale(),
                settings.pooling());
    }

    /** About how many bytes a pixel takes while its gradient is made. */
    int bytes(Objective objective) {
        Layers finish = layers(Look.FINISH);
        return objective.shape().style().equals(List.copyOf(finish.style.keySet()))
                ? finish.bytes
                : layers(Look.WHOLE).bytes;
    }

    /** In their order, which sums keep: the same picture each time, to the bit. */
    private static Map<String, Double> equal(double weight, List<String> layers) {
        Map<String, Double> weights = new LinkedHashMap<>();
        layers.forEach(layer -> weights.put(layer, weight));
        return weights;
    }
}
