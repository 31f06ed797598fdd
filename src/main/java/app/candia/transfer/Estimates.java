package app.candia.transfer;

import app.candia.nst.Settings;
import app.candia.nst.Work;
import app.candia.transfer.Transfer.State;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * How long transfers are likely to take, and how many wait before one. The time for a unit of work is taken from the
 * last transfers on this machine; sketches have a speed of their own. Thread-safe.
 */
@Component
class Estimates {
    private static final int LAST = 10;

    /** The share of the work at which a running transfer's own estimate counts as much as that from earlier ones. */
    private static final double EVEN = 0.1;

    private final TransferTable table;
    private final Slots slots;

    Estimates(TransferTable table, Slots slots) {
        this.table = table;
        this.slots = slots;
    }

    /** From start to end, for a transfer that becomes a picture. */
    Duration work(Settings settings) {
        return new Speeds().work(settings, false);
    }

    /** From the first's start to the last's end. */
    Duration sketches(List<Settings> sketches) {
        var speeds = new Speeds();
        return sketches.stream()
                .map(settings -> speeds.work(settings, true))
                .reduce(Duration.ZERO, Duration::plus)
                .dividedBy(slots.count());
    }

    /** Until a slot is free for one that is submitted now. */
    Duration waiting() {
        return plan().start();
    }

    /** From now to the end of an open one; zero for one that is not open. */
    Duration untilDone(Transfer transfer) {
        return switch (transfer.state()) {
            case RUNNING -> new Speeds().left(transfer, table.isSketch(transfer.id()));
            case QUEUED -> untilDone(List.of(transfer.id()));
            case DONE, FAILED, CANCELLED -> Duration.ZERO;
        };
    }

    /** From now to the end of the last of these. */
    Duration untilDone(List<UUID> transfers) {
        return plan().end(transfers);
    }

    /** How many must end before one that is submitted now can start; a contact sheet counts as one. */
    int ahead() {
        return plan().ahead();
    }

    /** How many must end before this one can start; 0 for one that runs. */
    int ahead(UUID transfer) {
        return plan().ahead(transfer);
    }

    private QueuePlan plan() {
        var speeds = new Speeds();
        return new QueuePlan(
                table.queue().stream()
                        .map(open -> new QueuePlan.Entry(
                                open.transfer().id(),
                                open.sheet() == null ? open.transfer().id() : open.sheet(),
                                speeds.left(open.transfer(), open.sheet() != null)))
                        .toList(),
                slots.count());
    }

    /**
     * What a running transfer still needs. Its own estimate is uncertain at first, for its first iterations are a small
     * part of the work: it counts in proportion to the work done.
     *
     * @param expected working time of the whole transfer, from earlier ones
     */
    static Duration left(Transfer transfer, Duration expected) {
        double fraction = Math.clamp(transfer.fraction(), 0, 1);
        double prior = expected.toMillis() * (1 - fraction);
        if (transfer.state() != State.RUNNING || transfer.remaining() == null) {
            return Duration.ofMillis(Math.round(prior));
        }
        double weight = fraction / (fraction + EVEN);
        return Duration.ofMillis(Math.round(weight * transfer.remaining().toMillis() + (1 - weight) * prior));
    }

    /** The speeds that one answer needs: each is read from the database once. */
    private final class Speeds {
        private final Map<Kind, Double> perWork = new HashMap<>();

        private record Kind(String network, boolean sketch) {}

        Duration work(Settings settings, boolean sketch) {
            var kind = new Kind(settings.network(), sketch);
            double millis = perWork.computeIfAbsent(
                    kind, _ -> table.speed(kind.network(), sketch, LAST).orElse(Double.NaN));
            return Double.isNaN(millis)
                    ? Work.guess(settings)
                    : Duration.ofMillis(Math.round(millis * Work.of(settings)));
        }

        Duration left(Transfer transfer, boolean sketch) {
            return Estimates.left(transfer, work(transfer.settings(), sketch));
        }
    }
}
