package app.candia.ui;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The languages that Candia speaks. */
final class Languages {
    static final Locale ENGLISH = Locale.ENGLISH;
    static final Locale GREEK = Locale.of("el");

    /** Each of them, the one for everybody else first. */
    static final List<Locale> ALL = List.of(ENGLISH, GREEK);

    private Languages() {}

    /** The best of them for somebody who understands these, the most welcome first. */
    static Locale bestOf(Iterable<Locale> understood) {
        for (var locale : understood) {
            for (var language : ALL) {
                if (language.getLanguage().equals(locale.getLanguage())) {
                    return language;
                }
            }
        }
        return ENGLISH;
    }

    /** The language of this code, such as {@code el_GR} or {@code en}; English for any other. */
    static Locale of(String code) {
        return bestOf(Collections.singleton(Locale.forLanguageTag(code.replace('_', '-'))));
    }
}
