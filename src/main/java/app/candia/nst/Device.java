package app.candia.nst;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/**
 * Something that computes: the processor with all its cores, or one graphics card.
 *
 * @param gpu the card's number, or -1 for the processor
 */
public record Device(int gpu) {
    /** The processor. */
    public static final Device CPU = new Device(-1);

    /**
     * What this process can compute on: each graphics card if this build is the one for cards and there are any, else
     * the processor. Looks only at how it was built and at device files, so that asking costs nothing.
     */
    public static List<Device> available() {
        List<Device> devices = new ArrayList<>();
        if (builtFor().endsWith("-gpu")) {
            for (int i = 0; Files.exists(Path.of("/dev/nvidia" + i)); i++) {
                devices.add(new Device(i));
            }
        }
        return devices.isEmpty() ? List.of(CPU) : List.copyOf(devices);
    }

    /** The platform whose TensorFlow is in this build, as Maven names it. */
    static String builtFor() {
        Properties build = new Properties();
        try (InputStream file = Device.class.getResourceAsStream("tensorflow.properties")) {
            build.load(Objects.requireNonNull(file, "tensorflow.properties is not in this build."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("platform");
    }

    /** {@code CPU}, {@code GPU 0} and so on: for the log and for people. */
    public String label() {
        return gpu < 0 ? "CPU" : "GPU " + gpu;
    }
}
