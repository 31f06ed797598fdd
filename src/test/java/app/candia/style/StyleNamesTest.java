package app.candia.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StyleNamesTest {
    @Test
    void names_that_were_joined_come_apart_again() {
        var names = List.of("own:6f1c", "starry_night");

        assertThat(StyleNames.split(StyleNames.join(names))).isEqualTo(names);
    }

    @Test
    void of_nothing_there_is_none() {
        assertThat(StyleNames.split("")).isEmpty();
        assertThat(StyleNames.split(" , ")).isEmpty();
    }
}
