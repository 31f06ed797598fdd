package app.candia.studio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthTest {
    @ParameterizedTest
    @CsvSource({"0.1, HINT", "0.36, LIGHT", "1, BALANCED", "1.4, BALANCED", "1.5, STRONG", "10, FULL"})
    void the_nearest_stop_is_that_of_the_nearest_ratio(double factor, Strength stop) {
        assertThat(Strength.nearest(factor)).isEqualTo(stop);
    }

    @ParameterizedTest
    @CsvSource({"FULL, STRONG", "LIGHT, HINT", "HINT,"})
    void less_strength_is_one_stop_nearer_to_the_photo(Strength stop, Strength less) {
        assertThat(stop.less().orElse(null)).isEqualTo(less);
    }
}
