package app.candia.transfer;

import app.candia.nst.Settings;
import app.candia.photo.Photo;
import app.candia.photo.PhotoDeleted;
import app.candia.transfer.Transfer.State;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The queue as its users see it. Every question names the asker. Thread-safe. */
@Service
public class Transfers {
    private static final Logger log = LoggerFactory.getLogger(Transfers.class);

    /** As many as an owner may have open at once. */
    public static final int MAX_OPEN = 3;

    /** The owner has {@link #MAX_OPEN} transfers open already. */
    public static final class TooManyException extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** Ends a subscription. */
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    private final TransferTable table;
    private final TransferStates states;
    private final PartsTable parts;
    private final TransferFiles files;
    private final Feed feed;
    private final Worker worker;
    private final Painters painters;
    private final Estimates estimates;
    private final LargestSide largest;
    private final Scheduler scheduler;
    private final TransactionTemplate transaction;

    Transfers(
            TransferTable table,
            TransferStates states,
            PartsTable parts,
            TransferFiles files,
            Feed feed,
            Worker worker,
            Painters painters,
            Estimates estimates,
            LargestSide largest,
            Scheduler scheduler,
            TransactionTemplate transaction) {
        this.table = table;
        this.states = states;
        this.parts = parts;
        this.files = files;
        this.feed = feed;
        this.worker = worker;
        this.painters = painters;
        this.estimates = estimates;
        this.largest = largest;
        this.scheduler = scheduler;
        this.transaction = transaction;
    }

    /** Somebody is about to submit one: it will not have to wait for the engine to start. */
    public void expect() {
        painters.expect();
    }

    /**
     * Queues a transfer: its row and its place in the queue are written in one transaction.
     *
     * @param style a name, or several joined as {@code StyleNames} does
     */
    public Transfer submit(Photo photo, String style, Settings settings) throws TooManyException {
        return submit(photo, style, settings, Parts.NONE);
    }

    /** @param places what becomes of which part of the photo */
    public Transfer submit(Photo photo, String style, Settings settings, Parts places) throws TooManyException {
        var transfer = Transfer.queued(
                photo, style, largest.within(settings), Instant.now().truncatedTo(ChronoUnit.MICROS));
        boolean queued = Boolean.TRUE.equals(transaction.execute(_ -> {
            if (table.countOpen(photo.owner()) >= MAX_OPEN) {
                return false;
            }
            table.insert(transfer);
            parts.put(transfer.id(), places);
            scheduler.schedule(Queue.instance(transfer.id()), transfer.submitted());
            return true;
        }));
        if (!queued) {
            throw new TooManyException();
        }
        scheduler.triggerCheckForDueExecutions();
        return transfer;
    }

    public Optional<Transfer> find(UUID id, UUID owner) {
        return table.find(id, owner);
    }

    /** Queued and running ones, the oldest first; without the sketches of {@link Sheets}. */
    public List<Transfer> open(UUID owner) {
        return table.open(owner);
    }

    /**
     * How many transfers, anybody's, must end before this one can start; 0 for one that runs. Counted as by
     * {@link #ahead()}.
     */
    public int ahead(Transfer transfer) {
        return estimates.ahead(transfer.id());
    }

    /** How long a transfer with these settings is likely to take on this machine, waiting included. */
    public Duration estimate(Settings settings) {
        return estimates.waiting().plus(estimates.work(settings));
    }

    /**
     * How many transfers, anybody's, must end before one that is submitted now can start; a contact sheet counts as
     * one.
     */
    public int ahead() {
        return estimates.ahead();
    }

    /** Ends an open transfer: a queued one at once, a running one within an iteration. */
    public void cancel(UUID id, UUID owner) {
        if (table.find(id, owner).isPresent() && states.cancel(id)) {
            worker.cancelled(id);
        }
    }

    /** Ends a running one, once there is something to see, with the picture as it is: it is hung like any other. */
    public void keep(UUID id, UUID owner) {
        if (table.find(id, owner).isPresent()) {
            states.keep(id);
        }
    }

    /** A queued one and the owner's queued one before it change places; nobody else's place changes. */
    public void moveUp(UUID id, UUID owner) {
        try {
            transaction.executeWithoutResult(status -> {
                List<Transfer> queued = table.open(owner).stream()
                        .filter(transfer -> transfer.state() == State.QUEUED)
                        .toList();
                for (int i = 1; i < queued.size(); i++) {
                    if (queued.get(i).id().equals(id)) {
                        boolean moved = place(queued.get(i), queued.get(i - 1).submitted())
                                && place(queued.get(i - 1), queued.get(i).submitted());
                        if (!moved) {
                            status.setRollbackOnly();
                        }
                    }
                }
            });
        } catch (TaskInstanceException e) {
            log.info("Transfer {} was taken while it was moved up.", id, e);
        }
        feed.queueMoved();
    }

    private boolean place(Transfer transfer, Instant submitted) {
        return states.place(transfer.id(), submitted) && scheduler.reschedule(Queue.instance(transfer.id()), submitted);
    }

    /** What becomes of which part of the photo; also of one that is done, for whoever paints again. */
    public Parts parts(UUID id, UUID owner) {
        return table.find(id, owner).map(transfer -> parts.of(transfer.id())).orElse(Parts.NONE);
    }

    /** Nobody will paint again what came of this one. */
    public void forgetParts(UUID id) {
        parts.forget(id);
    }

    /** How the losses fell so far. */
    public LossCurve losses(Transfer transfer) {
        return states.losses(transfer.id());
    }

    /** How long an open one is likely to take until it is done, waiting included. */
    public Duration untilDone(Transfer transfer) {
        return estimates.untilDone(transfer);
    }

    /** Names of styles, or joined names of several, that the owner painted with, the latest first. */
    public List<String> stylesUsed(UUID owner, int limit) {
        return table.stylesUsed(owner, limit);
    }

    /**
     * Calls the listener, on some thread but never on two at once, with the state as it is now and each new one until
     * closed; also when only the place in the queue changed. A slow listener misses states between, never the last.
     */
    public Subscription watch(UUID id, UUID owner, Consumer<Transfer> listener) {
        return feed.watch(id, owner, listener);
    }

    /** The latest preview, JPEG; the caller closes it. */
    public Optional<InputStream> openPreview(Transfer transfer) throws IOException {
        return files.openPreview(transfer.id(), transfer.preview());
    }

    /** Without its photo nothing can be painted. */
    @EventListener
    void photoDeleted(PhotoDeleted event) {
        table.openFrom(event.photo()).stream().filter(states::cancel).forEach(worker::cancelled);
        parts.forgetOver(event.photo());
    }
}
