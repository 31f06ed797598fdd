package app.candia.painter;

import app.candia.network.NetworkUnavailableException;
import app.candia.nst.CancelledException;
import app.candia.nst.Checkpoint;
import app.candia.nst.Materials;
import app.candia.nst.NonFiniteLossException;
import app.candia.nst.Observer;
import app.candia.nst.Settings;
import app.candia.nst.SettingsFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The near end of a process that paints; {@link PainterStart} makes one. Not thread-safe: one transfer at a time. Close
 * it, or it stays until this process ends, however that ends.
 */
public final class PainterProcess implements AutoCloseable {
    private final Process process;
    private final Wire wire;
    private final Consumer<String> say;
    private boolean atRest = true;
    private boolean greeted;

    /** No answer came within a call of the observer's, which must not take it for a failure of its own. */
    private static final class LostException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient IOException why;

        LostException(IOException why) {
            super(why);
            this.why = why;
        }
    }

    PainterProcess(Process process, Consumer<String> say) {
        this.process = process;
        this.wire = new Wire(process.getInputStream(), process.getOutputStream());
        this.say = say;
    }

    /**
     * As {@link app.candia.nst.Stylizer#stylize}, in the other process; the observer is called on this thread.
     *
     * @param memory bytes that the work on one image may take outside of Java's heap, roughly; 0 for two fifths of the
     *     machine's
     * @throws PainterDiedException if the other process ends before it is done, or sends what is no message; this one
     *     is of no use then
     * @throws OutOfMemoryError if the memory of the other process, or of its device, does not suffice
     */
    public BufferedImage stylize(
            Materials materials, Settings settings, long memory, Observer observer, @Nullable Checkpoint from)
            throws NetworkUnavailableException {
        atRest = false;
        try {
            wire.say(Message.WORK);
            wire.out().writeLong(memory);
            wire.writeText(SettingsFile.write(settings));
            wire.writeMaterials(materials);
            wire.writeCheckpoint(from);
            wire.flush();
            if (!greeted) {
                wire.awaitGreeting();
                greeted = true;
            }
            while (true) {
                switch (wire.hear()) {
                    case SAY -> {
                        say.accept(wire.readText());
                        answer(observer.cancelled());
                    }
                    case CANCELLED -> answer(observer.cancelled());
                    case ENOUGH -> answer(observer.enough());
                    case PROGRESSED -> {
                        observer.progressed(wire.readProgress(), this::preview);
                        goOn();
                    }
                    case CHECKPOINTABLE -> {
                        observer.checkpointable(this::checkpoint);
                        goOn();
                    }
                    case DONE -> {
                        BufferedImage picture = wire.readPicture();
                        atRest = true;
                        return picture;
                    }
                    case FAILED -> throw failure();
                    case WORK, GIVE, GO_ON -> throw new WireException("The painting process speaks out of turn.");
                }
            }
        } catch (LostException lost) {
            throw died(lost.why);
        } catch (IOException e) {
            throw died(e);
        }
    }

    /** Whether it can take the next work: not if it died, or if the observer threw something in the middle. */
    public boolean isReady() {
        return atRest && process.isAlive();
    }

    /** Its number for the system. */
    public long pid() {
        return process.pid();
    }

    /** Ends the process at once, whatever it does. */
    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void answer(boolean yes) throws IOException {
        wire.out().writeBoolean(yes);
        wire.flush();
    }

    private void goOn() throws IOException {
        wire.say(Message.GO_ON);
        wire.flush();
    }

    private BufferedImage preview() {
        return given(wire::readPicture);
    }

    private Checkpoint checkpoint() {
        return given(() -> Checkpoint.read(wire.in()));
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private <T> T given(Reading<T> reading) {
        try {
            wire.say(Message.GIVE);
            wire.flush();
            return reading.read();
        } catch (IOException e) {
            throw new LostException(e);
        }
    }

    private PainterDiedException died(IOException why) {
        if (why instanceof WireException) {
            close();
            return new PainterDiedException("The painting process was ended: it sent what is no message.", why);
        }
        return new PainterDiedException("The painting process ended" + status() + ".", why);
    }

    private RuntimeException failure() throws IOException, NetworkUnavailableException {
        Failure failure = wire.readFailure();
        String sentence = wire.readText();
        double fraction = failure == Failure.NON_FINITE_LOSS ? wire.in().readDouble() : 0;
        BufferedImage lastGood = failure == Failure.NON_FINITE_LOSS ? wire.readPicture() : null;
        atRest = true;
        return switch (failure) {
            case CANCELLED -> new CancelledException();
            case NETWORK_UNAVAILABLE -> throw new NetworkUnavailableException(sentence, null);
            case NON_FINITE_LOSS -> new NonFiniteLossException(fraction, Objects.requireNonNull(lastGood));
            case CONTRADICTION -> new IllegalArgumentException(sentence);
            case OUT_OF_MEMORY -> throw new OutOfMemoryError(sentence);
            case UNEXPECTED -> new IllegalStateException(sentence);
        };
    }

    private String status() {
        try {
            return process.waitFor(1, TimeUnit.SECONDS) ? " with status " + process.exitValue() : "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
