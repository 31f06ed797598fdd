package app.candia.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.nst.Effort;
import app.candia.nst.Settings;
import app.candia.transfer.Transfer.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What visitors are told about the time before a transfer and in the queue. */
class EstimatesTest extends TransferTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Autowired
    Estimates estimates;

    @Autowired
    Sheets sheets;

    @Autowired
    JdbcClient database;

    @AfterEach
    void deleteTransfers() {
        sheets.of(owner).forEach(sheet -> sheets.delete(sheet.id(), owner));
        database.sql("delete from transfer where owner = ?").param(owner).update();
    }

    @Test
    void a_transfer_that_has_just_begun_is_not_judged_by_its_first_iterations() {
        assertThat(left(State.RUNNING, 0, null)).isEqualTo(MINUTE);
        assertThat(left(State.RUNNING, 0.001, Duration.ofHours(6))).isLessThan(Duration.ofMinutes(5));
        assertThat(left(State.RUNNING, 0.001, Duration.ofSeconds(1))).isGreaterThan(Duration.ofSeconds(55));
        assertThat(left(State.RUNNING, 0.03, Duration.ofMinutes(4))).isLessThan(Duration.ofMinutes(2));
    }

    @Test
    void a_transfer_that_is_well_under_way_is_judged_by_its_own_speed() {
        Duration left = left(State.RUNNING, 0.9, Duration.ofMinutes(4));

        assertThat(left).isBetween(Duration.ofSeconds(200), Duration.ofMinutes(4));
    }

    @Test
    void a_transfer_that_goes_on_from_a_checkpoint_needs_only_the_rest() {
        assertThat(left(State.QUEUED, 0.75, null)).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void studio_and_progress_page_count_the_same_queue() throws Exception {
        scheduler.pause();
        var first = transfers.submit(photo, "starry_night", SMALL);
        int announced = transfers.ahead();
        var second = transfers.submit(photo, "starry_night", SMALL);

        assertThat(transfers.ahead(first)).isZero();
        assertThat(transfers.ahead(second)).isEqualTo(announced).isEqualTo(1);
        database.sql("update transfer set state = 'RUNNING' where id = ?")
                .param(first.id())
                .update();
        assertThat(transfers.ahead(second)).as("the one that runs comes first").isEqualTo(1);
        database.sql("update transfer set state = 'QUEUED' where id = ?")
                .param(first.id())
                .update();
        transfers.cancel(first.id(), owner);
        assertThat(transfers.ahead(second)).isZero();
        transfers.cancel(second.id(), owner);
    }

    @Test
    void a_waiting_sketch_is_estimated_at_the_speed_of_sketches() throws Exception {
        scheduler.pause();
        Settings usual = Settings.DEFAULT.with().effort(Effort.SKETCH).build();
        var variation = new Variation("starry_night", usual);
        List<Variation> cells = List.of(variation, variation);
        Duration before = sheets.estimate(cells);
        painted(usual, 40, false);
        painted(variation.sketch(), 2, true);
        Sheet sheet = sheets.submit(photo, Sheet.Kind.STYLES, usual, cells, Parts.NONE);

        assertThat(before).isPositive();
        assertThat(sheets.untilDone(sheet)).isEqualTo(Duration.ofSeconds(4));
        assertThat(estimates.waiting()).isEqualTo(sheets.untilDone(sheet));
        assertThat(estimates.work(usual)).isGreaterThan(Duration.ofSeconds(30));
    }

    /** Ten finished transfers of this duration, so that earlier tests do not count. */
    private void painted(Settings settings, int seconds, boolean sketches) throws Exception {
        for (int i = 0; i < 10; i++) {
            UUID id;
            if (sketches) {
                sheets.of(owner).forEach(old -> sheets.cancel(old.id(), owner));
                id = sheets.submit(
                                photo,
                                Sheet.Kind.STYLES,
                                settings,
                                List.of(new Variation("starry_night", settings)),
                                Parts.NONE)
                        .cells()
                        .getFirst()
                        .id();
            } else {
                id = transfers.submit(photo, "starry_night", settings).id();
            }
            database.sql("update transfer set state = 'DONE', took_ms = ?, finished = current_timestamp where id = ?")
                    .params(seconds * 1000, id)
                    .update();
        }
    }

    private Duration left(State state, double fraction, @Nullable Duration remaining) {
        Transfer queued = Transfer.queued(photo, "starry_night", SMALL, Instant.now());
        var transfer = new Transfer(
                queued.id(),
                owner,
                photo.id(),
                queued.style(),
                queued.title(),
                SMALL,
                state,
                0,
                7,
                fraction,
                remaining,
                0,
                null,
                queued.submitted(),
                null,
                null);
        return Estimates.left(transfer, MINUTE);
    }
}
