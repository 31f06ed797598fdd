package app.candia.nst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.candia.network.FeatureNetwork;
import app.candia.network.Pooling;
import app.candia.network.Reach;
import app.candia.network.SmallNetwork;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/** With a small network and a short schedule, so that a transfer takes a second. */
class StylizerTest {
    private static final Settings SETTINGS = Settings.DEFAULT.withResolution(64);
    private static final Recipe RECIPE = recipe(1000);

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
    void progress_begins_at_nothing_only_grows_and_ends_at_all() {
        Watcher watcher = new Watcher();
        stylize(photo, style, watcher, null);

        assertThat(watcher.progress).extracting(Progress::fraction).isSorted();
        assertThat(watcher.progress.getFirst().fraction()).isZero();
        assertThat(watcher.progress.getFirst().remaining()).isPositive();
        assertThat(watcher.progress.getLast().fraction()).isEqualTo(1);
        assertThat(watcher.progress.getLast().remaining()).isZero();
    }

    @Test
    void previews_are_cropped_to_the_photo_and_grow_with_the_octaves() {
        Watcher watcher = new Watcher();
        stylize(photo, style, watcher, null);

        assertThat(watcher.previews.getFirst()).isEqualTo("64x43");
        assertThat(watcher.previews.getLast()).isEqualTo("91x61");
    }

    @Test
    void a_cancelled_transfer_ends_before_the_next_iteration() {
        Watcher watcher = new Watcher() {
            @Override
            public boolean cancelled() {
                return progress.size() == 4;
            }
        };

        assertThatThrownBy(() -> stylize(photo, style, watcher, null)).isInstanceOf(CancelledException.class);
        assertThat(watcher.progress).hasSize(4);
    }

    @Test
    void a_checkpoint_is_where_work_goes_on() {
        Watcher whole = new Watcher();
        stylize(photo, style, whole, null);
        Checkpoint middle = whole.checkpoints.stream()
                .filter(c -> c.octave() == 1 && c.iteration() == 3)
                .findFirst()
                .orElseThrow();

        Watcher rest = new Watcher();
        stylize(photo, style, rest, middle);

        assertThat(rest.progress).hasSize(5);
        assertThat(rest.progress.getFirst().octave()).isEqualTo(1);
        assertThat(rest.progress.getFirst().iteration()).isEqualTo(4);
    }

    @Test
    void from_the_last_checkpoint_comes_the_same_picture() {
        Watcher whole = new Watcher();
        BufferedImage picture = stylize(photo, style, whole, null);

        BufferedImage again = stylize(photo, style, new Watcher(), whole.checkpoints.getLast());

        assertThat(colours(again)).isEqualTo(colours(picture));
    }

    @ParameterizedTest
    @EnumSource
    void from_any_checkpoint_comes_the_same_picture_bit_for_bit(Optimiser optimiser) {
        Settings settings = SETTINGS.with().optimiser(optimiser).build();
        Watcher whole = new Watcher();
        BufferedImage picture = stylize(photo, style, settings, whole, null);

        for (int at : new int[] {1, 4, 7, 11, 15}) {
            BufferedImage again = stylize(photo, style, settings, new Watcher(), whole.checkpoints.get(at));
            assertThat(colours(again)).as("from checkpoint %d", at).isEqualTo(colours(picture));
        }
    }

    @Test
    void a_checkpoint_of_another_transfer_is_ignored() {
        Watcher watcher = new Watcher();
        stylize(photo, style, watcher, new Checkpoint(1, 2, 10, 10, new float[300], 1, List.of()));

        assertThat(watcher.progress.getFirst().fraction()).isZero();
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
    void what_is_kept_stays_the_photo_s() {
        Materials materials = new Materials(photo, List.of(filled(Color.RED)), List.of(), half(0), null);
        BufferedImage plain = Lanczos.resized(photo, 64, 43).toImage();

        BufferedImage picture = stylize(materials, SETTINGS.withStrength(20), new Watcher(), null);

        assertThat(distance(picture, plain, 0, 16)).isLessThan(2);
        assertThat(distance(picture, plain, 48, 64)).isGreaterThan(10);
    }

    @Test
    void each_region_takes_its_own_style() {
        Settings bold = SETTINGS.withStrength(20);
        Materials materials = new Materials(
                photo, List.of(filled(Color.RED), filled(Color.BLUE)), List.of(half(0), half(1)), null, null);

        BufferedImage picture = stylize(materials, bold, new Watcher(), null);

        assertThat(mean(picture, 0, 20)[0]).isGreaterThan(mean(picture, 44, 64)[0] + 20);
        assertThat(mean(picture, 44, 64)[2]).isGreaterThan(mean(picture, 0, 20)[2] + 20);
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
    void enough_is_the_picture_as_it_is() {
        Watcher watcher = new Watcher() {
            @Override
            public boolean enough() {
                return progress.size() > 3;
            }
        };

        BufferedImage picture = stylize(photo, style, watcher, null);

        assertThat(watcher.progress).hasSize(4);
        assertThat(picture.getWidth()).isEqualTo(64);
    }

    @Test
    void in_little_memory_the_picture_is_the_same_but_for_rounding() {
        BufferedImage whole = stylize(photo, style, new Watcher(), null);
        try (Stylizer small = new Stylizer(SmallNetwork.create(), Device.CPU, new Memory(1), recipe(200_000))) {
            BufferedImage tiled = small.stylize(Materials.of(photo, style), SETTINGS, new Watcher(), null);
            assertThat(distance(tiled, whole, 0, 64)).isLessThan(1.5);
        }
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

    /** Light on the left (0) or on the right (1). */
    private static BufferedImage half(int side) {
        BufferedImage mask = new BufferedImage(90, 60, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = mask.createGraphics();
        graphics.fillRect(45 * side, 0, 45, 60);
        graphics.dispose();
        return mask;
    }

    private static double distance(BufferedImage a, BufferedImage b, int from, int to) {
        double sum = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = from; x < to; x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math.abs((a.getRGB(x, y) >> shift & 0xff) - (b.getRGB(x, y) >> shift & 0xff));
                }
            }
        }
        return sum / 3 / a.getHeight() / (to - from);
    }

    private static double[] mean(BufferedImage image, int from, int to) {
        double[] mean = new double[3];
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = from; x < to; x++) {
                for (int c = 0; c < 3; c++) {
                    mean[c] += (image.getRGB(x, y) >> 16 - 8 * c & 0xff) / (double) image.getHeight() / (to - from);
                }
            }
        }
        return mean;
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

    private BufferedImage stylize(BufferedImage of, BufferedImage like, Observer observer, @Nullable Checkpoint from) {
        return stylize(of, like, SETTINGS, observer, from);
    }

    private BufferedImage stylize(
            BufferedImage of, BufferedImage like, Settings settings, Observer observer, @Nullable Checkpoint from) {
        return stylize(Materials.of(of, like), settings, observer, from);
    }

    private static BufferedImage stylize(
            Materials materials, Settings settings, Observer observer, @Nullable Checkpoint from) {
        try (Stylizer stylizer = new Stylizer(SmallNetwork.create(), Device.CPU, Memory.ofMachine(), RECIPE)) {
            return stylizer.stylize(materials, settings, observer, from);
        }
    }

    private static Recipe recipe(int bytes) {
        Map<String, Double> layers = new LinkedHashMap<>();
        layers.put("relu1_1", 1.0);
        layers.put("relu2_1", 1.0);
        layers.put("relu3_1", 1.0);
        return new Recipe(
                new Recipe.Layers(layers, Map.of("relu3_1", 1.0), 1, bytes),
                new Recipe.Layers(Map.of("relu1_1", 1.0), Map.of("relu1_1", 0.1), 0.5, bytes),
                Set.of("relu1_1"),
                0.5,
                1,
                0.1,
                0.03,
                new Schedule(8, 8, 8, 8, Integer.MAX_VALUE, 8, Math.sqrt(2)));
    }

    private static BufferedImage flat(String colour) {
        return switch (colour) {
            case "black" -> filled(Color.BLACK);
            case "white" -> filled(Color.WHITE);
            case "grey" -> filled(Color.GRAY);
            default -> striped(40, 30);
        };
    }

    private static BufferedImage filled(Color colour) {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, 40, 30);
        graphics.dispose();
        return image;
    }

    private static BufferedImage striped(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, Color.HSBtoRGB((x * 3 + y) % 50 / 50f, 0.7f, 0.3f + 0.6f * ((x - 2 * y) & 7) / 7));
            }
        }
        return image;
    }

    private static List<Integer> colours(BufferedImage image) {
        List<Integer> colours = new ArrayList<>();
        for (int rgb : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
            colours.add(rgb);
        }
        return colours;
    }

    /** Keeps all it hears. */
    private static class Watcher implements Observer {
        final List<Progress> progress = new ArrayList<>();
        final List<String> previews = new ArrayList<>();
        final List<Checkpoint> checkpoints = new ArrayList<>();

        @Override
        public void progressed(Progress now, Supplier<BufferedImage> preview) {
            progress.add(now);
            previews.add(preview.get().getWidth() + "x" + preview.get().getHeight());
        }

        /** Through bytes, as it would be kept. */
        @Override
        public void checkpointable(Supplier<Checkpoint> checkpoint) {
            try {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                checkpoint.get().write(out);
                checkpoints.add(Checkpoint.read(new ByteArrayInputStream(out.toByteArray())));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    /** Divides by zero. */
    private static final class BrokenNetwork implements FeatureNetwork {
        private final FeatureNetwork sound = SmallNetwork.create();

        @Override
        public String name() {
            return "broken";
        }

        @Override
        public int minimumSide() {
            return sound.minimumSide();
        }

        @Override
        public List<String> layers() {
            return sound.layers();
        }

        @Override
        public Reach reach(String layer) {
            return sound.reach(layer);
        }

        @Override
        public int positions(String layer, int side) {
            return sound.positions(layer, side);
        }

        @Override
        public Map<String, Operand<TFloat32>> features(
                Ops tf, Operand<TFloat32> image, Collection<String> layers, Pooling pooling) {
            Map<String, Operand<TFloat32>> maps = new HashMap<>(sound.features(tf, image, layers, pooling));
            maps.replaceAll((name, map) -> tf.math.div(map, tf.math.sub(map, map)));
            return maps;
        }
    }
}
