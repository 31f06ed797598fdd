package app.candia.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KernelTest {
    @Test
    void widening_adds_zeros_and_moves_nothing() {
        Kernel kernel = new Kernel(new long[] {1, 2, 1, 2}, new float[] {1, 2, 3, 4}, new float[] {5, 6});

        Kernel wide = kernel.widened(2, 3);

        assertThat(wide.shape()).containsExactly(1, 2, 2, 3);
        assertThat(wide.weights()).containsExactly(1, 2, 0, 0, 0, 0, 3, 4, 0, 0, 0, 0);
        assertThat(wide.bias()).containsExactly(5, 6, 0);
    }
}
