package app.candia.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;

class BuiltInNetworkTest {
    @BeforeEach
    void the_build_carries_it() {
        assumeTrue(Networks.hasBuiltIn(), "this build carries no built-in network: npm was not reachable");
    }

    @Test
    void feature_maps_are_the_image_halved_again_and_again() throws Exception {
        assertThat(shapes(80, 64, "full_1", "activation_2", "activation_3", "activation_5", "mixed2", "mixed4"))
                .containsExactly(
                        Shape.of(1, 64, 80, 32),
                        Shape.of(1, 32, 40, 32),
                        Shape.of(1, 32, 40, 64),
                        Shape.of(1, 16, 20, 192),
                        Shape.of(1, 8, 10, 288),
                        Shape.of(1, 4, 5, 768));
    }

    @Test
    void odd_sides_are_halved_upwards() throws Exception {
        assertThat(shapes(67, 65, "activation_2", "mixed0", "mixed4"))
                .containsExactly(Shape.of(1, 33, 34, 32), Shape.of(1, 9, 9, 256), Shape.of(1, 5, 5, 768));
    }

    @Test
    void an_unknown_layer_is_refused() throws Exception {
        FeatureNetwork network = network();
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            Operand<TFloat32> image = image(tf);
            assertThatThrownBy(() -> network.features(tf, image, List.of("mixed99"), Pooling.AVERAGE))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("mixed99");
        }
    }

    @Test
    void it_is_loaded_once() throws Exception {
        Networks networks = new Networks(Path.of("nowhere"), null, line -> {});
        assertThat(networks.load("builtin")).isSameAs(networks.load("builtin"));
    }

    private static FeatureNetwork network() throws NetworkUnavailableException {
        return new Networks(Path.of("nowhere"), null, line -> {}).load("builtin");
    }

    private static Operand<TFloat32> image(Ops tf) {
        return tf.placeholder(TFloat32.class, Placeholder.shape(Shape.of(1, -1, -1, 3)));
    }

    private static List<Shape> shapes(int width, int height, String... layers) throws Exception {
        try (Graph graph = new Graph();
                Session session = new Session(graph);
                TFloat32 picture = TFloat32.tensorOf(
                        Shape.of(1, height, width, 3), DataBuffers.of(new float[width * height * 3]))) {
            Ops tf = Ops.create(graph);
            Operand<TFloat32> image = image(tf);
            Map<String, Operand<TFloat32>> maps = network().features(tf, image, List.of(layers), Pooling.AVERAGE);
            Session.Runner runner = session.runner().feed(image, picture);
            for (String layer : layers) {
                runner.fetch(maps.get(layer));
            }
            try (Result result = runner.run()) {
                return IntStream.range(0, layers.length)
                        .mapToObj(i -> result.get(i).shape())
                        .toList();
            }
        }
    }

    /** What was measured by tiles: the least halo with which each gradient is whole. */
    @ParameterizedTest
    @CsvSource({"activation_5, 4, 12", "mixed0, 8, 32", "mixed2, 8, 64", "mixed4, 16, 176"})
    void says_how_far_a_layer_sees(String layer, int stride, int radius) throws Exception {
        assertThat(network().reach(layer).stride()).isEqualTo(stride);
        assertThat(network().reach(layer).radius()).isEqualTo(radius);
    }

    @Test
    void knows_its_layers() throws Exception {
        assertThat(network().layers())
                .startsWith("full_1", "activation_1", "activation_2")
                .contains("mixed0", "mixed10");
    }
}
