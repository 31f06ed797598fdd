package app.candia.gallery;

import static org.assertj.core.api.Assertions.assertThat;

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
}
