package app.candia.nst;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that computes: the processor with all its cores, or one graphics card.
 *
 * @param gpu the card's number, or -1 for the processor
 */
public record Device(int gpu) {
    /** The processor. */
    public static final Device CPU = new Device(-1);

    private static final String GPU_LIBRARY = "/org/tensorflow/internal/c_api/linux-x86_64-gpu/libjnitensorflow.so";

    /**
     * What this process can compute on: each graphics card if this build is the one for cards and there are any, else
     * the processor. Looks only at the class path and at device files, so that asking costs nothing.
     */
    public static List<Device> available() {
        List<Device> devices = new ArrayList<>();
        if (Device.class.getResource(GPU_LIBRARY) != null) {
            for (int i = 0; Files.exists(Path.of("/dev/nvidia" + i)); i++) {
                devices.add(new Device(i));
            }
        }
        return devices.isEmpty() ? List.of(CPU) : List.copyOf(devices);
    }

    /** {@code CPU}, {@code GPU 0} and so on: for the log and for people. */
    public String label() {
        return gpu < 0 ? "CPU" : "GPU " + gpu;
    }
}
