package app.candia.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.style.Style;
import app.candia.style.Style.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StyleSearchTest {
    private final Style night = style("starry_night", "The Starry Night", "Έναστρος ουρανός", Kind.PAINTING);
    private final Style city = style("yellow_city", "Yellow city", "Κίτρινη πόλη", Kind.WALL);
    private final List<Style> styles = List.of(night, city);

    @Test
    void nothing_sought_finds_all() {
        assertThat(StyleSearch.ALL.in(styles, Locale.ENGLISH)).isEqualTo(styles);
    }

    @Test
    void a_tab_shows_one_kind() {
        assertThat(new StyleSearch(Kind.WALL, "").in(styles, Locale.ENGLISH)).containsExactly(city);
        assertThat(new StyleSearch(Kind.OWN, "").in(styles, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void neither_case_nor_accents_matter() {
        assertThat(new StyleSearch(null, " STARRY").in(styles, Locale.ENGLISH)).containsExactly(night);
        assertThat(new StyleSearch(null, "ουρανοσ").in(styles, Locale.of("el"))).containsExactly(night);
        assertThat(new StyleSearch(null, "κιτρινη").in(styles, Locale.of("el"))).containsExactly(city);
    }

    @Test
    void those_used_lately_come_first() {
        assertThat(StyleSearch.recentFirst(styles, List.of("gone", "yellow_city")))
                .containsExactly(city, night);
        assertThat(StyleSearch.recentFirst(styles, List.of())).isEqualTo(styles);
    }

    @Test
    void the_name_of_the_command_line_is_found_in_any_language() {
        assertThat(new StyleSearch(null, "yellow").in(styles, Locale.of("el"))).containsExactly(city);
    }

    private static Style style(String name, String en, String el, Kind kind) {
        return new Style(name, Map.of("en", en, "el", el), Map.of(), kind, "CC0-1.0", "");
    }
}
