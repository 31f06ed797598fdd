package app.candia.transfer;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.candia.OnPostgres;
import app.candia.ServerTest;
import app.candia.TestPhotos;
import app.candia.TestPictures;
import app.candia.network.Networks;
import app.candia.nst.Settings;
import app.candia.photo.Photos;
import app.candia.transfer.Transfer.State;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The queue's tables on PostgreSQL: two transfers, asked about in every way. */
@ServerTest
@OnPostgres
@Timeout(value = 240, unit = SECONDS)
class TransferOnPostgresTest {
    private static final Settings SMALL = Settings.DEFAULT.withResolution(Settings.MIN_RESOLUTION);

    @TempDir
    Path folder;

    @Autowired
    Transfers transfers;

    @Autowired
    Photos photos;

    @Autowired
    Scheduler scheduler;

    @Autowired
    TestPictures accounts;

    @Test
    void transfers_wait_change_places_and_are_painted() throws Exception {
        assumeThat(Networks.hasBuiltIn())
                .as("the build has the built-in network")
                .isTrue();
        var owner = accounts.account().id();
        var photo = photos.add(owner, TestPhotos.jpeg(folder, 120, 80), "old_harbour.jpg");
        scheduler.pause();
        var first = transfers.submit(photo, "starry_night", SMALL);
        var second = transfers.submit(photo, "ink_wash", SMALL);
        assertThat(transfers.before(second)).isEqualTo(1);
        transfers.moveUp(second.id(), owner);
        assertThat(transfers.open(owner)).extracting(Transfer::id).containsExactly(second.id(), first.id());
        assertThat(transfers.untilDone(transfers.find(first.id(), owner).orElseThrow()))
                .isGreaterThan(
                        transfers.untilDone(transfers.find(second.id(), owner).orElseThrow()));

        var done = new CountDownLatch(1);
        try (var _ = transfers.watch(second.id(), owner, at -> {
            if (at.state() == State.DONE) {
                done.countDown();
            }
        })) {
            transfers.cancel(first.id(), owner);
            scheduler.resume();
            assertThat(done.await(200, SECONDS)).isTrue();
        }

        assertThat(transfers.find(first.id(), owner).orElseThrow().state()).isEqualTo(State.CANCELLED);
        assertThat(transfers.losses(second).points()).isNotEmpty();
        assertThat(transfers.stylesUsed(owner, 5)).contains("ink_wash");
        assertThat(transfers.estimate(SMALL)).isPositive();
    }
}
