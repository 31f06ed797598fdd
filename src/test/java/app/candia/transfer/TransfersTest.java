package app.candia.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.gallery.Gallery;
import app.candia.gallery.Picture;
import app.candia.nst.Settings;
import app.candia.storage.Storage;
import app.candia.transfer.Transfer.Failure;
import app.candia.transfer.Transfer.State;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From being submitted to hanging in the gallery, or not. */
class TransfersTest extends TransferTest {
    @Autowired
    Worker worker;

    @Autowired
    Estimates estimates;

    @Autowired
    Storage storage;

    @Autowired
    JdbcClient database;

    @Autowired
    Gallery gallery;

    @Test
    void no_picture_is_asked_for_that_is_larger_than_the_admin_allows() throws Exception {
        Transfer transfer = transfers.submit(photo, "starry_night", LARGE.withResolution(16384));
        transfers.cancel(transfer.id(), owner);

        assertThat(transfer.settings().resolution()).isBetween(512, 4096);
    }

    @Test
    void a_transfer_is_painted_watched_and_hung() throws Exception {
        Queue<Transfer> seen = new ConcurrentLinkedQueue<>();
        Transfer submitted = transfers.submit(photo, "starry_night", SMALL);

        try (var _ = transfers.watch(submitted.id(), owner, seen::add)) {
            Transfer done = await(submitted, transfer -> !transfer.state().isOpen());

            assertThat(done.state()).isEqualTo(State.DONE);
            assertThat(done.fraction()).isEqualTo(1);
            assertThat(done.preview()).isPositive();
            await(submitted, _ -> seen.stream().anyMatch(at -> at.state() == State.DONE));
        }

        assertThat(seen).extracting(Transfer::state).contains(State.RUNNING).endsWith(State.DONE);
        assertThat(List.copyOf(seen)).isSortedAccordingTo(Comparator.comparing(Transfer::fraction));
        Picture picture = gallery.ofTransfer(submitted.id(), owner).orElseThrow();
        assertThat(picture.title()).isEqualTo("old harbour");
        assertThat(picture.width()).isEqualTo(64);
        try (InputStream in = gallery.open(picture)) {
            assertThat(ImageIO.read(in).getWidth()).isEqualTo(64);
        }
        assertThat(storage.open("transfers/" + submitted.id() + "/checkpoint")).isEmpty();
    }

    @Test
    void a_finished_transfer_that_is_run_again_has_one_picture() throws Exception {
        scheduler.pause();
        Transfer transfer = transfers.submit(photo, "starry_night", SMALL);

        assertThat(worker.run(transfer.id(), () -> false)).isEqualTo(Worker.Outcome.ENDED);
        assertThat(worker.run(transfer.id(), () -> false)).isEqualTo(Worker.Outcome.ENDED);

        assertThat(gallery.latest(owner, 9)).hasSize(1);
        assertThat(now(transfer).state()).isEqualTo(State.DONE);
    }

    @Test
    void two_styles_make_one_picture_and_the_losses_are_kept() throws Exception {
        scheduler.pause();
        Settings mixed = SMALL.with().styleWeights(List.of(70.0, 30.0)).build();
        Transfer transfer = transfers.submit(photo, "starry_night,ink_wash", mixed);

        assertThat(worker.run(transfer.id(), () -> false)).isEqualTo(Worker.Outcome.ENDED);

        assertThat(gallery.ofTransfer(transfer.id(), owner).orElseThrow().style())
                .isEqualTo("starry_night,ink_wash");
        assertThat(transfers.stylesUsed(owner, 5)).containsExactly("starry_night,ink_wash");
        List<LossCurve.Point> points = transfers.losses(transfer).points();
        assertThat(points).hasSizeBetween(10, 101).isSortedAccordingTo(Comparator.comparing(LossCurve.Point::fraction));
        assertThat(points.getLast().style())
                .isPositive()
                .isLessThan(points.getFirst().style());
    }

    @Test
    void whoever_has_seen_enough_keeps_the_picture_as_it_is() throws Exception {
        Transfer transfer = transfers.submit(photo, "starry_night", LARGE);
        await(transfer, at -> at.preview() > 0);

        transfers.keep(transfer.id(), UUID.randomUUID());
        assertThat(now(transfer).state()).isEqualTo(State.RUNNING);
        transfers.keep(transfer.id(), owner);

        await(transfer, at -> at.state() == State.DONE);
        Picture picture = gallery.ofTransfer(transfer.id(), owner).orElseThrow();
        assertThat(picture.width()).isEqualTo(1024);
        assertThat(picture.took()).isLessThan(estimates.work(LARGE));
        assertThat(database.sql("select count(*) from transfer where state = 'DONE' and not enough and owner = ?")
                        .param(owner)
                        .query(Integer.class)
                        .single())
                .as("what the estimates of others count")
                .isZero();
    }

    @Test
    void a_running_transfer_is_cancelled_within_an_iteration_and_leaves_nothing() throws Exception {
        Transfer transfer = transfers.submit(photo, "starry_night", LARGE);
        await(transfer, at -> at.preview() > 0);

        transfers.cancel(transfer.id(), owner);
        Transfer other = transfers.submit(photo, "starry_night", SMALL);

        await(other, at -> at.state() == State.DONE);
        assertThat(now(transfer).state()).isEqualTo(State.CANCELLED);
        assertThat(gallery.ofTransfer(transfer.id(), owner)).isEmpty();
        assertThat(storage.open("transfers/" + transfer.id() + "/preview-1.jpg"))
                .isEmpty();
        assertThat(storage.open("pictures/" + transfer.id() + "/picture.png")).isEmpty();
    }

    @Test
    void a_failure_says_why() throws Exception {
        scheduler.pause();
        Transfer styleless = transfers.submit(photo, "own:" + UUID.randomUUID(), SMALL);
        Transfer netless = transfers.submit(photo, "starry_night", SMALL.withNetwork("none"));

        worker.run(styleless.id(), () -> false);
        worker.run(netless.id(), () -> false);

        assertThat(now(styleless).failure()).isEqualTo(Failure.STYLE_GONE);
        assertThat(now(netless).failure()).isEqualTo(Failure.NETWORK_UNAVAILABLE);
        assertThat(now(netless).state()).isEqualTo(State.FAILED);
        assertThat(now(netless).finished()).isNotNull();
    }
}
