package app.candia.transfer;

import app.candia.nst.Checkpoint;
import app.candia.nst.Observer;
import app.candia.nst.Progress;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** One attempt at a transfer: writes down how far it is, and knows whether it must end. */
final class Run implements Observer {
    private static final Logger log = LoggerFactory.getLogger(Run.class);

    private static final Duration PROGRESS = Duration.ofMillis(500);
    private static final Duration CHECKPOINT = Duration.ofSeconds(10);
    /** Those of large pictures are large: writing them takes at most a thirtieth of the time. */
    private static final int WORTH = 30;

    /** After the database failed: each try may wait for seconds, in which nothing is painted. */
    private static final Duration PAUSE = Duration.ofSeconds(8);

    /** Previews come often at first, when each shows something new. */
    private static final Duration FIRST_PREVIEWS = Duration.ofMillis(300);

    private static final Duration LATER_PREVIEWS = Duration.ofMillis(1500);

    private final UUID transfer;
    private final Duration tookBefore;
    private final TransferStates states;
    private final TransferFiles files;
    private final Feed feed;
    private final BooleanSupplier stopping;

    private final long begun = System.nanoTime();
    private volatile boolean cancelled;
    private volatile boolean enough;
    private final Set<String> without = new HashSet<>();
    private boolean putBack;
    private LossCurve losses;
    private int preview;
    private int octave = -1;
    private int octaveOfCheckpoint = -1;
    private long lastProgress = begun;
    private long lastPreview = begun;
    private long lastCheckpoint = begun;
    private Duration untilCheckpoint = CHECKPOINT;
    private long writeAgain = begun;

    Run(
            Transfer transfer,
            Duration tookBefore,
            TransferStates states,
            TransferFiles files,
            Feed feed,
            BooleanSupplier stopping) {
        this.transfer = transfer.id();
        this.preview = transfer.preview();
        this.tookBefore = tookBefore;
        this.states = states;
        this.files = files;
        this.feed = feed;
        this.stopping = stopping;
        this.enough = states.isEnough(this.transfer);
        this.losses = states.losses(this.transfer);
    }

    /** Ends this attempt before its next iteration. */
    void cancel() {
        cancelled = true;
    }

    /** Whether the attempt ended to be gone on with later. */
    boolean isPutBack() {
        return putBack && !cancelled;
    }

    /** How many previews there are by now. */
    int previews() {
        return preview;
    }

    /** Working time of this attempt and those before. */
    Duration took() {
        return tookBefore.plusNanos(System.nanoTime() - begun);
    }

    @Override
    public boolean cancelled() {
        return cancelled || putBack;
    }

    /** The owner asks for it in the table, perhaps of another process. */
    @Override
    public boolean enough() {
        return enough;
    }

    @Override
    public void progressed(Progress progress, Supplier<BufferedImage> picture) {
        boolean octaveBegins = progress.octave() != octave;
        octave = progress.octave();
        if (progress.beginsTiles()) {
            log.info(
                    "Transfer {} does octave {} of {} in {} tiles, to stay within its memory.",
                    transfer,
                    octave + 1,
                    progress.octaves(),
                    progress.tiles());
        }
        keepLosses(progress);
        boolean seen = isPreviewDue() && keepPreview(picture);
        if (mayWrite() && (seen || octaveBegins || isOver(PROGRESS, lastProgress))) {
            lastProgress = System.nanoTime();
            keepProgress(progress);
        }
    }

    private void keepProgress(Progress progress) {
        try {
            if (states.progress(transfer, progress, preview, took())) {
                enough = states.isEnough(transfer);
                feed.progressed(transfer);
            } else {
                cancel();
            }
        } catch (DataAccessException e) {
            goOnWithout("progress", e);
        }
    }

    /** What could not be written down is no reason to stop: after a pause it may be. */
    private void goOnWithout(String what, Exception e) {
        if (e instanceof DataAccessException) {
            writeAgain = System.nanoTime() + PAUSE.toNanos();
        }
        if (without.add(what)) {
            log.warn("Transfer {} goes on without its {} written down.", transfer, what, e);
        }
    }

    @Override
    public void checkpointable(Supplier<Checkpoint> checkpoint) {
        boolean stop = stopping.getAsBoolean();
        if (!stop && octave == octaveOfCheckpoint && !isOver(untilCheckpoint, lastCheckpoint)) {
            return;
        }
        putBack = stop;
        octaveOfCheckpoint = octave;
        long writing = System.nanoTime();
        Checkpoint state = checkpoint.get();
        try {
            files.putCheckpoint(transfer, state);
            if (mayWrite()) {
                states.achieved(transfer);
            }
        } catch (IOException | UncheckedIOException | DataAccessException e) {
            goOnWithout("checkpoint", e);
        }
        lastCheckpoint = System.nanoTime();
        Duration wrote = Duration.ofNanos(lastCheckpoint - writing).multipliedBy(WORTH);
        untilCheckpoint = wrote.compareTo(CHECKPOINT) > 0 ? wrote : CHECKPOINT;
    }

    private void keepLosses(Progress progress) {
        if (mayWrite() && progress.iteration() > 0 && losses.lacks(progress.fraction())) {
            losses =
                    losses.with(new LossCurve.Point(progress.fraction(), progress.styleLoss(), progress.contentLoss()));
            try {
                states.keepLosses(transfer, losses);
            } catch (DataAccessException e) {
                goOnWithout("losses", e);
            }
        }
    }

    private boolean isPreviewDue() {
        Duration pause = took().minus(tookBefore).dividedBy(8);
        if (pause.compareTo(FIRST_PREVIEWS) < 0) {
            pause = FIRST_PREVIEWS;
        } else if (pause.compareTo(LATER_PREVIEWS) > 0) {
            pause = LATER_PREVIEWS;
        }
        return lastPreview == begun || isOver(pause, lastPreview);
    }

    private boolean keepPreview(Supplier<BufferedImage> picture) {
        lastPreview = System.nanoTime();
        BufferedImage now = picture.get();
        try {
            files.putPreview(transfer, preview + 1, now);
            preview++;
            return true;
        } catch (IOException | UncheckedIOException e) {
            goOnWithout("preview", e);
            return false;
        }
    }

    private boolean mayWrite() {
        return System.nanoTime() - writeAgain >= 0;
    }

    private static boolean isOver(Duration duration, long since) {
        return System.nanoTime() - since >= duration.toNanos();
    }
}
