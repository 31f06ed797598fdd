package app.candia.nst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Settings ALL = new SettingsBuilder()
            .resolution(1000)
            .strength(2.5)
            .contentWeight(3.0)
            .styleWeight(4.0)
            .contentLayers(Map.of("relu4_2", 0.5))
            .styleLayers(LayerSet.C.of("vgg19"))
            .statistic(Statistic.GRAM)
            .lossScale(LossScale.PAPER)
            .start(Start.NOISE)
            .noise(0.25)
            .seed(-7)
            .styleWeights(List.of(1.0, 2.0))
            .styleScale(0.5)
            .colours(Colours.PHOTO)
            .optimiser(Optimiser.ADAM)
            .effort(Effort.FINE)
            .iterations(List.of(10, 20))
            .smoothness(0.0)
            .network("vgg19")
            .build();

    @Test
    void what_is_written_as_json_is_read_again() {
        assertThat(SettingsFile.read(SettingsFile.write(ALL))).isEqualTo(ALL);
        assertThat(SettingsFile.read(SettingsFile.write(Settings.DEFAULT))).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void what_is_missing_has_its_default() {
        assertThat(SettingsFile.read("{}")).isEqualTo(Settings.DEFAULT);
        assertThat(SettingsFile.read(
                        "{\"resolution\":768,\"strength\":2.0,\"statistic\":\"GRAM\",\"network\":\"vgg19\"}"))
                .isEqualTo(Settings.DEFAULT
                        .with()
                        .resolution(768)
                        .strength(2)
                        .statistic(Statistic.GRAM)
                        .network("vgg19")
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1]", "{\"resolution\":\"large\"}", "{\"colours\":\"BLUE\"}", "{\"brush\":1}"})
    void other_json_is_refused_with_a_sentence(String json) {
        assertThatThrownBy(() -> SettingsFile.read(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("There is no setting called \"brush\"\\.|These settings are not to be read: .+");
    }

    @Test
    void json_out_of_range_says_the_range() {
        assertThatThrownBy(() -> SettingsFile.read("{\"styleScale\": 9}"))
                .isInstanceOf(OutOfRangeException.class)
                .hasMessage("The setting styleScale must be from 0.25 to 4, not 9.");
    }

    static List<Consumer<SettingsBuilder>> outside() {
        return List.of(
                s -> s.resolution(63),
                s -> s.resolution(16385),
                s -> s.strength(0),
                s -> s.strength(Double.NaN),
                s -> s.contentWeight(-1.0),
                s -> s.styleWeight(Double.POSITIVE_INFINITY),
                s -> s.contentLayers(Map.of("relu1_1", -1.0)),
                s -> s.styleLayers(Map.of("relu1_1", 1e7)),
                s -> s.noise(1.1),
                s -> s.styleWeights(List.of(1.0, -1.0)),
                s -> s.styleScale(0.2),
                s -> s.iterations(List.of(0)),
                s -> s.smoothness(-0.1));
    }

    @ParameterizedTest
    @MethodSource("outside")
    void a_value_out_of_range_is_refused(Consumer<SettingsBuilder> value) {
        SettingsBuilder builder = Settings.DEFAULT.with();
        value.accept(builder);

        assertThatThrownBy(builder::build)
                .isInstanceOf(OutOfRangeException.class)
                .hasMessageContaining("must be from");
    }

    @Test
    void nothing_to_do_is_refused() {
        assertThatThrownBy(() -> Settings.DEFAULT
                        .with()
                        .contentWeight(0.0)
                        .styleWeight(0.0)
                        .build())
                .hasMessageContaining("nothing to paint");
        assertThatThrownBy(
                        () -> Settings.DEFAULT.with().styleWeights(List.of(0.0)).build())
                .hasMessageContaining("at least one");
    }

    @Test
    void strength_suits_the_styles_by_their_shares() {
        assertThat(Settings.DEFAULT.suiting(List.of(1.0, 1.0))).isEqualTo(Settings.DEFAULT);
        Settings twice = Settings.DEFAULT.withStrength(2);
        assertThat(twice.suiting(List.of(0.25))).isEqualTo(twice.withStrength(0.5));
        assertThat(twice.suiting(List.of(0.25, 0.75)).strength()).isEqualTo(1);
        assertThat(twice.with()
                        .styleWeights(List.of(3.0, 1.0))
                        .build()
                        .suiting(List.of(0.25, 0.75))
                        .strength())
                .isEqualTo(0.75);
        assertThat(Settings.DEFAULT
                        .withStrength(Settings.MIN_STRENGTH)
                        .suiting(List.of(0.25))
                        .strength())
                .isEqualTo(Settings.MIN_STRENGTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper", "tutorial", "content conv4_2", "style A"})
    void strength_means_what_it_says_where_weights_do(String preset) {
        Settings settings = Preset.named(preset);
        assertThat(settings.suiting(List.of(0.25))).isEqualTo(settings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"candia", "paper", "tutorial", "content conv4_2", "content mixed2", "style A", "style E"})
    void presets_have_names(String name) {
        assertThat(Preset.named(name)).isNotNull();
    }

    @Test
    void the_paper_s_layers_are_those_behind_the_relu() {
        assertThat(Preset.named("content conv4_2").contentLayers()).containsOnlyKeys("relu4_2");
        assertThat(Preset.named("content conv4_2").styleWeight()).isZero();
        assertThat(LayerSet.B.of("vgg19")).containsOnlyKeys("relu1_1", "relu2_1");
    }
}
