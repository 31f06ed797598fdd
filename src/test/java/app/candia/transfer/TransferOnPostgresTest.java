package app.candia.transfer;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import app.candia.OnPostgres;
import app.candia.transfer.Transfer.State;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** The queue's tables on PostgreSQL: two transfers, asked about in every way. */
@OnPostgres
class TransferOnPostgresTest extends TransferTest {
    @Test
    void transfers_wait_change_places_and_are_painted() throws Exception {
        scheduler.pause();
        var first = transfers.submit(photo, "starry_night", SMALL);
        var second = transfers.submit(photo, "ink_wash", SMALL);
        assertThat(transfers.ahead(second)).isEqualTo(1);
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
