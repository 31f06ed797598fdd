package app.candia.transfer;

import app.candia.network.Networks;
import app.candia.nst.Settings;
import app.candia.transfer.Transfer.State;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** How long transfers are likely to take: as long for each pixel as the last ones on this machine. */
@Component
class Estimates {
    private static final int LAST = 10;

    /** Photos are 4:3, mostly. */
    private static final double SHAPE = 0.75;

    /** Two cores: a minute for 512 px. */
    private static final double FIRST_MILLIS_PER_PIXEL = 60_000 / (512 * 512 * SHAPE);

    /** VGG19 on two cores, compared with the built-in network. */
    private static final double VGG19_FACTOR = 4;

    private final TransferTable table;
    private final Slots slots;

    Estimates(TransferTable table, Slots slots) {
        this.table = table;
        this.slots = slots;
    }

    /** From start to end. */
    Duration work(Settings settings) {
        double millisPerPixel = table.speed(settings.network(), LAST)
                .map(sums -> sums[0] / sums[1])
                .orElse(
                        settings.network().equals(Networks.BUILTIN)
                                ? FIRST_MILLIS_PER_PIXEL
                                : FIRST_MILLIS_PER_PIXEL * VGG19_FACTOR);
        return Duration.ofMillis(Math.round(millisPerPixel * SHAPE * settings.resolution() * settings.resolution()));
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
