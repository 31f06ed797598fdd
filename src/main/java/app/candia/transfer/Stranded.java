package app.candia.transfer;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Finds open transfers that no execution of the queue's belongs to, and queues them again. */
@Component
class Stranded {
    private static final Logger log = LoggerFactory.getLogger(Stranded.class);

    private final JdbcClient database;
    private final Scheduler scheduler;

    Stranded(JdbcClient database, Scheduler scheduler) {
        this.database = database;
        this.scheduler = scheduler;
    }

    private record Row(UUID id, OffsetDateTime submitted) {}

    @Scheduled(initialDelay = 0, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void queueAgain() {
        for (Row row : database.sql("select id, submitted from transfer where " + TransferTable.OPEN
                        + " and not exists (select 1 from scheduled_tasks where task_name = ?"
                        + " and task_instance = cast(transfer.id as varchar(36)))")
                .param(Queue.TASK)
                .query((row, _) ->
                        new Row(row.getObject("id", UUID.class), row.getObject("submitted", OffsetDateTime.class)))
                .list()) {
            if (scheduler.scheduleIfNotExists(
                    Queue.instance(row.id()), row.submitted().toInstant())) {
                log.warn("Transfer {} was open without a place in the queue, and has one again.", row.id());
            }
        }
    }
}
