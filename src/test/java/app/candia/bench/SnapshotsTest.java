package app.candia.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.bench.Snapshots.Snapshot;
import app.candia.nst.Progress;
import java.awt.image.BufferedImage;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SnapshotsTest {
    private final BufferedImage picture = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);

    @Test
    void pictures_are_taken_at_even_shares_of_the_work() {
        Snapshots snapshots = new Snapshots(4);
        snapshots.start();
        for (int i = 0; i <= 100; i++) {
            snapshots.progressed(at(i / 100.0), () -> picture);
        }

        assertThat(snapshots.taken()).hasSize(4);
    }

    @Test
    void the_time_that_a_picture_takes_is_not_the_work_s() {
        Snapshots snapshots = new Snapshots(1);
        snapshots.start();
        snapshots.progressed(at(1), () -> {
            sleep(500);
            return picture;
        });
        snapshots.finished(picture);

        assertThat(snapshots.taken()).extracting(Snapshot::seconds).allMatch(seconds -> seconds < 0.4);
    }

    private static Progress at(double fraction) {
        return new Progress(0, 1, 0, 1, fraction, Duration.ZERO, 1, 0, 0);
    }

    private static void sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
