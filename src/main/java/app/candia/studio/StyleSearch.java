package app.candia.studio;

import app.candia.style.Style;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which styles of the catalogue to show.
 *
 * @param kind only this, or null for all
 * @param text a part of the title, in any case and without accents if the typist is in a hurry
 */
record StyleSearch(Style.@Nullable Kind kind, String text) {
    static final StyleSearch ALL = new StyleSearch(null, "");

    List<Style> in(List<Style> styles, Locale locale) {
        var sought = plain(text.strip());
        return styles.stream()
                .filter(style -> kind == null || style.kind() == kind)
                .filter(style -> plain(style.title(locale)).contains(sought)
                        || style.name().replace('_', ' ').contains(sought))
                .toList();
    }

    /**
     * Those used lately before all others.
     *
     * @param recent names, the latest first
     */
    static List<Style> recentFirst(List<Style> styles, List<String> recent) {
        return styles.stream()
                .sorted(Comparator.comparingInt(style -> {
                    int place = recent.indexOf(style.name());
                    return place < 0 ? recent.size() : place;
                }))
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('ς', 'σ');
    }
}
