package app.candia.nst;

import app.candia.network.Pooling;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonPOJOBuilder;

/** Puts {@link Settings} together; each method is one setting, described there. Not thread-safe. */
@JsonPOJOBuilder(withPrefix = "")
public final class SettingsBuilder {
    private static final double FIGURE_3_UNIT = 0.015;

    /** Against the dots that remain of white noise where photo and style are calm. */
    private static final double FIGURE_3_SMOOTHNESS = 8;

    private int resolution = 512;
    private double strength = 1;
    private @Nullable Double contentWeight;
    private @Nullable Double styleWeight;
    private Map<String, Double> contentLayers = Map.of();
    private Map<String, Double> styleLayers = Map.of();
    private Statistic statistic = Statistic.MEAN_COVARIANCE;
    private LossScale lossScale = LossScale.RELATIVE;
    private Pooling pooling = Pooling.AVERAGE;
    private Start start = Start.RECOLOURED_PHOTO;
    private double noise;
    private long seed;
    private List<Double> styleWeights = List.of();
    private double styleScale = 1;
    private Colours colours = Colours.STYLE;
    private Optimiser optimiser = Optimiser.LBFGS;
    private Effort effort = Effort.NORMAL;
    private List<Integer> iterations = List.of();
    private @Nullable Double smoothness;
    private String network = Settings.defaultNetwork();

    /** All defaults. */
    public SettingsBuilder() {}

    SettingsBuilder(Settings from) {
        resolution = from.resolution();
        strength = from.strength();
        contentWeight = from.contentWeight();
        styleWeight = from.styleWeight();
        contentLayers = from.contentLayers();
        styleLayers = from.styleLayers();
        statistic = from.statistic();
        lossScale = from.lossScale();
        pooling = from.pooling();
        start = from.start();
        noise = from.noise();
        seed = from.seed();
        styleWeights = from.styleWeights();
        styleScale = from.styleScale();
        colours = from.colours();
        optimiser = from.optimiser();
        effort = from.effort();
        iterations = from.iterations();
        smoothness = from.smoothness();
        network = from.network();
    }

    public SettingsBuilder resolution(int value) {
        resolution = value;
        return this;
    }

    public SettingsBuilder strength(double value) {
        strength = value;
        return this;
    }

    public SettingsBuilder contentWeight(@Nullable Double value) {
        contentWeight = value;
        return this;
    }

    public SettingsBuilder styleWeight(@Nullable Double value) {
        styleWeight = value;
        return this;
    }

    public SettingsBuilder contentLayers(Map<String, Double> value) {
        contentLayers = value;
        return this;
    }

    public SettingsBuilder styleLayers(Map<String, Double> value) {
        styleLayers = value;
        return this;
    }

    public SettingsBuilder statistic(Statistic value) {
        statistic = value;
        return this;
    }

    public SettingsBuilder lossScale(LossScale value) {
        lossScale = value;
        return this;
    }

    public SettingsBuilder pooling(Pooling value) {
        pooling = value;
        return this;
    }

    public SettingsBuilder start(Start value) {
        start = value;
        return this;
    }

    public SettingsBuilder noise(double value) {
        noise = value;
        return this;
    }

    public SettingsBuilder seed(long value) {
        seed = value;
        return this;
    }

    public SettingsBuilder styleWeights(List<Double> value) {
        styleWeights = value;
        return this;
    }

    public SettingsBuilder styleScale(double value) {
        styleScale = value;
        return this;
    }

    public SettingsBuilder colours(Colours value) {
        colours = value;
        return this;
    }

    public SettingsBuilder optimiser(Optimiser value) {
        optimiser = value;
        return this;
    }

    public SettingsBuilder effort(Effort value) {
        effort = value;
        return this;
    }

    public SettingsBuilder iterations(List<Integer> value) {
        iterations = value;
        return this;
    }

    public SettingsBuilder smoothness(@Nullable Double value) {
        smoothness = value;
        return this;
    }

    public SettingsBuilder network(String value) {
        network = value;
        return this;
    }

    /** The photo rebuilt from one layer, from white noise: the upper row of the paper's figure 1. */
    public SettingsBuilder contentAlone(String layer) {
        return contentLayers(Map.of(layer, 1.0)).styleWeight(0.0).start(Start.NOISE);
    }

    /**
     * The style rebuilt from Gram matrices of a set of layers, from white noise: the lower row of the paper's figure 1.
     * Set the network before.
     */
    public SettingsBuilder styleAlone(LayerSet set) {
        return styleLayers(set.of(network))
                .contentWeight(0.0)
                .statistic(Statistic.GRAM)
                .start(Start.NOISE);
    }

    /**
     * As in a square of the paper's figure 3: from white noise, with Gram matrices of a set of style layers. The ratio
     * is in a unit of its own, chosen so that a network shows what the paper's squares show: mostly the style at 1e-5,
     * mostly the photo at 1e-2. Set the network before.
     */
    public SettingsBuilder figure3(LayerSet set, double alphaByBeta) {
        return styleLayers(set.of(network))
                .styleWeight(FIGURE_3_UNIT / alphaByBeta)
                .strength(1)
                .statistic(Statistic.GRAM)
                .start(Start.NOISE)
                .smoothness(FIGURE_3_SMOOTHNESS);
    }

    /**
     * @throws OutOfRangeException if a value is outside its range
     * @throws IllegalArgumentException with a sentence, if values contradict each other
     */
    public Settings build() {
        return new Settings(
                resolution,
                strength,
                contentWeight,
                styleWeight,
                contentLayers,
                styleLayers,
                statistic,
                lossScale,
                pooling,
                start,
                noise,
                seed,
                styleWeights,
                styleScale,
                colours,
                optimiser,
                effort,
                iterations,
                smoothness,
                network);
    }
}
