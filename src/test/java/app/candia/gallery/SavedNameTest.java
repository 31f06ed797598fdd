package app.candia.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class SavedNameTest {
    @Test
    void a_file_is_named_after_the_picture_without_what_systems_refuse() {
        assertThat(SavedName.of("Κούλες: \"νύχτα\" / 1")).isEqualTo("Κούλες νύχτα 1");
        assertThat(SavedName.of("../../etc/passwd")).doesNotContain("/").doesNotStartWith(".");
        assertThat(SavedName.of("")).isEqualTo("Candia");
        assertThat(SavedName.of("...")).isEqualTo("Candia");
    }

    @Test
    void the_same_name_is_given_once_whatever_its_case() {
        var names = new SavedName();

        assertThat(names.next("Koules", ".png")).isEqualTo("Koules.png");
        assertThat(names.next("koules", ".png")).isEqualTo("koules 2.png");
        assertThat(names.next("Koules 2", ".png")).isEqualTo("Koules 2 2.png");
        assertThat(names.next("Koules", ".png")).isEqualTo("Koules 3.png");
    }

    @Test
    void titles_that_some_system_takes_for_one_get_numbers() {
        var names = new SavedName();
        String title = "Ηράκλειο";

        assertThat(names.next(title, ".png")).isEqualTo("Ηράκλειο.png");
        assertThat(names.next(Normalizer.normalize(title, Normalizer.Form.NFD), ".png"))
                .isEqualTo("Ηράκλειο 2.png");
        assertThat(names.next("ΗΡΆΚΛΕΙΟ", ".png")).isEqualTo("ΗΡΆΚΛΕΙΟ 3.png");
        assertThat(names.next("aux.", ".png")).isEqualTo("_aux.png");
        assertThat(names.next("AUX", ".png")).isEqualTo("_AUX 2.png");
        assertThat(names.next("", ".png")).isEqualTo("Candia.png");
        assertThat(names.next("\u202E", ".png")).isEqualTo("Candia 2.png");
    }

    @Test
    void titles_that_differ_only_in_the_end_that_is_cut_get_numbers() {
        var names = new SavedName();
        String first = names.next("ψ".repeat(200) + "1", ".png");
        String second = names.next("ψ".repeat(200) + "2", ".png");

        assertThat(second).isNotEqualTo(first).endsWith(" 2.png");
        assertThat(second.getBytes(StandardCharsets.UTF_8).length).isLessThan(255);
    }
}
