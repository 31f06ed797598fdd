package app.candia.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.ui.BundleWords;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoatsTest {
    @Test
    void the_last_octave_is_the_last_coat_however_many_there_are() {
        assertThat(names(1)).containsExactly("Last coat");
        assertThat(names(3)).containsExactly("Sketch", "Underpainting", "Last coat");
        assertThat(names(4)).containsExactly("Sketch", "Underpainting", "Second coat", "Last coat");
        assertThat(names(6))
                .containsExactly("Sketch", "Underpainting", "Second coat", "Third coat", "Another coat", "Last coat");
    }

    private static List<String> names(int octaves) {
        return Coats.keys(octaves).stream()
                .map(key -> BundleWords.ENGLISH.of(key))
                .toList();
    }
}
