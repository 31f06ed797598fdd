package app.candia.transfer;

import app.candia.nst.Settings;
import app.candia.nst.Work;
import app.candia.transfer.Transfer.State;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** How long transfers are likely to take: as long for each bit of work as the last ones on this machine. */
@Component
class Estimates {
    private static final int LAST = 10;

    private final TransferTable table;
    private final Slots slots;

    Estimates(TransferTable table, Slots slots) {
        this.table = table;
        this.slots = slots;
    }

    /** From start to end. */
    Duration work(Settings settings) {
        return work(settings, false);
    }

    /** From the first's start to the last's end. */
    Duration sketches(List<Settings> sketches) {
        return sketches.stream()
                .map(settings -> work(settings, true))
                .reduce(Duration.ZERO, Duration::plus)
                .dividedBy(slots.count());
    }

    private Duration work(Settings settings, boolean sketch) {
        return table.speed(settings.network(), sketch, LAST)
                .map(millis -> Duration.ofMillis(Math.round(millis * Work.of(settings))))
                .orElseGet(() -> Work.guess(settings));
    }

    /** Until a slot is free for one that is submitted now. */
    Duration waiting() {
        List<Transfer> open = table.open();
        if (open.size() < slots.count()) {
            return Duration.ZERO;
        }
        return open.stream()
                .map(this::left)
                .reduce(Duration.ZERO, Duration::plus)
                .dividedBy(slots.count());
    }

    /** From now to the end of an open one. */
    Duration untilDone(Transfer transfer) {
        if (transfer.state() == State.RUNNING) {
            return left(transfer);
        }
        Duration before = table.open().stream()
                .filter(other ->
                        other.state() == State.RUNNING || other.submitted().isBefore(transfer.submitted()))
                .map(this::left)
                .reduce(Duration.ZERO, Duration::plus)
                .dividedBy(slots.count());
        return before.plus(work(transfer.settings()));
    }

    /** How many must end before one that is submitted now can start. */
    int ahead() {
        return Math.max(0, table.open().size() - slots.count() + 1);
    }

    private Duration left(Transfer transfer) {
        return transfer.state() == State.RUNNING && transfer.remaining() != null
                ? transfer.remaining()
                : work(transfer.settings());
    }
}
