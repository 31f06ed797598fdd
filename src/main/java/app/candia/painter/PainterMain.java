package app.candia.painter;

import app.candia.network.Networks;
import app.candia.nst.CancelledException;
import app.candia.nst.Checkpoint;
import app.candia.nst.Device;
import app.candia.nst.Materials;
import app.candia.nst.NonFiniteLossException;
import app.candia.nst.Settings;
import app.candia.nst.SettingsFile;
import app.candia.nst.Stylizer;
import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The far process: paints what it is given, one after another, until its input or its parent ends. */
public final class PainterMain {
    /** The first argument of a process that is one. */
    public static final String COMMAND = "painter-process";

    private final Wire wire;
    private final Device device;
    private final Networks networks;

    private PainterMain(Wire wire, Device device, Path networkFolder, String vgg19) {
        this.wire = wire;
        this.device = device;
        this.networks = new Networks(networkFolder, vgg19.isEmpty() ? null : Path.of(vgg19), this::say);
    }

    /** @param args {@link #COMMAND}, the device's number, the networks' folder, VGG19's file or nothing */
    public static void main(String[] args) {
        // One that was killed closes no stream while its children hold it, and in an iteration nobody reads.
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(PainterMain::end));
        Wire wire = new Wire(new FileInputStream(FileDescriptor.in), StandardOutput.take());
        try {
            wire.greet();
            load();
            new PainterMain(wire, new Device(Integer.parseInt(args[1])), Path.of(args[2]), args[3]).serve();
        } catch (WireException notUnderstood) {
            System.err.println("The painting process ends: " + notUnderstood.getMessage());
            end();
        } catch (IOException | UncheckedIOException nobodyListens) {
            end();
        }
    }

    /** Ahead of the first work. If it can't be loaded, that work says so. */
    private static void load() {
        try {
            Stylizer.load();
        } catch (LinkageError e) {
            System.out.println("TensorFlow can't be loaded: " + e);
        }
    }

    private static void end() {
        Runtime.getRuntime().halt(0);
    }

    private void serve() throws IOException {
        while (true) {
            try {
                wire.hear();
            } catch (EOFException nothingMoreToDo) {
                return;
            }
            long memory = wire.in().readLong();
            Settings settings = SettingsFile.read(wire.readText());
            Materials materials = wire.readMaterials();
            AtomicReference<@Nullable Checkpoint> checkpoint = new AtomicReference<>(wire.readCheckpoint());
            boolean begun = checkpoint.get() != null;
            try (Stylizer stylizer = new Stylizer(networks.load(settings.network()), device, memory)) {
                BufferedImage picture = stylizer.goOn(
                        materials, settings, new FarObserver(wire), () -> begun ? once(checkpoint) : null);
                wire.say(Message.DONE);
                wire.writePicture(picture);
            } catch (UncheckedIOException nobodyListens) {
                throw nobodyListens;
            } catch (Throwable e) {
                fail(e);
            }
            wire.flush();
            // Nothing is left but garbage, which the next transfer would only pile its own upon.
            System.gc();
        }
    }

    /** For a second attempt the other end has it, perhaps a later one; here it would only take memory. */
    private static Checkpoint once(AtomicReference<@Nullable Checkpoint> checkpoint) {
        Checkpoint from = checkpoint.getAndSet(null);
        if (from == null) {
            throw new OutOfMemoryError("The device has too little free memory.");
        }
        return from;
    }

    private void fail(Throwable e) throws IOException {
        Failure failure = Failure.of(e);
        wire.say(Message.FAILED);
        wire.writeText(failure.name());
        wire.writeText(failure == Failure.UNEXPECTED ? trace(e) : String.valueOf(e.getMessage()));
        if (e instanceof NonFiniteLossException noNumbers) {
            wire.out().writeDouble(noNumbers.fraction());
            wire.writePicture(noNumbers.lastGood());
        }
    }

    /** While a network is downloaded nothing else is said for long, so this is where it can be called off. */
    private void say(String sentence) {
        try {
            wire.say(Message.SAY);
            wire.writeText(sentence);
            wire.flush();
            if (wire.in().readBoolean()) {
                throw new CancelledException();
            }
        } catch (IOException nobodyListens) {
            throw new UncheckedIOException(nobodyListens);
        }
    }

    private static String trace(Throwable e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
