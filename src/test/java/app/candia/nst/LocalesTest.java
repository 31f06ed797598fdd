package app.candia.nst;

import static app.candia.nst.SmallStylizer.SETTINGS;
import static app.candia.nst.SmallStylizer.stylize;
import static app.candia.nst.TestImages.colours;
import static app.candia.nst.TestImages.striped;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine used in another program, whose locale may have other digits and other rules for letters. */
@Isolated("changes the default locale")
class LocalesTest {
    private static final Settings SHORT = SETTINGS.with().iterations(List.of(2)).build();

    private final Locale before = Locale.getDefault();

    @AfterEach
    void back() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fa-IR",
                "ar-EG",
                "bn-BD",
                "mr-IN",
                "ne-NP",
                "my-MM",
                "tr-TR",
                "th-TH-u-nu-thai",
                "hi-IN-u-nu-deva"
            })
    void the_picture_is_the_same_in_each(String tag) {
        BufferedImage usual = paint(Locale.ROOT);

        assertThat(colours(paint(Locale.forLanguageTag(tag)))).isEqualTo(colours(usual));
    }

    private static BufferedImage paint(Locale locale) {
        Locale.setDefault(locale);
        return stylize(striped(40, 30), striped(30, 30), SHORT, new Observer() {}, null);
    }

    @Test
    void what_settings_are_written_as_is_the_same_too() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));

        assertThat(SettingsFile.write(SHORT)).contains("64").doesNotContainPattern("[\\p{Nd}&&[^0-9]]");
        assertThat(SettingsFile.read(SettingsFile.write(SHORT))).isEqualTo(SHORT);
    }
}
