package app.candia.style.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("changes the default locale and time zone")
class StylePainterTest {
    @Test
    void painting_a_style_again_gives_the_committed_file_byte_for_byte() throws Exception {
        assertThat(StylePainter.paint("stained_glass"))
                .isEqualTo(Files.readAllBytes(Path.of("styles", "stained_glass", "picture.jpg")));
    }

    @Test
    void where_and_when_it_is_painted_makes_no_difference() throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = StylePainter.paint("stained_glass");
        try {
            Locale.setDefault(Locale.of("ar", "EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(StylePainter.paint("stained_glass")).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void an_unknown_name_is_refused() {
        assertThatThrownBy(() -> StylePainter.paint("nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing");
    }
}
