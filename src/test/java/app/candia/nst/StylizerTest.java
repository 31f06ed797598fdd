package app.candia.nst;

import static app.candia.nst.SmallStylizer.RECIPE;
import static app.candia.nst.SmallStylizer.SETTINGS;
import static app.candia.nst.SmallStylizer.recipe;
import static app.candia.nst.SmallStylizer.stylize;
import static app.candia.nst.TestImages.colours;
import static app.candia.nst.TestImages.distance;
import static app.candia.nst.TestImages.filled;
import static app.candia.nst.TestImages.flat;
import static app.candia.nst.TestImages.mean;
import static app.candia.nst.TestImages.striped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.candia.network.SmallNetwork;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is painted of which photo, style and settings. */
class StylizerTest {
    private final BufferedImage photo = striped(90, 60);
    private final BufferedImage style = striped(50, 70);

    @Test
    void the_picture_has_the_photo_s_shape_and_the_long_side_asked_for() {
        BufferedImage picture = stylize(photo, style, new Watcher(), null);

        assertThat(picture.getWidth()).isEqualTo(64);
        assertThat(picture.getHeight()).isEqualTo(43);
        assertThat(picture.getColorModel().hasAlpha()).isFalse();
    }

    @Test
    void the_style_loss_falls_and_the_photo_stays_near() {
        Watcher watcher = new Watcher();
        stylize(photo, style, watcher, null);

        List<Progress> finish =
                watcher.progress.stream().filter(p -> p.octave() == 1).toList();
        assertThat(finish.getLast().styleLoss()).isLessThan(finish.getFirst().styleLoss() / 2);
        assertThat(finish.getLast().contentLoss()).isLessThan(1);
    }

    @Test
    void a_loss_that_is_no_number_ends_the_transfer_with_words() {
        try (Stylizer stylizer = new Stylizer(new BrokenNetwork(), Device.CPU, Memory.ofMachine(), RECIPE)) {
            assertThatThrownBy(() -> stylizer.stylize(Materials.of(photo, style), SETTINGS, new Watcher(), null))
                    .isInstanceOf(NonFiniteLossException.class)
                    .hasMessageContaining("At 0 %")
                    .hasMessageContaining("another style");
        }
    }

    @Test
    void a_device_that_was_full_once_paints_in_smaller_tiles() {
        try (Stylizer stylizer = new Stylizer(new GreedyNetwork(1), Device.CPU, Memory.ofMachine(), RECIPE)) {
            BufferedImage picture = stylizer.stylize(Materials.of(photo, style), SETTINGS, new Watcher(), null);

            assertThat(colours(picture)).isEqualTo(colours(stylize(photo, style, new Watcher(), null)));
        }
    }

    @Test
    void a_device_that_stays_full_says_what_to_do() {
        try (Stylizer stylizer = new Stylizer(new GreedyNetwork(2), Device.CPU, Memory.ofMachine(), RECIPE)) {
            assertThatThrownBy(() -> stylizer.stylize(Materials.of(photo, style), SETTINGS, new Watcher(), null))
                    .isInstanceOf(OutOfMemoryError.class)
                    .hasMessage("CPU has too little free memory to paint 64 px, even in small tiles. Free some, or"
                            + " choose a smaller size.");
        }
    }

    @Test
    void the_same_seed_makes_the_same_bytes_and_another_one_another_picture() {
        Settings noise = SETTINGS.with().start(Start.NOISE).seed(3).build();

        BufferedImage picture = stylize(photo, style, noise, new Watcher(), null);

        assertThat(colours(stylize(photo, style, noise, new Watcher(), null))).isEqualTo(colours(picture));
        assertThat(colours(stylize(photo, style, noise.with().seed(4).build(), new Watcher(), null)))
                .isNotEqualTo(colours(picture));
    }

    @Test
    void the_photo_alone_is_rebuilt_from_noise_where_the_style_weighs_nothing() {
        Settings settings = Preset.content(SETTINGS.network(), "relu1_1")
                .with()
                .resolution(64)
                .iterations(List.of(40))
                .build();
        Watcher watcher = new Watcher();

        BufferedImage picture = stylize(photo, style, settings, watcher, null);

        assertThat(distance(picture, Lanczos.resized(photo, 64, 43).toImage(), 0, 64))
                .isLessThan(30);
        assertThat(watcher.progress.getLast().contentLoss())
                .isLessThan(watcher.progress.get(1).contentLoss() / 10);
        assertThat(watcher.progress.getLast().styleLoss()).isZero();
    }

    @Test
    void the_style_alone_is_rebuilt_from_noise_where_the_photo_weighs_nothing() {
        Settings settings = Preset.style("vgg19", LayerSet.B)
                .with()
                .resolution(64)
                .iterations(List.of(40))
                .build();
        Watcher watcher = new Watcher();

        stylize(photo, style, settings, watcher, null);

        assertThat(watcher.progress.getLast().styleLoss())
                .isLessThan(watcher.progress.get(1).styleLoss() / 10);
        assertThat(watcher.progress.getLast().contentLoss()).isZero();
    }

    @Test
    void in_the_photo_s_colours_only_the_light_changes() {
        BufferedImage plain = Lanczos.resized(photo, 64, 43).toImage();
        Settings own = SETTINGS.with().colours(Colours.PHOTO).build();
        double[] is = mean(stylize(photo, filled(Color.RED), own, new Watcher(), null), 0, 64);
        double[] was = mean(plain, 0, 64);

        assertThat(is[0] - is[1]).isBetween(was[0] - was[1] - 8, was[0] - was[1] + 8);
        assertThat(is[2] - is[1]).isBetween(was[2] - was[1] - 8, was[2] - was[1] + 8);
    }

    @Test
    void in_little_memory_the_picture_is_the_same_but_for_rounding() {
        Watcher before = new Watcher();
        Watcher watcher = new Watcher();
        BufferedImage whole = stylize(photo, style, before, null);
        try (Stylizer small = new Stylizer(SmallNetwork.create(), Device.CPU, new Memory(1), recipe(200_000))) {
            BufferedImage tiled = small.stylize(Materials.of(photo, style), SETTINGS, watcher, null);
            assertThat(distance(tiled, whole, 0, 64)).isLessThan(1.5);
        }
        assertThat(before.progress.getLast().tiles()).isEqualTo(1);
        assertThat(watcher.progress.getLast().tiles()).isGreaterThan(1);
    }

    @Test
    void a_layer_that_the_network_lacks_is_named() {
        Settings settings = SETTINGS.with().styleLayers(Map.of("relu9_9", 1.0)).build();

        assertThatThrownBy(() -> stylize(photo, style, settings, new Watcher(), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no layer relu9_9")
                .hasMessageContaining("relu1_1");
    }

    @Test
    void what_is_transparent_counts_as_white() {
        BufferedImage clear = new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB);

        assertThat(colours(stylize(clear, style, new Watcher(), null)))
                .isEqualTo(colours(stylize(filled(Color.WHITE), style, new Watcher(), null)));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 1",
        "1, 300, 300, 1",
        "700, 5, 40, 40",
        "8, 8, 1500, 900",
        "333, 77, 2, 500",
    })
    void pictures_of_any_shape_are_painted(int width, int height, int styleWidth, int styleHeight) {
        BufferedImage picture = stylize(striped(width, height), striped(styleWidth, styleHeight), new Watcher(), null);

        assertThat(Math.max(picture.getWidth(), picture.getHeight())).isEqualTo(64);
        assertThat(colours(picture)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"black, white", "white, black", "grey, stripes", "stripes, grey", "stripes, black", "grey, grey"})
    void pictures_of_one_colour_are_painted(String photoOf, String styleOf) {
        Watcher watcher = new Watcher();
        BufferedImage picture = stylize(flat(photoOf), flat(styleOf), watcher, null);

        assertThat(picture.getWidth()).isEqualTo(64);
        assertThat(watcher.progress.getLast().styleLoss()).isFinite();
    }
}
