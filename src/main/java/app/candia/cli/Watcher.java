package app.candia.cli;

import app.candia.nst.Observer;
import app.candia.nst.Progress;
import java.awt.image.BufferedImage;
import java.util.function.Supplier;

/** Shows the engine's progress, and ends the work when the user does. */
record Watcher(ProgressLine line, Interruption interruption) implements Observer {
    @Override
    public boolean cancelled() {
        return interruption.happened();
    }

    @Override
    public void progressed(Progress progress, Supplier<BufferedImage> preview) {
        line.show(progress.fraction(), progress.remaining());
    }
}
