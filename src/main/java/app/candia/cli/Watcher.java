package app.candia.cli;

import app.candia.nst.Observer;
import app.candia.nst.Progress;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Shows the engine's progress, and ends the work when the user does.
 *
 * @param before pictures that were made before this one
 * @param all pictures that are to be made
 * @param begun when the first of them was, by {@link System#nanoTime}
 */
record Watcher(ProgressLine line, Interruption interruption, int before, int all, long begun) implements Observer {
    /** Of a single picture. */
    Watcher(ProgressLine line, Interruption interruption) {
        this(line, interruption, 0, 1, System.nanoTime());
    }

    @Override
    public boolean cancelled() {
        return interruption.happened();
    }

    @Override
    public void progressed(Progress progress, Supplier<BufferedImage> preview) {
        if (progress.beginsTiles()) {
            line.tiles(progress);
        }
        double fraction = (before + progress.fraction()) / all;
        line.show(fraction, all == 1 ? progress.remaining() : remaining(fraction));
    }

    private Duration remaining(double fraction) {
        double took = System.nanoTime() - begun;
        return Duration.ofNanos((long) (fraction == 0 ? 0 : took * (1 - fraction) / fraction));
    }
}
