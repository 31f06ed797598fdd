package app.candia.studio;

import app.candia.style.Style;
import java.text.ListFormat;
import java.util.List;
import java.util.Locale;

/** Titles of styles, one after the other. */
final class StyleTitles {
    private StyleTitles() {}

    /** @param styles at least one */
    static String of(List<Style> styles, Locale locale) {
        return ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(styles.stream().map(style -> style.title(locale)).toList());
    }
}
