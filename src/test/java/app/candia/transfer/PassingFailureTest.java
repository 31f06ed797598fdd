package app.candia.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.candia.gallery.Gallery;
import app.candia.nst.Settings;
import app.candia.photo.PhotoDeleted;
import app.candia.storage.DiskFullException;
import app.candia.transfer.Transfer.Failure;
import app.candia.transfer.Transfer.State;
import java.io.IOException;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Failures that are over in a moment, of the database above all: the transfer goes on, from its checkpoint. */
class PassingFailureTest extends TransferTest {
    private static final Settings TINY =
            SMALL.with().resolution(64).iterations(List.of(6, 6)).build();

    @Autowired
    Worker worker;

    @Autowired
    TransferFiles files;

    @Autowired
    Stranded stranded;

    @Autowired
    JdbcClient database;

    @Autowired
    DataSource source;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ConfigurableApplicationContext context;

    @Autowired
    Gallery gallery;

    @Test
    void while_the_row_can_t_be_written_the_work_goes_on_and_then_it_is_done() throws Exception {
        Transfer transfer = transfers.submit(
                photo, "starry_night", TINY.with().iterations(List.of(12, 12)).build());
        await(transfer, at -> at.preview() > 0);

        try (Connection other = source.getConnection()) {
            other.setAutoCommit(false);
            try (var lock = other.prepareStatement("select id from transfer where id = ? for update")) {
                lock.setObject(1, transfer.id());
                lock.execute();
                await(transfer, _ -> failures(transfer) > 0);
            }
            other.rollback();
        }

        assertThat(now(transfer).state().isOpen()).isTrue();
        assertThat(files.checkpoint(transfer.id())).isNotNull();
        assertThat(await(transfer, at -> !at.state().isOpen()).state()).isEqualTo(State.DONE);
        assertThat(gallery.latest(owner, 9)).hasSize(1);
    }

    @Test
    void a_transfer_whose_picture_can_t_be_hung_is_put_back_with_its_checkpoint() throws Exception {
        scheduler.pause();
        Transfer transfer = transfers.submit(photo, "starry_night", TINY);
        try (var away = new Away(1)) {
            assertThatExceptionOfType(Worker.PassingFailureException.class)
                    .isThrownBy(() -> worker.run(transfer.id(), () -> false));
        }

        assertThat(now(transfer).state()).isEqualTo(State.QUEUED);
        assertThat(files.checkpoint(transfer.id())).isNotNull();
        assertThat(gallery.latest(owner, 9)).isEmpty();

        assertThat(worker.run(transfer.id(), () -> false)).isEqualTo(Worker.Outcome.ENDED);
        assertThat(now(transfer).state()).isEqualTo(State.DONE);
        assertThat(gallery.latest(owner, 9)).hasSize(1);
        assertThat(files.checkpoint(transfer.id())).isNull();
    }

    @Test
    void one_that_fails_each_time_is_not_tried_for_ever() throws Exception {
        scheduler.pause();
        Transfer transfer = transfers.submit(photo, "starry_night", TINY);
        database.sql("update scheduled_tasks set consecutive_failures = ? where task_instance = ?")
                .params(Retries.MOST - 1, transfer.id().toString())
                .update();
        try (var away = new Away(100)) {
            scheduler.resume();
            scheduler.triggerCheckForDueExecutions();
            await(transfer, at -> !at.state().isOpen());
        }

        assertThat(now(transfer).failure()).isEqualTo(Failure.UNEXPECTED);
        assertThat(gallery.latest(owner, 9)).isEmpty();
    }

    @Test
    void a_full_disk_is_told_as_one_when_it_stays_full() throws Exception {
        scheduler.pause();
        Transfer transfer = transfers.submit(photo, "starry_night", TINY);

        worker.giveUp(
                transfer.id(),
                new IllegalStateException(new DiskFullException(new IOException("No space left on device"))));

        assertThat(now(transfer).failure()).isEqualTo(Failure.DISK_FULL);
    }

    @Test
    void the_pauses_grow_and_have_an_end() {
        Retries retries = new Retries(worker, Duration.ofSeconds(2));

        assertThat(retries.pause(1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(retries.pause(4)).isEqualTo(Duration.ofSeconds(16));
        assertThat(retries.pause(Retries.MOST)).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void cancelling_in_a_transaction_that_is_rolled_back_ends_nothing() throws Exception {
        Transfer transfer = transfers.submit(photo, "starry_night", SMALL);
        await(transfer, at -> at.preview() > 0);

        transaction.executeWithoutResult(status -> {
            context.publishEvent(new PhotoDeleted(photo.id()));
            transfers.cancel(transfer.id(), owner);
            status.setRollbackOnly();
        });

        assertThat(await(transfer, at -> !at.state().isOpen()).state()).isEqualTo(State.DONE);
        assertThat(gallery.latest(owner, 9)).hasSize(1);
    }

    @Test
    void an_open_one_without_a_place_in_the_queue_gets_one() throws Exception {
        scheduler.pause();
        Transfer queued = transfers.submit(photo, "starry_night", TINY);
        Transfer running = transfers.submit(photo, "starry_night", TINY);
        database.sql("update transfer set state = 'RUNNING' where id = ?")
                .param(running.id())
                .update();
        database.sql("delete from scheduled_tasks where task_name = 'transfer'").update();

        stranded.queueAgain();
        stranded.queueAgain();
        scheduler.resume();
        scheduler.triggerCheckForDueExecutions();

        await(queued, at -> at.state() == State.DONE);
        await(running, at -> at.state() == State.DONE);
        assertThat(gallery.latest(owner, 9)).hasSize(2);
    }

    private int failures(Transfer transfer) {
        return database.sql(
                        "select coalesce(max(consecutive_failures), 0) from scheduled_tasks where task_instance = ?")
                .param(transfer.id().toString())
                .query(Integer.class)
                .single();
    }

    /** In the transaction that finishes a transfer the database can't be reached, so many times. */
    private final class Away implements AutoCloseable {
        private final ApplicationListener<?> listener;

        Away(int times) {
            AtomicInteger left = new AtomicInteger(times);
            listener = ApplicationListener.<TransferFinished>forPayload(event -> {
                if (left.getAndDecrement() > 0) {
                    throw new DataAccessResourceFailureException("The database is away.");
                }
            });
            context.addApplicationListener(listener);
        }

        @Override
        public void close() {
            context.removeApplicationListener(listener);
        }
    }
}
