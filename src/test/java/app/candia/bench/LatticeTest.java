package app.candia.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatticeTest {
    @ParameterizedTest
    @ValueSource(doubles = {2, 4, 5.66, 8, 16})
    void what_repeats_every_so_many_pixels_is_a_peak_there_and_nowhere_else(double period) throws Exception {
        Luminance photo = LuminanceTest.photo();
        Luminance striped = LuminanceTest.with(photo, (x, y) -> 2 * Math.cos(2 * Math.PI * x / period));

        assertThat(new Lattice(striped).peak(period)).isGreaterThan(5 * new Lattice(photo).peak(period));
        assertThat(new Lattice(striped).peak(3)).isCloseTo(new Lattice(photo).peak(3), within(1.0));
    }
}
