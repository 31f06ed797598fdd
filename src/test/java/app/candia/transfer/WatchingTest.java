package app.candia.transfer;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import app.candia.transfer.Transfer.State;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Who watches a transfer, and who may not. */
class WatchingTest extends TransferTest {
    @Test
    void a_watcher_that_fails_or_sleeps_hurts_nobody() throws Exception {
        scheduler.pause();
        Transfer transfer = transfers.submit(photo, "starry_night", SMALL);
        var heard = new CountDownLatch(2);
        var forEver = new CountDownLatch(1);

        try (var _ = transfers.watch(transfer.id(), owner, _ -> {
                    throw new IllegalStateException("A watcher's own trouble.");
                });
                var _ = transfers.watch(transfer.id(), owner, _ -> awaitQuietly(forEver));
                var _ = transfers.watch(transfer.id(), owner, at -> {
                    if (at.state() == State.QUEUED || at.state() == State.CANCELLED) {
                        heard.countDown();
                    }
                })) {
            await(transfer, _ -> heard.getCount() == 1);
            transfers.cancel(transfer.id(), owner);
            assertThat(heard.await(10, SECONDS)).isTrue();
        } finally {
            forEver.countDown();
        }
    }

    @Test
    void other_people_see_no_transfer() throws Exception {
        scheduler.pause();
        Transfer transfer = transfers.submit(photo, "starry_night", SMALL);
        UUID other = accounts.account().id();
        Queue<Transfer> seen = new ConcurrentLinkedQueue<>();

        try (var _ = transfers.watch(transfer.id(), other, seen::add)) {
            assertThat(transfers.find(transfer.id(), other)).isEmpty();
            assertThat(transfers.open(other)).isEmpty();
            transfers.cancel(transfer.id(), owner);
        }
        assertThat(seen).isEmpty();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
