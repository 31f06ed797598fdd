package app.candia.transfer;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The queue in db-scheduler's table. A transfer's time of execution is that of its submission and stays so when it is
 * put back, so that the oldest is always the next.
 */
@Configuration(proxyBeanMethods = false)
class Queue {
    static final String TASK = "transfer";

    static TaskInstance<Void> instance(UUID transfer) {
        return new TaskInstance<>(TASK, transfer.toString());
    }

    @Bean
    Task<Void> transferTask(Worker worker) {
        return Tasks.custom(TASK, Void.class)
                .onDeadExecution((complete, operations) ->
                        operations.reschedule(complete, complete.getExecution().getExecutionTime()))
                .onFailure(new Retries(worker, Duration.ofSeconds(2)))
                .execute((instance, context) -> after(worker.run(
                        UUID.fromString(instance.getId()),
                        () -> context.getSchedulerState().isShuttingDown())));
    }

    private static CompletionHandler<Void> after(Worker.Outcome outcome) {
        return switch (outcome) {
            case ENDED -> new CompletionHandler.OnCompleteRemove<>();
            case PUT_BACK ->
                (complete, operations) ->
                        operations.reschedule(complete, complete.getExecution().getExecutionTime());
            case RUNS_ALREADY ->
                (complete, operations) ->
                        operations.reschedule(complete, Instant.now().plusSeconds(10));
        };
    }

    @Bean
    DbSchedulerCustomizer boundedBySlots(DbSchedulerProperties properties, Slots slots) {
        properties.setThreads(slots.count());
        return new DbSchedulerCustomizer() {};
    }

    /**
     * The embedded database belongs to one process, so that what it calls picked was left by one that is gone: no need
     * to wait until its heartbeats are missed.
     */
    @Bean
    @ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
    SmartInitializingSingleton leftByTheLastProcess(JdbcClient database) {
        return () -> database.sql(
                        "update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null where picked")
                .update();
    }
}
