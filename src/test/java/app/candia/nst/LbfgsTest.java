package app.candia.nst;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** On Rosenbrock's valley; the way there is PyTorch's, by src/test/reference/losses.py. */
class LbfgsTest {
    private static final Offset<Float> CLOSE = Offset.offset(2e-3f);
    private final float[] x = {-1.2f, 1};
    private final Lbfgs optimiser = new Lbfgs(20, 1);

    @Test
    void it_goes_the_reference_s_way() {
        step(1);
        assertAt(-0.489855f, 1.289855f);
        step(1);
        assertAt(-0.821671f, 1.068275f);
        step(1);
        assertAt(-1.365542f, 0.937976f);
        step(2);
        assertAt(-0.967920f, 1.004019f);
    }

    @Test
    void it_finds_the_bottom_of_the_valley() {
        step(150);
        assertAt(1, 1);
    }

    @Test
    void after_a_restart_it_takes_a_shorter_first_step_again() {
        step(10);
        optimiser.restart();
        x[0] = -1.2f;
        x[1] = 1;
        step(1);
        assertThat(x[0]).isCloseTo(-1.192899f, Offset.offset(1e-5f));
        assertThat(x[1]).isCloseTo(1.002899f, Offset.offset(1e-5f));
    }

    @Test
    void at_the_bottom_it_stays() {
        x[0] = 1;
        x[1] = 1;
        step(3);
        assertThat(x).containsExactly(1, 1);
    }

    private void assertAt(float first, float second) {
        assertThat(x[0]).isCloseTo(first, CLOSE);
        assertThat(x[1]).isCloseTo(second, CLOSE);
    }

    private void step(int times) {
        for (int i = 0; i < times; i++) {
            double a = x[0];
            double b = x[1];
            float[] gradient = {(float) (-2 * (1 - a) - 400 * a * (b - a * a)), (float) (200 * (b - a * a))};
            optimiser.step(x, gradient);
        }
    }
}
