package app.candia.nst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.candia.network.SmallNetwork;
import org.junit.jupiter.api.Test;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

class StatisticsTest {
    private static final int HEIGHT = 3;
    private static final int WIDTH = 5;
    private static final int CHANNELS = 4;
    private final float[] map = new SmallNetwork.Noise(9).next(HEIGHT * WIDTH * CHANNELS, 2);

    @Test
    void a_gram_matrix_holds_the_inner_products_of_the_channels() {
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            assertEquals(value(graph, GramMatrix.of(tf, GramMatrix.rows(tf, map(tf)), null)), new double[CHANNELS]);
        }
    }

    @Test
    void mean_and_covariance_are_those_of_the_positions() {
        double[] means = new double[CHANNELS];
        for (int i = 0; i < map.length; i++) {
            means[i % CHANNELS] += map[i] / (HEIGHT * WIDTH);
        }
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            MeanAndCovariance is = MeanAndCovariance.of(tf, GramMatrix.rows(tf, map(tf)), null);
            float[] mean = value(graph, is.mean());
            for (int c = 0; c < CHANNELS; c++) {
                assertThat((double) mean[c]).isCloseTo(means[c], within(1e-6));
            }
            assertEquals(value(graph, is.covariance()), means);
        }
    }

    /** By the definition: over all positions, the mean product of what is left of each two channels. */
    private void assertEquals(float[] matrix, double[] subtracted) {
        for (int a = 0; a < CHANNELS; a++) {
            for (int b = 0; b < CHANNELS; b++) {
                double sum = 0;
                for (int position = 0; position < HEIGHT * WIDTH; position++) {
                    sum += (map[position * CHANNELS + a] - subtracted[a])
                            * (map[position * CHANNELS + b] - subtracted[b]);
                }
                assertThat((double) matrix[a * CHANNELS + b])
                        .as("%d, %d", a, b)
                        .isCloseTo(sum / (HEIGHT * WIDTH), within(1e-6));
            }
        }
    }

    private Operand<TFloat32> map(Ops tf) {
        return tf.constant(Shape.of(1, HEIGHT, WIDTH, CHANNELS), DataBuffers.of(map));
    }

    private static float[] value(Graph graph, Operand<TFloat32> operand) {
        try (Session session = new Session(graph);
                Result result = session.runner().fetch(operand).run()) {
            float[] values = new float[(int) result.get(0).shape().size()];
            ((TFloat32) result.get(0)).asRawTensor().data().asFloats().read(values);
            return values;
        }
    }
}
