package app.candia.nst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckpointTest {
    private final Checkpoint checkpoint = new Checkpoint(
            2,
            17,
            2,
            1,
            new float[] {0, -0.25f, 1.5f, 0.1f, 0.2f, Float.MIN_VALUE},
            0.75,
            List.of(new float[] {3}, new float[] {}, new float[] {1, 2, 3, 4, 5, 6}),
            new float[] {6, 5, 4, 3, 2, 1},
            2);

    @Test
    void what_is_written_is_read_again() throws IOException {
        Checkpoint read = Checkpoint.read(new ByteArrayInputStream(bytes()));

        assertThat(read).usingRecursiveComparison().isEqualTo(checkpoint);
    }

    @Test
    void one_cut_short_is_refused() throws IOException {
        byte[] bytes = bytes();

        assertThatThrownBy(() -> Checkpoint.read(new ByteArrayInputStream(Arrays.copyOf(bytes, bytes.length - 1))))
                .isInstanceOf(IOException.class);
    }

    /** One that an earlier version wrote has no image to go back to. */
    @Test
    void one_of_the_format_before_is_read() throws IOException {
        byte[] bytes = bytes();
        bytes[3]--;
        int added = Integer.BYTES + 6 * Float.BYTES + Integer.BYTES;

        Checkpoint read = Checkpoint.read(new ByteArrayInputStream(Arrays.copyOf(bytes, bytes.length - added)));

        assertThat(read.pixels()).containsExactly(checkpoint.pixels());
        assertThat(read.optimiser()).hasSize(3);
        assertThat(read.before()).isEmpty();
        assertThat(read.failures()).isZero();
    }

    @Test
    void something_else_is_refused() {
        assertThatThrownBy(() -> Checkpoint.read(new ByteArrayInputStream(new byte[100])))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Not a checkpoint");
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        checkpoint.write(out);
        return out.toByteArray();
    }
}
