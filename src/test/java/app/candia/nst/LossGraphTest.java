package app.candia.nst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.candia.network.FeatureNetwork;
import app.candia.network.Networks;
import app.candia.network.Pooling;
import app.candia.network.SmallNetwork;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Percentage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values come from another implementation: PyTorch 1.13.1, by src/test/reference/losses.py. */
class LossGraphTest {
    private static final Percentage CLOSE = Percentage.withPercentage(0.01);
    private static final String VGG19_WHOLE = "relu1_1 relu2_1 relu3_1 relu4_1 relu5_1, relu4_2";

    private final FeatureNetwork network = SmallNetwork.create();
    private final Pixels photo = picture(2, 40, 36, 1);
    private final Pixels style = picture(3, 44, 32, 1);
    private final Pixels image = picture(4, 40, 36, 1.2);

    @Test
    void with_gram_matrices_loss_and_gradient_are_the_reference_s() {
        Loss.Evaluation is = at(network, objective(Statistic.GRAM), scene(photo, style), Long.MAX_VALUE, image);

        assertThat(is.total()).isCloseTo(1.7001084, CLOSE);
        assertThat(is.style()).isCloseTo(0.41223616, CLOSE);
        assertThat(is.content()).isCloseTo(0.60788409, CLOSE);
        assertThat(norm(is)).isCloseTo(0.29523085, CLOSE);
        assertThat(gradient(is, 0, 0, 0)).isCloseTo(-9.0112844e-3, within(1e-6));
        assertThat(gradient(is, 39, 35, 2)).isCloseTo(2.1965157e-3, within(1e-6));
        assertThat(gradient(is, 20, 17, 1)).isCloseTo(-1.6960039e-3, within(1e-6));
        assertThat(gradient(is, 7, 30, 0)).isCloseTo(1.9096326e-3, within(1e-6));
    }

    @Test
    void with_mean_and_covariance_loss_and_gradient_are_the_reference_s() {
        Loss.Evaluation is =
                at(network, objective(Statistic.MEAN_COVARIANCE), scene(photo, style), Long.MAX_VALUE, image);

        assertThat(is.total()).isCloseTo(1.9740390, CLOSE);
        assertThat(is.style()).isCloseTo(1.3253381, CLOSE);
        assertThat(is.content()).isCloseTo(0.60788409, CLOSE);
        assertThat(norm(is)).isCloseTo(0.83711413, CLOSE);
        assertThat(gradient(is, 0, 0, 0)).isCloseTo(5.9917837e-3, within(1e-6));
        assertThat(gradient(is, 39, 35, 2)).isCloseTo(9.4541601e-3, within(1e-6));
        assertThat(gradient(is, 20, 17, 1)).isCloseTo(-1.5564774e-2, within(1e-6));
        assertThat(gradient(is, 7, 30, 0)).isCloseTo(1.5661538e-2, within(1e-6));
    }

    @ParameterizedTest
    @EnumSource
    void the_gradient_is_the_slope_that_finite_differences_show(Statistic statistic) {
        assertSlope(network, objective(statistic));
    }

    /** With 48 and 80 channels the library's own gradient is wrong, see BuiltInNetwork. */
    @ParameterizedTest
    @ValueSource(strings = {"activation_5", "mixed2", "mixed3", "mixed4"})
    void the_gradient_of_the_built_in_network_is_its_slope(String layer) throws Exception {
        Objective objective = new Objective(
                Map.of(),
                Map.of(layer, 1.0),
                Set.of(),
                1,
                1,
                0,
                Statistic.MEAN_COVARIANCE,
                LossScale.RELATIVE,
                Pooling.AVERAGE);

        assertSlope(builtIn(), objective);
    }

    @ParameterizedTest
    @EnumSource
    void the_style_itself_has_no_style_loss_and_the_photo_no_content_loss(Statistic statistic) {
        Loss.Evaluation is = at(network, objective(statistic), scene(photo, photo), Long.MAX_VALUE, photo);

        assertThat(is.style()).isLessThan(1e-8);
        assertThat(is.content()).isZero();
    }

    /** Tiles of several sizes, pictures of odd ones, with and without regions. */
    @ParameterizedTest
    @CsvSource({"90, 70, 3000", "91, 67, 3000", "101, 75, 4200", "64, 150, 2600"})
    void in_tiles_loss_and_gradient_are_those_of_the_whole(int width, int height, long pixels) {
        for (Statistic statistic : Statistic.values()) {
            assertTilesAreExact(network, objective(statistic), width, height, pixels, 2e-5);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "full_1 activation_3 activation_5 mixed0, activation_5, 321, 205, 30000",
        "full_1 mixed0 mixed2, mixed2, 410, 300, 100000"
    })
    void in_tiles_the_built_in_network_s_gradient_is_that_of_the_whole(
            String style, String content, int width, int height, long pixels) throws Exception {
        assertTilesAreExact(builtIn(), looking(style, content), width, height, pixels, 1e-4);
    }

    @ParameterizedTest
    @CsvSource({"relu1_1 relu2_1 relu3_1, relu3_1, 300, 190, 20000", VGG19_WHOLE + ", 517, 389, 120000"})
    void in_tiles_the_gradient_of_all_of_vgg19_s_layers_is_that_of_the_whole(
            String style, String content, int width, int height, long pixels) {
        assertTilesAreExact(SmallNetwork.deep(), looking(style, content), width, height, pixels, 1e-4);
    }

    @ParameterizedTest
    @CsvSource({"relu1_1 relu2_1 relu3_1, relu3_1, 300, 190, 20000", VGG19_WHOLE + ", 517, 389, 120000"})
    void in_tiles_vgg19_s_gradient_is_that_of_the_whole(
            String style, String content, int width, int height, long pixels) throws Exception {
        @Nullable String file = System.getenv("CANDIA_NETWORK_VGG19");
        assumeTrue(file != null, "CANDIA_NETWORK_VGG19 names no file with VGG19's weights");
        FeatureNetwork vgg19 = new Networks(Path.of("nowhere"), Path.of(file), line -> {}).load(Networks.VGG19);

        assertTilesAreExact(vgg19, looking(style, content), width, height, pixels, 1e-4);
    }

    private static Objective looking(String style, String content) {
        Map<String, Double> layers = new LinkedHashMap<>();
        List.of(style.split(" ")).forEach(layer -> layers.put(layer, 1.0));
        return new Objective(
                layers,
                Map.of(content, 1.0),
                Set.of(layers.keySet().iterator().next()),
                1,
                0.2,
                0,
                Statistic.MEAN_COVARIANCE,
                LossScale.RELATIVE,
                Pooling.AVERAGE);
    }

    private void assertTilesAreExact(
            FeatureNetwork of, Objective objective, int width, int height, long pixels, double tolerance) {
        Pixels target = smooth(width, height, 1);
        Pixels at = smooth(width, height, 0);
        float[] left = new float[width * height];
        float[] right = new float[width * height];
        for (int i = 0; i < left.length; i++) {
            left[i] = Math.clamp(i % width / (float) width * 3 - 1, 0f, 1f);
            right[i] = 1 - left[i];
        }
        Canvas canvas = new Canvas(width, height, 0, 0);
        Pixels model = smooth(90, 130, 2);
        for (Scene scene : List.of(
                new Scene(canvas, target, List.of(model), List.of(), null),
                new Scene(canvas, target, List.of(model, smooth(80, 70, 3)), List.of(left, right), null))) {
            Loss.Evaluation whole = at(of, objective, scene, Long.MAX_VALUE, at);
            Loss.Evaluation tiled = at(of, objective, scene, pixels, at);

            assertThat(Tile.cover(width, height, of, layers(objective), pixels)).hasSizeGreaterThan(3);
            assertThat(tiled.total()).isCloseTo(whole.total(), Percentage.withPercentage(100 * tolerance));
            assertThat(tiled.style()).isCloseTo(whole.style(), Percentage.withPercentage(100 * tolerance));
            assertThat(tiled.content()).isCloseTo(whole.content(), Percentage.withPercentage(100 * tolerance));
            float[] difference = tiled.gradient().clone();
            Vectors.add(difference, -1, whole.gradient());
            assertThat(Math.sqrt(Vectors.dot(difference, difference))).isLessThan(tolerance * norm(whole));
        }
    }

    private static Set<String> layers(Objective objective) {
        Set<String> layers = new LinkedHashSet<>(objective.style().keySet());
        layers.addAll(objective.content().keySet());
        return layers;
    }

    private static FeatureNetwork builtIn() throws Exception {
        assumeTrue(Networks.hasBuiltIn(), "this build carries no built-in network: npm was not reachable");
        return new Networks(Path.of("nowhere"), null, line -> {}).load(Networks.BUILTIN);
    }

    private void assertSlope(FeatureNetwork of, Objective objective) {
        Pixels target = smooth(72, 64, 1);
        Scene scene = scene(target, of == network ? style : style.mirrored(0, of.minimumSide(), 0, of.minimumSide()));
        Loss.Evaluation is = at(of, objective, scene, Long.MAX_VALUE, smooth(72, 64, 0));
        double norm = norm(is);
        double step = 2e-2;
        double rise = 0;
        for (int sign : new int[] {1, -1}) {
            Pixels moved = smooth(72, 64, 0);
            for (int i = 0; i < moved.rgb().length; i++) {
                moved.rgb()[i] += (float) (sign * step * is.gradient()[i] / norm);
            }
            rise += sign * at(of, objective, scene, Long.MAX_VALUE, moved).total();
        }
        assertThat(rise / (2 * step)).isCloseTo(norm, Percentage.withPercentage(1));
    }

    private static Scene scene(Pixels photo, Pixels style) {
        return new Scene(new Canvas(photo.width(), photo.height(), 0, 0), photo, List.of(style), List.of(), null);
    }

    private static Loss.Evaluation at(FeatureNetwork of, Objective objective, Scene scene, long pixels, Pixels image) {
        int regions = scene.regions().size();
        List<Double> shares =
                Collections.nCopies(scene.styles().size(), 1.0 / scene.styles().size());
        try (LossGraph graph = new LossGraph(of, objective.shape(), regions, Device.CPU);
                Loss loss = new Losses(of, graph, objective, shares, pixels, () -> {}).of(scene)) {
            return loss.at(image);
        }
    }

    private static Objective objective(Statistic statistic) {
        Map<String, Double> layers = new LinkedHashMap<>();
        layers.put("relu1_1", 1.0);
        layers.put("relu2_1", 0.5);
        layers.put("relu3_1", 2.0);
        return new Objective(
                layers,
                Map.of("relu2_2", 0.75),
                Set.of("relu1_1"),
                1,
                0.3,
                2,
                statistic,
                LossScale.RELATIVE,
                Pooling.AVERAGE);
    }

    /** Within the range of colours, so that no pixel crosses its edge. */
    private static Pixels smooth(int width, int height, int phase) {
        float[] rgb = new float[width * height * 3];
        for (int i = 0; i < rgb.length; i++) {
            int x = i / 3 % width;
            int y = i / 3 / width;
            rgb[i] = (float) (0.5 + 0.3 * Math.sin(x * 0.3 + phase + i % 3) * Math.cos(y * 0.21 - phase * x * 0.1));
        }
        return new Pixels(width, height, rgb);
    }

    private static Pixels picture(int seed, int width, int height, double spread) {
        float[] rgb = new SmallNetwork.Noise(seed).next(width * height * 3, 1);
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = (float) (rgb[i] * spread + 0.5);
        }
        return new Pixels(width, height, rgb);
    }

    private static double norm(Loss.Evaluation is) {
        return Math.sqrt(Vectors.dot(is.gradient(), is.gradient()));
    }

    private static double gradient(Loss.Evaluation is, int x, int y, int channel) {
        return is.gradient()[(y * 40 + x) * 3 + channel];
    }
}
