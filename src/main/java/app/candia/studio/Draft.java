package app.candia.studio;

import app.candia.nst.Settings;
import app.candia.nst.SettingsBuilder;
import app.candia.style.StyleNames;
import app.candia.transfer.LargestSide;
import app.candia.transfer.Parts;
import app.candia.transfer.Transfer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen in the studio so far. Immutable.
 *
 * @param styles names, none to {@link StyleNames#MOST}
 * @param settings all that is tuned, and all else that made a picture whose settings were taken over
 * @param parts what becomes of which part of the photo
 */
record Draft(@Nullable UUID photo, List<String> styles, Settings settings, Parts parts) {
    static final List<Integer> SIZES = List.of(256, 384, 512, 768, 1024, 2048, 4096, 8192, 16384);

    /** More light than this is a photo of which nothing is painted. */
    private static final double ALL = 0.98;

    Draft {
        styles = styles.stream().distinct().limit(StyleNames.MOST).toList();
        if (settings.styleWeights().size() != styles.size()) {
            settings = settings.with().styleWeights(List.of()).build();
        }
        parts = parts.among(styles);
    }

    /** The whole photo is painted in the same manner. */
    Draft(@Nullable UUID photo, List<String> styles, Settings settings) {
        this(photo, styles, settings, Parts.NONE);
    }

    /** Nothing chosen yet. */
    static Draft empty(String network) {
        return new Draft(null, List.of(), Settings.DEFAULT.withNetwork(network));
    }

    /** The choices that made a transfer or a picture. */
    static Draft of(UUID photo, String style, Settings settings) {
        return new Draft(photo, StyleNames.split(style), settings);
    }

    static Draft of(Transfer transfer, Parts parts) {
        return of(transfer.photo(), transfer.style(), transfer.settings()).withParts(parts);
    }

    /**
     * This draft, changed by what an address says after the question mark; what makes no sense there is passed over.
     */
    Draft with(Map<String, List<String>> query) {
        return new DraftAddress(query).change(this);
    }

    /** The key of the sentence that says what is missing, the photo first; empty if nothing is. */
    Optional<String> missing() {
        if (photo == null) {
            return Optional.of("studio.missing.photo");
        } else if (styles.isEmpty()) {
            return Optional.of("studio.missing.style");
        }
        var kept = parts.kept();
        return kept != null && kept.share() > ALL ? Optional.of("studio.missing.place") : Optional.empty();
    }

    /** All names as one, as a transfer has them. */
    String style() {
        return StyleNames.join(styles);
    }

    int size() {
        return settings.resolution();
    }

    Strength strength() {
        return Strength.nearest(settings.strength());
    }

    /** How much of each style, in percent: all the same where nobody weighed them. */
    List<Integer> shares() {
        var weights = settings.styleWeights();
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        return styles.stream()
                .map(style -> weights.isEmpty() ? 1.0 / styles.size() : weights.get(styles.indexOf(style)) / sum)
                .map(share -> (int) Math.round(share * 100))
                .toList();
    }

    /** The sizes that there are to choose from, the smallest first. */
    static List<Integer> sizes(LargestSide largest) {
        return SIZES.stream().filter(size -> size <= largest.pixels()).toList();
    }

    Draft within(LargestSide largest) {
        return new Draft(photo, styles, largest.within(settings), parts);
    }

    /** The next smaller size, or the smallest. */
    int smaller() {
        return SIZES.stream().filter(each -> each < size()).reduce(SIZES.getFirst(), Math::max);
    }

    /** Parts belong to their photo. */
    Draft withPhoto(@Nullable UUID other) {
        return new Draft(other, styles, settings, Objects.equals(photo, other) ? parts : Parts.NONE);
    }

    Draft withStyles(List<String> others) {
        return new Draft(photo, others, settings, parts);
    }

    Draft withParts(Parts other) {
        return new Draft(photo, styles, settings, other);
    }

    /** One style more, or one less if it is chosen already. */
    Draft toggle(String style) {
        var others = new ArrayList<>(styles);
        if (!others.remove(style)) {
            others.add(style);
        }
        return withStyles(others);
    }

    Draft with(UnaryOperator<SettingsBuilder> change) {
        return new Draft(photo, styles, change.apply(settings.with()).build(), parts);
    }

    Draft withStrength(Strength other) {
        return with(tuned -> tuned.strength(other.factor()));
    }

    Draft withSize(int other) {
        return with(tuned -> tuned.resolution(other));
    }

    /** Whether the layers or their weights are others than the network's own: nothing in the studio shows them. */
    boolean hasOwnLayers() {
        return !settings.styleLayers().isEmpty()
                || !settings.contentLayers().isEmpty()
                || settings.styleWeight() != null
                || settings.contentWeight() != null;
    }

    /** The network's own layers and weights again, and what is compared in them. */
    Draft withUsualLayers() {
        var usual = Settings.DEFAULT;
        return with(tuned -> tuned.styleLayers(usual.styleLayers())
                .contentLayers(usual.contentLayers())
                .styleWeight(usual.styleWeight())
                .contentWeight(usual.contentWeight())
                .statistic(usual.statistic())
                .lossScale(usual.lossScale())
                .pooling(usual.pooling())
                .smoothness(usual.smoothness()));
    }

    /** The usual settings again; photo, styles and their shares stay. */
    Draft reset(String network) {
        return new Draft(
                photo,
                styles,
                Settings.DEFAULT
                        .with()
                        .network(network)
                        .styleWeights(settings.styleWeights())
                        .build());
    }
}
