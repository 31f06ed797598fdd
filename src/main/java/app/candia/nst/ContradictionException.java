package app.candia.nst;

import java.util.List;

/** Settings that contradict each other or the pictures they are for; the message is a sentence in English. */
public final class ContradictionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** What contradicts what. */
    public enum Kind {
        /** Two weights, both 0. */
        NOTHING_TO_PAINT,
        /** Weights of one setting, all 0. */
        NO_WEIGHT,
        /** A loss scale of Gram matrices with another statistic. The value is the scale. */
        LOSS_SCALE,
        /** Not one region for each style. The values are the numbers of styles and of regions. */
        REGIONS,
        /** Not one weight for each style. The values are the numbers of styles and of weights. */
        STYLE_WEIGHTS,
        /** More numbers of iterations than octaves. The values are resolution, octaves and numbers. */
        ITERATIONS,
        /** A start from a picture, and no picture. */
        NO_START_PICTURE,
        /** A layer that the network lacks. The values are the network, the layer and the layers that there are. */
        UNKNOWN_LAYER
    }

    private final Kind kind;
    private final List<String> settings;
    private final List<String> values;

    /**
     * @param settings names of settings, as in JSON
     * @param values what else the sentence has
     */
    ContradictionException(String sentence, Kind kind, List<String> settings, Object... values) {
        super(sentence);
        this.kind = kind;
        this.settings = List.copyOf(settings);
        this.values = List.of(values).stream().map(String::valueOf).toList();
    }

    public Kind kind() {
        return kind;
    }

    /** The names of the settings, as in JSON. */
    public List<String> settings() {
        return settings;
    }

    /** What else the sentence has. */
    public List<String> values() {
        return values;
    }
}
