package app.candia.transfer;

import app.candia.image.Mask;
import app.candia.network.NetworkUnavailableException;
import app.candia.nst.CancelledException;
import app.candia.nst.Checkpoint;
import app.candia.nst.Device;
import app.candia.nst.Materials;
import app.candia.nst.NonFiniteLossException;
import app.candia.nst.Settings;
import app.candia.painter.PainterDiedException;
import app.candia.photo.Photo;
import app.candia.photo.Photos;
import app.candia.style.Material;
import app.candia.style.StyleNames;
import app.candia.transfer.StyleMaterials.StyleGoneException;
import app.candia.transfer.Transfer.Failure;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does the work of a transfer. Doing it twice gives one picture. */
@Component
class Worker {
    private static final Logger log = LoggerFactory.getLogger(Worker.class);

    /** Starts without a checkpoint between them: then it's the transfer that ends the process. */
    private static final int MAX_ATTEMPTS = 3;

    /** How an attempt ended. */
    enum Outcome {
        /** Done, failed or cancelled. */
        ENDED,
        /** To be gone on with. */
        PUT_BACK,
        /** Another thread is at it. */
        RUNS_ALREADY
    }

    /** An attempt that failed for a reason that may pass. */
    static final class PassingFailureException extends RuntimeException {
        private static final long serialVersionUID = 1;

        PassingFailureException(Throwable cause) {
            super(cause);
        }
    }

    private final TransferTable table;
    private final TransferStates states;
    private final PartsTable parts;
    private final TransferFiles files;
    private final Feed feed;
    private final Photos photos;
    private final StyleMaterials styles;
    private final Slots slots;
    private final Painters painters;
    private final Results results;
    private final ConcurrentMap<UUID, Run> running = new ConcurrentHashMap<>();

    Worker(
            TransferTable table,
            TransferStates states,
            PartsTable parts,
            TransferFiles files,
            Feed feed,
            Photos photos,
            StyleMaterials styles,
            Slots slots,
            Painters painters,
            Results results) {
        this.table = table;
        this.states = states;
        this.parts = parts;
        this.files = files;
        this.feed = feed;
        this.photos = photos;
        this.styles = styles;
        this.slots = slots;
        this.painters = painters;
        this.results = results;
    }

    /**
     * Ends what runs here of a transfer that was cancelled, and deletes what it kept: as soon as the transaction that
     * cancelled it is committed.
     */
    void cancelled(UUID id) {
        AfterCommit.run(() -> {
            Run run = running.get(id);
            if (run == null) {
                files.tidy(id);
            } else {
                run.cancel();
            }
            feed.queueMoved();
        });
    }

    /** Fails one that was tried often enough. */
    void giveUp(UUID id, @Nullable Throwable cause) {
        if (states.fail(id, Passing.isFullDisk(cause) ? Failure.DISK_FULL : Failure.UNEXPECTED)) {
            log.error("Transfer {} failed as often as it was tried.", id, cause);
            files.tidy(id);
        }
        feed.queueMoved();
    }

    /**
     * @param stopping whether the process is about to end
     * @throws PassingFailureException if it is to be tried again later; its checkpoint is kept
     */
    Outcome run(UUID id, BooleanSupplier stopping) {
        Optional<Transfer> row = table.find(id);
        if (row.isEmpty()) {
            return Outcome.ENDED;
        }
        Run run = new Run(row.get(), states.took(id), states, files, feed, stopping);
        if (running.putIfAbsent(id, run) != null) {
            return Outcome.RUNS_ALREADY;
        }
        Outcome outcome = Outcome.PUT_BACK;
        try {
            outcome = states.start(id) ? attempt(row.get(), run, stopping) : Outcome.ENDED;
        } finally {
            running.remove(id);
            if (outcome == Outcome.ENDED && !table.isKeptSketch(id)) {
                files.tidy(id);
            }
            feed.queueMoved();
        }
        return outcome;
    }

    private Outcome attempt(Transfer transfer, Run run, BooleanSupplier stopping) {
        UUID id = transfer.id();
        feed.queueMoved();
        try {
            if (states.attempts(id) > MAX_ATTEMPTS) {
                throw new IllegalStateException("The process ended " + MAX_ATTEMPTS + " times before a checkpoint.");
            }
            Optional<Photo> photo = photos.find(transfer.photo(), transfer.owner());
            if (photo.isEmpty()) {
                states.cancel(id);
                return Outcome.ENDED;
            }
            BufferedImage picture = paint(transfer, photo.get(), run);
            results.keep(transfer, run, picture);
            return Outcome.ENDED;
        } catch (Throwable e) {
            boolean interrupted = run.isPutBack() || (stopping.getAsBoolean() && !run.cancelled());
            if (interrupted && states.putBack(id)) {
                log.info("Transfer {} will be gone on with after the restart.", id);
                return Outcome.PUT_BACK;
            }
            if (e instanceof CancelledException) {
                // One that still runs was not cancelled after all.
                return states.putBack(id) ? Outcome.PUT_BACK : Outcome.ENDED;
            }
            Failure failure = failure(e);
            if (failure == Failure.UNEXPECTED && Passing.is(e)) {
                throw putBackLater(id, e);
            }
            log.error("Transfer {} failed: {}.", id, failure, e);
            states.fail(id, failure);
            return Outcome.ENDED;
        }
    }

    private PassingFailureException putBackLater(UUID id, Throwable cause) {
        log.warn("Transfer {} is put back.", id, cause);
        try {
            states.putBack(id);
        } catch (RuntimeException e) {
            cause.addSuppressed(e); // it is put back as one that runs
        }
        return new PassingFailureException(cause);
    }

    private BufferedImage paint(Transfer transfer, Photo photo, Run run)
            throws IOException, NetworkUnavailableException, StyleGoneException, InterruptedException {
        BufferedImage content = photos.picture(photo);
        Parts places = parts.of(transfer.id());
        Mask kept = places.kept();
        List<Material> manners = styles.of(transfer);
        Settings settings = transfer.settings()
                .suiting(manners.stream().map(Material::strength).toList());
        Materials materials = new Materials(
                content,
                manners.stream().map(Material::picture).toList(),
                places.masks(StyleNames.split(transfer.style())),
                kept == null ? null : kept.picture(),
                null);
        Device device = slots.take();
        try {
            return painters.paint(device, materials, settings, run, () -> checkpoint(transfer.id()));
        } finally {
            slots.giveBack(device);
        }
    }

    private @Nullable Checkpoint checkpoint(UUID id) throws IOException {
        Checkpoint checkpoint = files.checkpoint(id);
        if (checkpoint != null) {
            log.info(
                    "Transfer {} goes on from its checkpoint: octave {}, iteration {}.",
                    id,
                    checkpoint.octave(),
                    checkpoint.iteration());
        }
        return checkpoint;
    }

    private static Failure failure(Throwable e) {
        return switch (e) {
            case NonFiniteLossException _ -> Failure.NON_FINITE_LOSS;
            case NetworkUnavailableException _ -> Failure.NETWORK_UNAVAILABLE;
            case StyleGoneException _ -> Failure.STYLE_GONE;
            case OutOfMemoryError _ -> Failure.OUT_OF_MEMORY;
            case PainterDiedException _ -> Failure.OUT_OF_MEMORY;
            default -> Failure.UNEXPECTED;
        };
    }
}
