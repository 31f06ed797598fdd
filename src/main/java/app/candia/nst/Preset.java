package app.candia.nst;

import app.candia.network.Networks;
import app.candia.network.Pooling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Settings by name. */
public final class Preset {
    /** What is best here; the default. */
    public static final Settings CANDIA = Settings.DEFAULT;

    /** The paper as published: from white noise, one octave, Gram matrices; of its figure 3 the most painted square. */
    public static final Settings PAPER = paper(Networks.VGG19, LayerSet.E, 1e-5);

    /** What a widely read tutorial does, and with it the notebook that Candia began with. */
    public static final Settings TUTORIAL = Settings.DEFAULT
            .with()
            .network(Networks.VGG19)
            .contentLayers(Map.of("conv2_2", 1.0))
            .styleLayers(equal("conv1_1", "conv1_2", "conv2_1", "conv2_2", "conv3_1"))
            .contentWeight(1.0)
            .styleWeight(1e6)
            .statistic(Statistic.GRAM)
            .lossScale(LossScale.TUTORIAL)
            .pooling(Pooling.MAXIMUM)
            .start(Start.PHOTO)
            .smoothness(0.0)
            .iterations(List.of(300))
            .build();

    private static final int RECONSTRUCTION = 200;
    private static final Pattern CONTENT = Pattern.compile("content (\\S+)");
    private static final Pattern STYLE = Pattern.compile("style ([A-E])");

    private Preset() {}

    /** The names that {@link #named} takes, for people; the last two stand for more. */
    public static List<String> names() {
        return List.of("candia", "paper", "tutorial", "content LAYER", "style A to E");
    }

    /**
     * @param name one of {@link #names}: {@code content conv4_2} rebuilds the photo from one layer, {@code style C} the
     *     style from a set of layers, both from white noise, as figure 1 of the paper does
     * @throws IllegalArgumentException with a sentence that lists the names
     */
    public static Settings named(String name) {
        Matcher content = CONTENT.matcher(name);
        Matcher style = STYLE.matcher(name);
        if (content.matches()) {
            String layer = content.group(1).replaceFirst("^conv(?=\\d_\\d$)", "relu"); // as the paper means it
            boolean vgg19 = layer.startsWith("relu") || !Networks.hasBuiltIn();
            return content(vgg19 ? Networks.VGG19 : Networks.BUILTIN, layer);
        }
        if (style.matches()) {
            return style(Settings.defaultNetwork(), LayerSet.valueOf(style.group(1)));
        }
        return switch (name) {
            case "candia" -> CANDIA;
            case "paper" -> PAPER;
            case "tutorial" -> TUTORIAL;
            default ->
                throw new IllegalArgumentException(
                        "There is no preset called \"" + name + "\"; take one of: " + String.join(", ", names()) + ".");
        };
    }

    /** The photo rebuilt from one layer alone: the upper row of figure 1. */
    public static Settings content(String network, String layer) {
        return reconstruction(network).contentAlone(layer).build();
    }

    /** The style rebuilt from a set of layers, without a photo: the lower row of figure 1. */
    public static Settings style(String network, LayerSet set) {
        return reconstruction(network).styleAlone(set).build();
    }

    /** A square of figure 3. */
    public static Settings paper(String network, LayerSet set, double alphaByBeta) {
        String content = network.equals(Networks.BUILTIN) ? "mixed2" : "relu4_2";
        return Settings.DEFAULT
                .with()
                .network(network)
                .contentLayers(Map.of(content, 1.0))
                .styleLayers(equal(set.of(network).keySet().toArray(String[]::new)))
                .contentWeight(1.0)
                .styleWeight(1 / alphaByBeta)
                .statistic(Statistic.GRAM)
                .lossScale(LossScale.PAPER)
                .start(Start.NOISE)
                .smoothness(0.0)
                .iterations(List.of(300))
                .build();
    }

    /** The first layer of each resolution in a network, from fine to coarse: those of figure 1. */
    public static List<String> contentLayers(String network) {
        return List.copyOf(LayerSet.E.of(network).keySet());
    }

    private static SettingsBuilder reconstruction(String network) {
        return Settings.DEFAULT.with().network(network).smoothness(0.0).iterations(List.of(RECONSTRUCTION));
    }

    private static Map<String, Double> equal(String... layers) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String layer : layers) {
            weights.put(layer, 1.0);
        }
        return weights;
    }
}
