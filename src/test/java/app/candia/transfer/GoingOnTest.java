package app.candia.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.gallery.Gallery;
import app.candia.nst.Settings;
import app.candia.transfer.Transfer.Failure;
import app.candia.transfer.Transfer.State;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Transfers that were interrupted. */
class GoingOnTest extends TransferTest {
    @Autowired
    Worker worker;

    @Autowired
    TransferFiles files;

    @Autowired
    JdbcClient database;

    @Autowired
    Gallery gallery;

    @Test
    void a_painting_process_that_dies_is_replaced_and_the_picture_is_finished() throws Exception {
        Transfer submitted = transfers.submit(photo, "starry_night", SMALL);
        await(submitted, transfer -> transfer.preview() > 0);

        assertThat(painting()).isNotEmpty().allMatch(ProcessHandle::destroyForcibly);

        assertThat(await(submitted, transfer -> !transfer.state().isOpen()).state())
                .isEqualTo(State.DONE);
        assertThat(gallery.latest(owner, 9)).hasSize(1);
    }

    @Test
    void one_that_crashes_is_replaced_and_the_picture_is_finished_from_the_checkpoint() throws Exception {
        Transfer submitted = transfers.submit(photo, "starry_night", SMALL);
        await(submitted, transfer -> transfer.preview() > 0);

        for (ProcessHandle painter : painting()) {
            new ProcessBuilder("kill", "-SEGV", Long.toString(painter.pid()))
                    .start()
                    .waitFor();
        }

        assertThat(await(submitted, transfer -> !transfer.state().isOpen()).state())
                .isEqualTo(State.DONE);
        assertThat(gallery.latest(owner, 9)).hasSize(1);
    }

    @Test
    void a_process_that_was_started_ahead_is_the_one_that_paints() throws Exception {
        for (ProcessHandle painter : painting()) {
            painter.destroyForcibly();
            painter.onExit().join();
        }
        transfers.expect();
        transfers.expect();
        List<ProcessHandle> ahead = painting();
        assertThat(ahead).hasSize(1);

        Transfer submitted = transfers.submit(photo, "starry_night", SMALL);
        await(submitted, transfer -> transfer.preview() > 0);

        assertThat(painting()).isEqualTo(ahead);
        assertThat(await(submitted, transfer -> !transfer.state().isOpen()).state())
                .isEqualTo(State.DONE);
    }

    private static List<ProcessHandle> painting() {
        return ProcessHandle.current()
                .children()
                .filter(child ->
                        child.isAlive() && child.info().command().orElse("").endsWith("java"))
                .toList();
    }

    @Test
    void a_transfer_that_must_stop_is_put_back_and_goes_on_where_it_was() throws Exception {
        scheduler.pause();
        Transfer transfer = transfers.submit(photo, "starry_night", Settings.DEFAULT.withResolution(192));
        Predicate<Transfer> late = at -> at.octave() > 0;

        assertThat(worker.run(transfer.id(), () -> late.test(now(transfer)))).isEqualTo(Worker.Outcome.PUT_BACK);

        Transfer waiting = now(transfer);
        assertThat(waiting.state()).isEqualTo(State.QUEUED);
        assertThat(files.checkpoint(transfer.id())).isNotNull();
        var asked = new ArrayList<Transfer>();

        assertThat(worker.run(transfer.id(), () -> {
                    asked.add(now(transfer));
                    return false;
                }))
                .isEqualTo(Worker.Outcome.ENDED);

        assertThat(asked.getFirst().octave()).isPositive();
        assertThat(asked.getFirst().preview()).isGreaterThan(waiting.preview());
        assertThat(now(transfer).state()).isEqualTo(State.DONE);
        assertThat(gallery.latest(owner, 9)).hasSize(1);
    }

    @Test
    void enough_is_still_enough_after_a_restart() throws Exception {
        scheduler.pause();
        Transfer transfer = transfers.submit(photo, "starry_night", LARGE);
        assertThat(worker.run(transfer.id(), () -> now(transfer).preview() > 0)).isEqualTo(Worker.Outcome.PUT_BACK);
        double done = now(transfer).fraction();
        database.sql("update transfer set enough = true where id = ?")
                .param(transfer.id())
                .update();

        assertThat(worker.run(transfer.id(), () -> false)).isEqualTo(Worker.Outcome.ENDED);

        assertThat(done).isLessThan(0.5);
        assertThat(now(transfer).state()).isEqualTo(State.DONE);
        assertThat(gallery.ofTransfer(transfer.id(), owner)).isPresent();
    }

    @Test
    void what_a_killed_process_was_running_is_taken_again() throws Exception {
        scheduler.pause();
        Transfer transfer = transfers.submit(photo, "starry_night", SMALL);
        database.sql("update transfer set state = 'RUNNING', attempts = 1 where id = ?")
                .param(transfer.id())
                .update();
        database.sql("update scheduled_tasks set picked = true, picked_by = 'gone', last_heartbeat = current_timestamp"
                        + " where task_instance = ?")
                .param(transfer.id().toString())
                .update();

        new Queue().leftByTheLastProcess(database).afterSingletonsInstantiated();
        scheduler.resume();

        await(transfer, at -> at.state() == State.DONE);
        assertThat(gallery.latest(owner, 9)).hasSize(1);
    }

    @Test
    void a_transfer_that_ends_the_process_each_time_is_not_tried_for_ever() throws Exception {
        scheduler.pause();
        Transfer transfer = transfers.submit(photo, "starry_night", SMALL);
        database.sql("update transfer set state = 'RUNNING', attempts = 3 where id = ?")
                .param(transfer.id())
                .update();

        assertThat(worker.run(transfer.id(), () -> false)).isEqualTo(Worker.Outcome.ENDED);

        assertThat(now(transfer).failure()).isEqualTo(Failure.UNEXPECTED);
        assertThat(transfers.open(owner)).isEmpty();
    }
}
