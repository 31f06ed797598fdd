package app.candia.studio;

import static java.util.stream.Collectors.joining;

import app.candia.image.Mask;
import app.candia.style.Style;
import app.candia.transfer.Parts;
import app.candia.ui.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What becomes of which part of a photo. */
final class PartsWords {
    private PartsWords() {}

    /** Where it is painted over, and on how much of it a style is alone. */
    static String of(Parts parts, Words words) {
        var painted = painted(parts, words);
        var alone = parts.regions().values().stream().mapToDouble(Mask::share).sum();
        return parts.regions().isEmpty() ? painted : words.of("studio.where.alone", painted, percent(alone));
    }

    /** Where it is painted over. */
    static String painted(Parts parts, Words words) {
        var kept = parts.kept();
        return kept == null
                ? words.of("studio.where.everywhere")
                : words.of("studio.where.share", percent(1 - kept.share()));
    }

    /** On how much of the photo each of these styles is alone. */
    static String regions(Parts parts, List<Style> styles, Locale locale, Words words) {
        return styles.stream()
                .flatMap(style -> Stream.ofNullable(parts.regions().get(style.name()))
                        .map(mask -> words.of("studio.where.region", style.title(locale), percent(mask.share()))))
                .collect(joining(", "));
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }
}
