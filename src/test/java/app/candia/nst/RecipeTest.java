package app.candia.nst;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.network.SmallNetwork;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipeTest {
    private final Recipe vgg19 = Recipe.of(SmallNetwork.create());

    @Test
    void vgg19_finishes_and_polishes_the_full_resolution() {
        List<Octave> octaves = vgg19.octaves(Settings.DEFAULT);

        assertThat(octaves).extracting(Octave::size).containsExactly(128, 256, 512, 512);
        assertThat(octaves).extracting(Octave::iterations).containsExactly(40, 16, 12, 8);
        assertThat(octaves.get(1).objective().style()).containsKey("relu5_1");
        assertThat(octaves.get(2).objective().style()).doesNotContainKey("relu4_1");
        assertThat(octaves.get(3).objective().style())
                .containsEntry("relu1_1", 4.0)
                .containsEntry("relu5_1", 1.0);
        assertThat(octaves).extracting(Octave::firstStep).containsExactly(1.0, 1.0, 1.0, 0.2);
    }

    @Test
    void large_pictures_are_finished_at_each_size_with_fewer_iterations() {
        List<Octave> octaves = vgg19.octaves(Settings.DEFAULT.withResolution(8192));

        assertThat(octaves).extracting(Octave::size).containsExactly(128, 256, 512, 512, 1024, 2048, 4096, 8192);
        assertThat(octaves).extracting(Octave::iterations).containsExactly(40, 16, 12, 8, 18, 9, 8, 8);
        assertThat(octaves.get(3).objective().style()).containsKey("relu5_1");
        assertThat(octaves.get(4).objective().style()).doesNotContainKey("relu4_1");
    }

    @Test
    void the_built_in_network_looks_at_all_sizes_as_a_whole_and_finishes_a_larger_one() {
        List<Octave> octaves = Recipe.of("builtin").octaves(Settings.DEFAULT);

        assertThat(octaves).extracting(Octave::size).containsExactly(128, 256, 512, 724);
        assertThat(octaves).extracting(Octave::iterations).containsExactly(80, 80, 30, 45);
        assertThat(octaves.get(2).objective().style())
                .containsEntry("activation_2", 20.0)
                .containsEntry("mixed4", 1.0);
        assertThat(octaves.get(2).objective().content()).containsOnlyKeys("activation_2", "mixed2");
        assertThat(octaves.get(3).objective().content()).containsOnlyKeys("activation_2");
        assertThat(octaves.get(3).objective().style()).doesNotContainKey("mixed1");
    }

    @Test
    void of_layers_of_ones_own_each_size_is_one_octave() {
        List<Octave> octaves = vgg19.octaves(
                Settings.DEFAULT.with().styleLayers(Map.of("relu3_1", 1.0)).build());

        assertThat(octaves).extracting(Octave::size).containsExactly(128, 256, 512);
        assertThat(octaves).extracting(Octave::iterations).containsExactly(40, 16, 20);
        assertThat(octaves.getLast().firstStep()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 65, 100, 128, 333, 1024, 2048, 8192})
    void octaves_double_up_to_the_resolution(int resolution) {
        List<Octave> octaves = vgg19.octaves(Settings.DEFAULT.withResolution(resolution));

        assertThat(octaves.getLast().size()).isEqualTo(resolution);
        assertThat(octaves.getFirst().size()).isBetween(Math.min(64, resolution), 192);
        for (int i = 1; i < octaves.size(); i++) {
            assertThat(octaves.get(i).size() / (double) octaves.get(i - 1).size())
                    .isBetween(0.98, 2.02);
        }
    }

    @Test
    void exact_iterations_make_octaves_of_their_own_with_all_layers() {
        List<Octave> octaves = vgg19.octaves(
                Settings.DEFAULT.with().iterations(List.of(5, 4, 3)).build());

        assertThat(octaves).extracting(Octave::size).containsExactly(128, 256, 512);
        assertThat(octaves).extracting(Octave::iterations).containsExactly(5, 4, 3);
        assertThat(octaves.getLast().objective().style()).containsKey("relu5_1");
    }

    @Test
    void strength_weighs_the_style_of_either_statistic() {
        Settings twice = Settings.DEFAULT.withStrength(2);
        Settings ofGram = twice.with().statistic(Statistic.GRAM).build();

        assertThat(vgg19.octaves(twice).getFirst().objective().beta()).isEqualTo(0.9);
        assertThat(vgg19.octaves(ofGram).getLast().objective().beta()).isEqualTo(4);
    }
}
