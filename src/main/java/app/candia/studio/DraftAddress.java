package app.candia.studio;

import app.candia.nst.LayerSet;
import app.candia.nst.Settings;
import app.candia.nst.SettingsBuilder;
import app.candia.style.StyleNames;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Choices as the address of the studio has them after the question mark; anybody may have typed them. */
record DraftAddress(Map<String, List<String>> query) {
    private static final double MOST_SHARE = 1000;
    private static final Pattern SQUARE = Pattern.compile("[A-E],1e-[2-5]");

    Draft change(Draft draft) {
        var settings = draft.settings().with();
        value("strength", DraftAddress::positive)
                .ifPresent(factor -> settings.strength(Strength.nearest(factor).factor()));
        value("scale", DraftAddress::positive)
                .ifPresent(scale -> settings.styleScale(Stroke.nearest(scale).factor()));
        value("size", DraftAddress::positive).ifPresent(size -> settings.resolution(nearestSize(size)));
        value("seed", Long::valueOf).ifPresent(settings::seed);
        text("figure").ifPresent(square -> figure(settings, square));
        choices(settings);
        value("shares", DraftAddress::shares).ifPresent(settings::styleWeights);
        return draft.withPhoto(text("photo").flatMap(RouteId::parse).orElse(draft.photo()))
                .withStyles(text("style").map(StyleNames::split).orElse(draft.styles()))
                .with(_ -> settings);
    }

    /** A square of the page "How it works": {@code D,1e-3}. */
    private static void figure(SettingsBuilder settings, String square) {
        if (SQUARE.matcher(square).matches()) {
            settings.figure3(LayerSet.valueOf(square.substring(0, 1)), Double.parseDouble(square.substring(2)));
        }
    }

    private void choices(SettingsBuilder settings) {
        one("colours", Tuning.COLOURS).ifPresent(settings::colours);
        one("start", Tuning.STARTS).ifPresent(settings::start);
        one("effort", Tuning.EFFORTS).ifPresent(settings::effort);
    }

    private <E extends Enum<E>> Optional<E> one(String key, List<E> choices) {
        return text(key)
                .flatMap(name -> choices.stream()
                        .filter(choice -> choice.name().toLowerCase(Locale.ROOT).equals(name))
                        .findFirst());
    }

    private static int nearestSize(double wanted) {
        return Draft.SIZES.stream()
                .reduce((a, b) -> Math.abs(b - wanted) < Math.abs(a - wanted) ? b : a)
                .orElse(Settings.DEFAULT.resolution());
    }

    private static double positive(String text) {
        double number = Double.parseDouble(text);
        if (!(number > 0) || Double.isInfinite(number)) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    /** Within what settings take, and in the same proportion. */
    private static List<Double> shares(String text) {
        var shares = Stream.of(text.split(",")).map(DraftAddress::positive).toList();
        double largest = shares.stream().max(Double::compare).orElseThrow(() -> new NumberFormatException(text));
        return largest <= MOST_SHARE
                ? shares
                : shares.stream().map(share -> share / largest * MOST_SHARE).toList();
    }

    private <T> Optional<T> value(String key, Function<String, T> reading) {
        try {
            return text(key).map(reading);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private Optional<String> text(String key) {
        return query.getOrDefault(key, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
