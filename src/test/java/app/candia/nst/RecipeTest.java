package app.candia.nst;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.network.SmallNetwork;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipeTest {
    private final Recipe vgg19 = Recipe.of(SmallNetwork.create());

    @Test
    void vgg19_looks_at_the_full_resolution_only_to_finish() {
        assertThat(vgg19.schedule().octaves(512))
                .containsExactly(new Octave(128, 60, false), new Octave(256, 22, false), new Octave(512, 18, true));
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 65, 100, 128, 333, 1024, 2048})
    void octaves_double_up_to_the_resolution(int resolution) {
        List<Octave> octaves = vgg19.schedule().octaves(resolution);

        assertThat(octaves.getLast()).isEqualTo(new Octave(resolution, 18, true));
        assertThat(octaves.getFirst().size()).isBetween(Math.min(64, resolution), 192);
        for (int i = 2; i < octaves.size(); i++) {
            assertThat(octaves.get(i).size() / (double) octaves.get(i - 1).size())
                    .isBetween(0.98, 2.02);
        }
    }

    @Test
    void strength_weighs_the_style_of_either_statistic() {
        Settings twice = Settings.DEFAULT.withStrength(2);

        assertThat(vgg19.objective(false, twice).styleWeight()).isEqualTo(0.9);
        assertThat(vgg19.objective(true, twice.withStatistic(Statistic.GRAM)).styleWeight())
                .isEqualTo(4);
    }
}
