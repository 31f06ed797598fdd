package app.candia.nst;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Keeps all it hears. */
class Watcher implements Observer {
    final List<Progress> progress = new ArrayList<>();
    final List<String> previews = new ArrayList<>();
    final List<Checkpoint> checkpoints = new ArrayList<>();

    /** Keeps all, until it asks for an end. */
    static Watcher cancelledAfter(int steps) {
        return new Watcher() {
            @Override
            public boolean cancelled() {
                return progress.size() == steps;
            }
        };
    }

    @Override
    public void progressed(Progress now, Supplier<BufferedImage> preview) {
        progress.add(now);
        previews.add(preview.get().getWidth() + "x" + preview.get().getHeight());
    }

    /** Through bytes, as it would be kept. */
    @Override
    public void checkpointable(Supplier<Checkpoint> checkpoint) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            checkpoint.get().write(out);
            checkpoints.add(Checkpoint.read(new ByteArrayInputStream(out.toByteArray())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
