package app.candia.transfer;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When a transfer is tried again after a failure that may pass, such as of the database. Each pause is twice as long as
 * the one before; the last attempt comes about six minutes after the first.
 *
 * @param first pause
 */
record Retries(Worker worker, Duration first) implements FailureHandler<Void> {
    private static final Logger log = LoggerFactory.getLogger(Retries.class);

    /** As many attempts as fail in a row before the transfer does. */
    static final int MOST = 8;

    private static final Duration LONGEST = Duration.ofMinutes(2);

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        UUID transfer = UUID.fromString(complete.getExecution().getId());
        int failures = complete.getExecution().consecutiveFailures + 1;
        if (failures >= MOST) {
            worker.giveUp(transfer, complete.getCause().orElse(null));
            operations.remove();
            return;
        }
        Duration pause = pause(failures);
        log.warn("Transfer {} is tried again in {} s.", transfer, pause.toSeconds());
        operations.reschedule(complete, Instant.now().plus(pause));
    }

    /** @param failures in a row, from 1 */
    Duration pause(int failures) {
        Duration pause = first.multipliedBy(1L << failures - 1);
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
