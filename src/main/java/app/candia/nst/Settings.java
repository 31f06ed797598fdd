package app.candia.nst;

import app.candia.network.Networks;
import app.candia.network.Pooling;
import app.candia.nst.ContradictionException.Kind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * All that decides the outcome of a transfer besides its pictures. Immutable, thread-safe. Made by {@link #with}, by a
 * {@link Preset} or from JSON, where what is missing has its default.
 *
 * @param resolution long side of the result in pixels, {@value #MIN_RESOLUTION} to {@value #MAX_RESOLUTION}; default
 *     512
 * @param strength factor on the style's weight, 0.01 to 100; default 1, which is right for every style of the
 *     catalogue; more leaves less of the photo
 * @param contentWeight the paper's alpha (equation 7), 0 to 1e12; by default the network's own, 1. 0 leaves the photo
 *     out: the style is rebuilt
 * @param styleWeight the paper's beta, 0 to 1e12, instead of the network's own; strength is still a factor on it. 0
 *     leaves the style out: the photo is rebuilt
 * @param contentLayers the layers in which the photo is compared, each with a weight of 0 to 1e6; by default the
 *     network's own
 * @param styleLayers the layers in which the style is compared (the paper's w_l), each with a weight of 0 to 1e6; by
 *     default the network's own. See {@link LayerSet} for the paper's sets A to E
 * @param statistic what the style loss compares; default mean and covariance
 * @param lossScale what the losses are divided by; default by the size of what they are compared with
 * @param pooling how the network halves its maps; default average
 * @param start what the image is at first; default the photo in the style's colours
 * @param noise how much white noise is mixed into the start, 0 to 1; default 0
 * @param seed where every random number comes from; default 0. The same machine, settings and seed make the same bytes
 * @param styleWeights how much of each style where there are several, 0 to 1000, one for each; by default all the same
 * @param styleScale how large the strokes come out: the style's size relative to the picture's, 0.25 to 4; default 1
 * @param colours whose colours the picture has; default the style's
 * @param optimiser how the image is moved; default L-BFGS
 * @param effort how many iterations each octave gets; default normal
 * @param iterations an exact number for each octave instead, 1 to 100000, the smallest octave first, each half as large
 *     as the next and the last as large as the picture; all of them with all layers
 * @param smoothness weight of the total variation (squared differences of neighbours), 0 to 1e6; by default the
 *     network's own
 * @param network name of the feature network; default the built-in one
 */
@JsonDeserialize(builder = SettingsBuilder.class)
public record Settings(
        int resolution,
        double strength,
        @Nullable Double contentWeight,
        @Nullable Double styleWeight,
        Map<String, Double> contentLayers,
        Map<String, Double> styleLayers,
        Statistic statistic,
        LossScale lossScale,
        Pooling pooling,
        Start start,
        double noise,
        long seed,
        List<Double> styleWeights,
        double styleScale,
        Colours colours,
        Optimiser optimiser,
        Effort effort,
        List<Integer> iterations,
        @Nullable Double smoothness,
        String network) {
    public static final int MIN_RESOLUTION = 64;
    public static final int MAX_RESOLUTION = 16384;
    public static final double MIN_STRENGTH = 0.01;
    public static final double MAX_STRENGTH = 100;
    public static final Settings DEFAULT = new SettingsBuilder().build();

    private static final double MAX_WEIGHT = 1e12;

    /**
     * @throws OutOfRangeException if a value is outside its range
     * @throws IllegalArgumentException with a sentence, if values contradict each other
     */
    public Settings {
        within("resolution", MIN_RESOLUTION, MAX_RESOLUTION, resolution);
        within("strength", MIN_STRENGTH, MAX_STRENGTH, strength);
        within("contentWeight", 0, MAX_WEIGHT, contentWeight);
        within("styleWeight", 0, MAX_WEIGHT, styleWeight);
        contentLayers = layers("contentLayers", contentLayers);
        styleLayers = layers("styleLayers", styleLayers);
        within("noise", 0, 1, noise);
        styleWeights = List.copyOf(styleWeights);
        styleWeights.forEach(weight -> within("styleWeights", 0, 1000, weight));
        within("styleScale", 0.25, 4, styleScale);
        iterations = List.copyOf(iterations);
        iterations.forEach(number -> within("iterations", 1, 100_000, number));
        within("smoothness", 0, 1e6, smoothness);
        if (isZero(contentWeight) && isZero(styleWeight)) {
            throw new ContradictionException(
                    "With contentWeight and styleWeight both 0 there is nothing to paint. Leave one of them out.",
                    Kind.NOTHING_TO_PAINT,
                    List.of("contentWeight", "styleWeight"));
        }
        if (!styleWeights.isEmpty() && styleWeights.stream().allMatch(Settings::isZero)) {
            throw noWeight("styleWeights");
        }
        if (lossScale != LossScale.RELATIVE && statistic != Statistic.GRAM) {
            throw new ContradictionException(
                    "The lossScale " + lossScale + " is one of Gram matrices: set statistic to GRAM too.",
                    Kind.LOSS_SCALE,
                    List.of("lossScale", "statistic"),
                    lossScale);
        }
    }

    /**
     * Checks what depends on the pictures, before any of them is read.
     *
     * @param styles how many there are
     * @param regions how many masks there are of where a style is taken
     * @param startPicture whether there is one
     * @throws ContradictionException if these settings are not for such pictures
     */
    public void requireFit(int styles, int regions, boolean startPicture) {
        new Fit(this).require(styles, regions, startPicture);
    }

    /** These settings, to be changed. */
    public SettingsBuilder with() {
        return new SettingsBuilder(this);
    }

    public Settings withResolution(int other) {
        return with().resolution(other).build();
    }

    public Settings withStrength(double other) {
        return with().strength(other).build();
    }

    public Settings withNetwork(String other) {
        return with().network(other).build();
    }

    /**
     * These settings for styles of which each has a strength that suits it: strength times the mean of those, by
     * {@link #styleWeights}, within its range. Unchanged where layers, weights, iterations or another loss scale were
     * asked for: then strength means what it says.
     *
     * @param usual for each style, in their order; 1 for one that needs nothing else
     */
    public Settings suiting(List<Double> usual) {
        if (custom()) {
            return this;
        }
        List<Double> shares = shares(usual.size());
        double mean = 0;
        for (int i = 0; i < usual.size(); i++) {
            mean += shares.get(i) * usual.get(i);
        }
        return withStrength(Math.clamp(strength * mean, MIN_STRENGTH, MAX_STRENGTH));
    }

    /** How much of each of so many styles, together 1. */
    List<Double> shares(int styles) {
        double sum = styleWeights.stream()
                .limit(styles)
                .mapToDouble(Double::doubleValue)
                .sum();
        return styleWeights.size() < styles || sum == 0
                ? Collections.nCopies(styles, 1.0 / styles)
                : styleWeights.stream()
                        .limit(styles)
                        .map(weight -> weight / sum)
                        .toList();
    }

    /** The longer side that a style has on the picture, in pixels. */
    public int styleSize() {
        return (int) Math.round(resolution * styleScale);
    }

    /** Whether the recipe's own way from octave to octave, with a finish on low layers, does not apply. */
    boolean custom() {
        return !contentLayers.isEmpty()
                || !styleLayers.isEmpty()
                || !iterations.isEmpty()
                || contentWeight != null
                || styleWeight != null
                || lossScale != LossScale.RELATIVE;
    }

    static String defaultNetwork() {
        return Networks.defaultName();
    }

    private static boolean isZero(@Nullable Double weight) {
        return weight != null && weight == 0;
    }

    private static void within(String setting, double least, double most, @Nullable Number value) {
        if (value != null && !(value.doubleValue() >= least && value.doubleValue() <= most)) {
            throw new OutOfRangeException(setting, least, most, value.doubleValue());
        }
    }

    private static ContradictionException noWeight(String setting) {
        return new ContradictionException(
                "Of the " + setting + " at least one must be more than 0.", Kind.NO_WEIGHT, List.of(setting));
    }

    private static Map<String, Double> layers(String setting, Map<String, Double> weights) {
        weights.values().forEach(weight -> within(setting, 0, 1e6, weight));
        if (!weights.isEmpty() && weights.values().stream().allMatch(Settings::isZero)) {
            throw noWeight(setting);
        }
        return Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }
}
