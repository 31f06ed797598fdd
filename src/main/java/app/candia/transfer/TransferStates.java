package app.candia.transfer;

import app.candia.nst.Progress;
import app.candia.transfer.Transfer.Failure;
import app.candia.transfer.Transfer.State;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How transfers go from state to state, and what is written down on the way. Each change says from which state it may
 * be made, so that none overtakes another.
 */
@Component
class TransferStates {
    private final JdbcClient database;

    TransferStates(JdbcClient database) {
        this.database = database;
    }

    /** Marks an open one as running. */
    boolean start(UUID id) {
        return database.sql("update transfer set state = 'RUNNING', attempts = attempts + 1,"
                                + " started = coalesce(started, ?) where id = ? and " + TransferTable.OPEN)
                        .params(now(), id)
                        .update()
                > 0;
    }

    /** Starts since anything was achieved. */
    int attempts(UUID id) {
        return database.sql("select attempts from transfer where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    /** What a checkpoint keeps is achieved. */
    void achieved(UUID id) {
        database.sql("update transfer set attempts = 0 where id = ?").param(id).update();
    }

    /** Working time so far, earlier attempts included. */
    Duration took(UUID id) {
        return Duration.ofMillis(database.sql("select coalesce(took_ms, 0) from transfer where id = ?")
                .param(id)
                .query(Long.class)
                .single());
    }

    /** @return false if it does not run any more, such as when its owner cancelled it elsewhere */
    boolean progress(UUID id, Progress progress, int preview, Duration took) {
        return database.sql("update transfer set octave = ?, octaves = ?, fraction = ?, remaining_ms = ?, preview = ?,"
                                + " took_ms = ? where id = ? and state = 'RUNNING'")
                        .params(
                                progress.octave(),
                                progress.octaves(),
                                progress.fraction(),
                                progress.remaining().toMillis(),
                                preview,
                                took.toMillis(),
                                id)
                        .update()
                > 0;
    }

    LossCurve losses(UUID id) {
        return LossCurve.parse(database.sql("select losses from transfer where id = ?")
                .param(id)
                .query(String.class)
                .single());
    }

    void keepLosses(UUID id, LossCurve losses) {
        database.sql("update transfer set losses = ? where id = ?")
                .params(losses.text(), id)
                .update();
    }

    /** A running one of which something can be seen shall end with the picture as it is. */
    boolean keep(UUID id) {
        return database.sql("update transfer set enough = true where id = ? and state = 'RUNNING' and preview > 0")
                        .param(id)
                        .update()
                > 0;
    }

    boolean isEnough(UUID id) {
        return database.sql("select enough from transfer where id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** Gives a queued one another place. */
    boolean place(UUID id, Instant submitted) {
        return database.sql("update transfer set submitted = ? where id = ? and state = 'QUEUED'")
                        .params(submitted.atOffset(ZoneOffset.UTC), id)
                        .update()
                > 0;
    }

    boolean putBack(UUID id) {
        return database.sql("update transfer set state = 'QUEUED', attempts = 0, remaining_ms = null"
                                + " where id = ? and state = 'RUNNING'")
                        .param(id)
                        .update()
                > 0;
    }

    boolean finish(UUID id, Duration took) {
        return database.sql("update transfer set took_ms = ?, fraction = 1 where id = ? and state = 'RUNNING'")
                                .params(took.toMillis(), id)
                                .update()
                        > 0
                && end(id, State.DONE, null);
    }

    void finishSketch(UUID id, int preview, Duration took) {
        database.sql("update transfer set preview = ? where id = ? and state = 'RUNNING'")
                .params(preview, id)
                .update();
        finish(id, took);
    }

    boolean fail(UUID id, Failure failure) {
        return end(id, State.FAILED, failure);
    }

    boolean cancel(UUID id) {
        return end(id, State.CANCELLED, null);
    }

    private boolean end(UUID id, State state, @Nullable Failure failure) {
        return database.sql(
                                "update transfer set state = ?, failure = ?, remaining_ms = null, finished = ? where id = ? and "
                                        + TransferTable.OPEN)
                        .param(state.name())
                        .param(failure == null ? null : failure.name())
                        .param(now())
                        .param(id)
                        .update()
                > 0;
    }

    private static OffsetDateTime now() {
        return Instant.now().atOffset(ZoneOffset.UTC);
    }
}
