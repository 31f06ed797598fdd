package app.candia.painter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.candia.nst.Checkpoint;
import app.candia.nst.Progress;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Whatever arrives is a message or an {@link IOException}, and takes no more memory than arrived. */
class WireTest {
    private static final Progress PROGRESS = new Progress(1, 3, 4, 9, 0.5, Duration.ofSeconds(3), 1, 0.25, 0.125);

    private final BufferedImage picture = new BufferedImage(7, 5, BufferedImage.TYPE_INT_RGB);
    private final Checkpoint checkpoint =
            new Checkpoint(1, 2, 2, 1, new float[6], 0.5, List.of(new float[] {1}, new float[6]), new float[6], 1);

    @Test
    void random_bytes_are_no_message() {
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            byte[] bytes = new byte[random.nextInt(80)];
            random.nextBytes(bytes);
            for (Callable<?> reading : readings(bytes)) {
                assertOnlyIoException(reading);
            }
        }
    }

    @Test
    void a_cut_message_is_missed() throws Exception {
        byte[] whole = bytes(wire -> {
            wire.say(Message.PROGRESSED);
            wire.writeProgress(PROGRESS);
            wire.writePicture(picture);
            wire.writeText("Ένα τοπίο");
            checkpoint.write(wire.out());
        });
        read(whole);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatExceptionOfType(IOException.class)
                    .as("of %s bytes", length)
                    .isThrownBy(() -> read(cut));
        }
    }

    @Test
    void a_length_that_can_t_be_takes_no_memory() {
        for (int[] words : new int[][] {{Integer.MAX_VALUE}, {-1}, {60_000, 60_000, 0, 0}, {16_000, 16_000, 7, 1}}) {
            byte[] bytes = bytes(wire -> {
                for (int word : words) {
                    wire.out().writeInt(word);
                }
            });
            assertThatExceptionOfType(WireException.class)
                    .isThrownBy(() -> wire(bytes).readPicture());
        }
        byte[] huge = bytes(wire -> wire.out().writeInt(Integer.MAX_VALUE));
        assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> wire(huge).readText());
        byte[] pixels = bytes(wire -> {
            for (int word : new int[] {0x43414e47, 0, 0, 17_000, 20_000, 0, 0}) {
                wire.out().writeInt(word);
            }
        });
        assertThatExceptionOfType(EOFException.class)
                .isThrownBy(() -> Checkpoint.read(new ByteArrayInputStream(pixels)));
    }

    @Test
    void what_is_printed_before_the_greeting_is_passed_over() throws Exception {
        byte[] bytes = bytes(wire -> {
            wire.out().writeBytes("Listening on 5005\n\0candia\0\0");
            wire.greet();
            wire.say(Message.DONE);
        });
        Wire wire = wire(bytes);

        wire.awaitGreeting();

        assertThat(wire.hear()).isEqualTo(Message.DONE);
        byte[] endless = new byte[3 << 20];
        assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> wire(endless).awaitGreeting());
    }

    @Test
    void a_crash_report_is_no_message() {
        byte[] report = "#\n# A fatal error has been detected by the Java Runtime Environment:\n".getBytes();

        assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> wire(report).hear());
    }

    private List<Callable<?>> readings(byte[] bytes) {
        return List.of(
                () -> wire(bytes).hear(),
                () -> wire(bytes).readText(),
                () -> wire(bytes).readFailure(),
                () -> wire(bytes).readProgress(),
                () -> wire(bytes).readPicture(),
                () -> wire(bytes).readMaterials(),
                () -> wire(bytes).readCheckpoint());
    }

    private static void assertOnlyIoException(Callable<?> reading) {
        try {
            reading.call();
        } catch (IOException expected) {
            assertThat(expected).isNotNull();
        } catch (Exception e) {
            throw new AssertionError("not an IOException", e);
        }
    }

    private static void read(byte[] bytes) throws IOException {
        Wire wire = wire(bytes);
        assertThat(wire.hear()).isEqualTo(Message.PROGRESSED);
        assertThat(wire.readProgress()).isEqualTo(PROGRESS);
        assertThat(wire.readPicture().getWidth()).isEqualTo(7);
        assertThat(wire.readText()).isEqualTo("Ένα τοπίο");
        assertThat(Checkpoint.read(wire.in()).failures()).isEqualTo(1);
    }

    private interface Writing {
        void to(Wire wire) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Wire wire = new Wire(new ByteArrayInputStream(new byte[0]), bytes);
        try {
            writing.to(wire);
            wire.flush();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static Wire wire(byte[] bytes) {
        return new Wire(new ByteArrayInputStream(bytes), new DataOutputStream(OutputStream.nullOutputStream()));
    }
}
