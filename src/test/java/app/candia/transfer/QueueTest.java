package app.candia.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.candia.gallery.Gallery;
import app.candia.nst.Effort;
import app.candia.nst.Settings;
import app.candia.transfer.Transfer.State;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is next: places in the queue, and what may wait there. */
class QueueTest extends TransferTest {
    @Autowired
    Worker worker;

    @Autowired
    Estimates estimates;

    @Autowired
    Gallery gallery;

    @Test
    void those_who_wait_know_their_place_and_are_taken_in_order() throws Exception {
        scheduler.pause();
        List<Transfer> queue = List.of(
                transfers.submit(photo, "starry_night", SMALL),
                transfers.submit(photo, "starry_night", SMALL),
                transfers.submit(photo, "starry_night", SMALL));

        assertThat(queue).extracting(transfers::ahead).containsExactly(0, 1, 2);
        assertThat(transfers.open(owner)).isEqualTo(queue);
        assertThat(transfers.estimate(SMALL))
                .isGreaterThan(estimates.work(SMALL).multipliedBy(3));

        scheduler.resume();
        scheduler.triggerCheckForDueExecutions();
        queue.forEach(transfer -> await(transfer, at -> at.state() == State.DONE));

        List<Transfer> after = queue.stream().map(this::now).toList();
        for (int i = 1; i < after.size(); i++) {
            assertThat(after.get(i).started()).isAfterOrEqualTo(after.get(i - 1).finished());
        }
    }

    @Test
    void nobody_has_more_than_three_open() throws Exception {
        scheduler.pause();
        for (int i = 0; i < Transfers.MAX_OPEN; i++) {
            transfers.submit(photo, "starry_night", SMALL);
        }

        assertThatExceptionOfType(Transfers.TooManyException.class)
                .isThrownBy(() -> transfers.submit(photo, "starry_night", SMALL));

        transfers.cancel(transfers.open(owner).getFirst().id(), owner);
        transfers.submit(photo, "starry_night", SMALL);
    }

    @Test
    void a_waiting_one_changes_places_with_the_one_before_it() throws Exception {
        scheduler.pause();
        Transfer first = transfers.submit(photo, "starry_night", SMALL);
        Transfer second = transfers.submit(photo, "starry_night", SMALL);
        Transfer third = transfers.submit(photo, "starry_night", SMALL);

        transfers.moveUp(third.id(), UUID.randomUUID());
        transfers.moveUp(first.id(), owner);
        assertThat(transfers.open(owner)).containsExactly(first, second, third);
        transfers.moveUp(third.id(), owner);

        assertThat(transfers.open(owner)).extracting(Transfer::id).containsExactly(first.id(), third.id(), second.id());
        assertThat(transfers.untilDone(now(third))).isLessThan(transfers.untilDone(now(second)));
        scheduler.resume();
        scheduler.triggerCheckForDueExecutions();
        await(second, at -> at.state() == State.DONE);
        assertThat(now(third).finished()).isBefore(now(second).started());
    }

    @Test
    void a_queued_transfer_is_cancelled_at_once_and_never_runs() throws Exception {
        scheduler.pause();
        Transfer transfer = transfers.submit(photo, "starry_night", SMALL);
        Transfer next = transfers.submit(photo, "starry_night", SMALL);

        transfers.cancel(transfer.id(), UUID.randomUUID());
        assertThat(now(transfer).state()).isEqualTo(State.QUEUED);
        transfers.cancel(transfer.id(), owner);

        assertThat(now(transfer).state()).isEqualTo(State.CANCELLED);
        assertThat(transfers.ahead(next)).isZero();
        assertThat(worker.run(transfer.id(), () -> false)).isEqualTo(Worker.Outcome.ENDED);
        assertThat(now(transfer).started()).isNull();
        assertThat(gallery.latest(owner, 9)).isEmpty();
    }

    @Test
    void without_its_photo_a_transfer_is_cancelled() throws Exception {
        scheduler.pause();
        Transfer transfer = transfers.submit(photo, "starry_night", SMALL);

        photos.delete(photo.id(), owner);

        assertThat(now(transfer).state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void estimates_grow_with_size_and_patience() {
        Settings usual = Settings.DEFAULT;
        Duration normal = estimates.work(usual);

        assertThat(estimates.work(usual.with().effort(Effort.SKETCH).build())).isLessThan(normal.dividedBy(2));
        assertThat(estimates.work(usual.with().effort(Effort.FINE).build()))
                .isGreaterThan(normal.multipliedBy(3).dividedBy(2));
        assertThat(estimates.work(usual.withResolution(1024))).isGreaterThan(normal.multipliedBy(2));
    }
}
