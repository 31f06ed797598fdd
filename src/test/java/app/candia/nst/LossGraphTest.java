package app.candia.nst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.candia.network.FeatureNetwork;
import app.candia.network.Networks;
import app.candia.network.SmallNetwork;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values come from another implementation: PyTorch 1.13.1, by src/test/reference/losses.py. */
class LossGraphTest {
    private static final Percentage CLOSE = Percentage.withPercentage(0.01);

    private final FeatureNetwork network = SmallNetwork.create();
    private final Pixels photo = picture(2, 40, 36, 1);
    private final Pixels style = picture(3, 44, 32, 1);
    private final Pixels image = picture(4, 40, 36, 1.2);

    @Test
    void with_gram_matrices_loss_and_gradient_are_the_reference_s() {
        LossGraph.Evaluation is = evaluate(network, objective(), Statistic.GRAM, image);

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
        LossGraph.Evaluation is = evaluate(network, objective(), Statistic.MEAN_COVARIANCE, image);

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
        assertSlope(network, objective(), statistic);
    }

    /** With 48 and 80 channels the library's own gradient is wrong, see BuiltInNetwork. */
    @ParameterizedTest
    @ValueSource(strings = {"activation_5", "mixed2", "mixed3", "mixed4"})
    void the_gradient_of_the_built_in_network_is_its_slope(String layer) throws Exception {
        assumeTrue(Networks.hasBuiltIn(), "this build carries no built-in network: npm was not reachable");
        FeatureNetwork builtIn = new Networks(Path.of("nowhere"), null, line -> {}).load(Networks.BUILTIN);
        Objective objective = new Objective(Map.of("full_1", 0.0), Map.of(layer, 1.0), Set.of(), 1, 0);

        assertSlope(builtIn, objective, Statistic.MEAN_COVARIANCE);
    }

    @ParameterizedTest
    @EnumSource
    void the_style_itself_has_no_style_loss_and_the_photo_no_content_loss(Statistic statistic) {
        try (LossGraph graph = new LossGraph(network, objective(), statistic, Device.CPU);
                LossGraph.Targets targets = graph.targets(photo, photo)) {
            LossGraph.Evaluation is = graph.evaluate(photo, targets);

            assertThat(is.style()).isLessThan(1e-8);
            assertThat(is.content()).isZero();
        }
    }

    private void assertSlope(FeatureNetwork of, Objective objective, Statistic statistic) {
        LossGraph.Evaluation is = evaluate(of, objective, statistic, smooth(0));
        double norm = norm(is);
        double step = 2e-2;
        double rise = 0;
        for (int sign : new int[] {1, -1}) {
            Pixels moved = smooth(0);
            for (int i = 0; i < moved.rgb().length; i++) {
                moved.rgb()[i] += (float) (sign * step * is.gradient()[i] / norm);
            }
            rise += sign * evaluate(of, objective, statistic, moved).total();
        }
        assertThat(rise / (2 * step)).isCloseTo(norm, Percentage.withPercentage(1));
    }

    private LossGraph.Evaluation evaluate(FeatureNetwork of, Objective objective, Statistic statistic, Pixels at) {
        Pixels target = at.width() == photo.width() ? photo : smooth(1);
        try (LossGraph graph = new LossGraph(of, objective, statistic, Device.CPU);
                LossGraph.Targets targets = graph.targets(of == network ? style : style(of), target)) {
            return graph.evaluate(at, targets);
        }
    }

    private Pixels style(FeatureNetwork of) {
        return style.mirrored(0, of.minimumSide(), 0, of.minimumSide());
    }

    private static Objective objective() {
        Map<String, Double> layers = new LinkedHashMap<>();
        layers.put("relu1_1", 1.0);
        layers.put("relu2_1", 0.5);
        layers.put("relu3_1", 2.0);
        return new Objective(layers, Map.of("relu2_2", 0.75), Set.of("relu1_1"), 0.3, 2);
    }

    /** Within the range of colours, so that no pixel crosses its edge. */
    private static Pixels smooth(int phase) {
        float[] rgb = new float[64 * 72 * 3];
        for (int i = 0; i < rgb.length; i++) {
            int x = i / 3 % 72;
            int y = i / 3 / 72;
            rgb[i] = (float) (0.5 + 0.3 * Math.sin(x * 0.3 + phase + i % 3) * Math.cos(y * 0.21 - phase * x * 0.1));
        }
        return new Pixels(72, 64, rgb);
    }

    private static Pixels picture(int seed, int width, int height, double spread) {
        float[] rgb = new SmallNetwork.Noise(seed).next(width * height * 3, 1);
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = (float) (rgb[i] * spread + 0.5);
        }
        return new Pixels(width, height, rgb);
    }

    private static double norm(LossGraph.Evaluation is) {
        return Math.sqrt(Lbfgs.dot(is.gradient(), is.gradient()));
    }

    private static double gradient(LossGraph.Evaluation is, int x, int y, int channel) {
        return is.gradient()[(y * 40 + x) * 3 + channel];
    }
}
