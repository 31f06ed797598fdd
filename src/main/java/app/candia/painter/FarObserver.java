package app.candia.painter;

import app.candia.nst.Checkpoint;
import app.candia.nst.Observer;
import app.candia.nst.Progress;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** Stands in the far process for the observer of the near one. */
final class FarObserver implements Observer {
    private final Wire wire;

    FarObserver(Wire wire) {
        this.wire = wire;
    }

    @Override
    public boolean cancelled() {
        return ask(Message.CANCELLED);
    }

    @Override
    public boolean enough() {
        return ask(Message.ENOUGH);
    }

    @Override
    public void progressed(Progress progress, Supplier<BufferedImage> preview) {
        if (progress.iteration() == 1) {
            System.gc(); // what the octave before had learnt
        }
        try {
            wire.say(Message.PROGRESSED);
            wire.writeProgress(progress);
            wire.flush();
            while (wire.hear() == Message.GIVE) {
                wire.writePicture(preview.get());
                wire.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void checkpointable(Supplier<Checkpoint> checkpoint) {
        try {
            wire.say(Message.CHECKPOINTABLE);
            wire.flush();
            while (wire.hear() == Message.GIVE) {
                checkpoint.get().write(wire.out());
                wire.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean ask(Message question) {
        try {
            wire.say(question);
            wire.flush();
            return wire.in().readBoolean();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
