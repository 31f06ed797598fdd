package app.candia.transfer;

import app.candia.nst.Settings;
import app.candia.photo.Photo;
import app.candia.photo.PhotoDeleted;
import app.candia.style.StyleNames;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Contact sheets, sketched in the queue cell by cell. Every question names the asker. Thread-safe. */
@Service
public class Sheets {
    /** As many sketches as a sheet may have. */
    public static final int MOST_CELLS = 24;

    /** As many sheets as are kept of each owner: an older one makes room for a new one. */
    public static final int KEPT = 4;

    private final SheetTable sheets;
    private final TransferTable transfers;
    private final TransferStates states;
    private final TransferFiles files;
    private final PartsTable parts;
    private final Worker worker;
    private final Feed feed;
    private final Estimates estimates;
    private final Scheduler scheduler;
    private final TransactionTemplate transaction;

    Sheets(
            SheetTable sheets,
            TransferTable transfers,
            TransferStates states,
            TransferFiles files,
            PartsTable parts,
            Worker worker,
            Feed feed,
            Estimates estimates,
            Scheduler scheduler,
            TransactionTemplate transaction) {
        this.sheets = sheets;
        this.transfers = transfers;
        this.states = states;
        this.files = files;
        this.parts = parts;
        this.worker = worker;
        this.feed = feed;
        this.estimates = estimates;
        this.scheduler = scheduler;
        this.transaction = transaction;
    }

    /**
     * Queues a sheet. It counts as one of the transfers that an owner may have open, and only one sheet may be.
     *
     * @param variations what the cells show, 1 to {@link #MOST_CELLS}
     * @param places what becomes of which part of the photo, in all of them
     * @throws Transfers.TooManyException also if a sheet of the owner's is open already
     */
    public Sheet submit(Photo photo, Sheet.Kind kind, Settings settings, List<Variation> variations, Parts places)
            throws Transfers.TooManyException {
        if (variations.isEmpty() || variations.size() > MOST_CELLS) {
            throw new IllegalArgumentException("A sheet has 1 to " + MOST_CELLS + " cells.");
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        List<Transfer> cells = new ArrayList<>();
        for (Variation variation : variations) {
            cells.add(
                    Transfer.queued(photo, variation.style(), variation.sketch(), now.plusNanos(1000L * cells.size())));
        }
        var sheet = new Sheet(UUID.randomUUID(), photo.owner(), photo.id(), photo.title(), kind, settings, now, cells);
        boolean queued = Boolean.TRUE.equals(transaction.execute(_ -> {
            if (transfers.countOpen(photo.owner()) >= Transfers.MAX_OPEN
                    || sheets.of(photo.owner()).stream().anyMatch(Sheet::isOpen)) {
                return false;
            }
            sheets.insert(sheet);
            for (Transfer cell : cells) {
                parts.put(cell.id(), places.among(StyleNames.split(cell.style())));
                scheduler.schedule(Queue.instance(cell.id()), cell.submitted());
            }
            return true;
        }));
        if (!queued) {
            throw new Transfers.TooManyException();
        }
        sheets.of(photo.owner()).stream().skip(KEPT).forEach(this::delete);
        scheduler.triggerCheckForDueExecutions();
        return sheet;
    }

    public Optional<Sheet> find(UUID id, UUID owner) {
        return sheets.find(id, owner);
    }

    /** The latest first. */
    public List<Sheet> of(UUID owner) {
        return sheets.of(owner);
    }

    /** How long a sheet is likely to take on this machine, waiting included. */
    public Duration estimate(List<Variation> variations) {
        return estimates
                .waiting()
                .plus(estimates.sketches(
                        variations.stream().map(Variation::sketch).toList()));
    }

    /** How long an open one is likely to take until it is done, waiting included. */
    public Duration untilDone(Sheet sheet) {
        return estimates.untilDone(sheet.cells().stream().map(Transfer::id).toList());
    }

    /** Ends the sketches that are not done; those that are stay. */
    public void cancel(UUID id, UUID owner) {
        sheets.find(id, owner).ifPresent(this::cancel);
    }

    private void cancel(Sheet sheet) {
        sheet.cells().reversed().stream()
                .map(Transfer::id)
                .filter(states::cancel)
                .forEach(worker::cancelled);
        AfterCommit.run(feed::queueMoved);
    }

    /** Deletes a sheet with all its sketches. */
    public void delete(UUID id, UUID owner) {
        sheets.find(id, owner).ifPresent(this::delete);
    }

    private void delete(Sheet sheet) {
        cancel(sheet);
        sheets.delete(sheet.id());
        AfterCommit.run(() -> sheet.cells().forEach(cell -> files.tidy(cell.id())));
    }

    /** Calls the listener as {@link Transfers#watch} does, when any of the cells changes. */
    public Transfers.Subscription watch(UUID id, UUID owner, Consumer<Sheet> listener) {
        var cells = transfers.cells(id).stream().map(Transfer::id).toList();
        return feed.watch(cells::contains, () -> sheets.find(id, owner).ifPresent(listener));
    }

    /** Sketches of a photo show it. */
    @EventListener
    void photoDeleted(PhotoDeleted event) {
        sheets.from(event.photo()).forEach(this::delete);
    }
}
