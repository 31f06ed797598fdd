package app.candia.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.style.Style;
import app.candia.ui.BundleWords;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
    @ParameterizedTest
    @CsvSource({
        "PAINTING, after “Yellow city”, ύφος: «Κίτρινη πόλη»",
        "WALL, after the wall “Yellow city”, 'ύφος: «Κίτρινη πόλη», τοίχος'",
        "OWN, 'after “Yellow city”, yours', 'ύφος: «Κίτρινη πόλη», δικό σου'"
    })
    void a_label_names_the_style_and_never_inflects_it(Style.Kind kind, String english, String greek) {
        var style = new Style("yellow_city", Map.of("en", "Yellow city", "el", "Κίτρινη πόλη"), Map.of(), kind, "", "");

        assertThat(Labels.after(style, Locale.ENGLISH, BundleWords.ENGLISH)).isEqualTo(english);
        assertThat(Labels.after(style, Locale.of("el"), BundleWords.GREEK)).isEqualTo(greek);
    }

    @Test
    void a_style_that_was_deleted_is_not_named() {
        assertThat(Labels.after(null, Locale.ENGLISH, BundleWords.ENGLISH))
                .isEqualTo("after a style of yours that is gone");
    }

    @Test
    void a_picture_without_a_title_has_words_for_it() {
        assertThat(Labels.title(" ", BundleWords.ENGLISH)).isEqualTo("Untitled");
        assertThat(Labels.title("Koules", BundleWords.GREEK)).isEqualTo("Koules");
    }
}
