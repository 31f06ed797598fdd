package app.candia.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** The most memory this process held at a time, as Linux counts it; elsewhere it is unknown. */
final class PeakMemory {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Path REFERENCES = Path.of("/proc/self/clear_refs");
    private static final String PEAK = "VmHWM:";

    private PeakMemory() {}

    /**
     * Forgets the peak so far; where the system doesn't let it, the next peak is that of the whole process.
     *
     * @return whether the peak was forgotten
     */
    static boolean reset() {
        System.gc();
        OptionalLong before = megabytes();
        try {
            Files.writeString(REFERENCES, "5");
        } catch (IOException e) {
            return false;
        }
        // some sandboxes take the order and do nothing
        return before.isPresent() && megabytes().orElseThrow() < before.getAsLong();
    }

    /** In millions of bytes. */
    static OptionalLong megabytes() {
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith(PEAK))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1_000_000)
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
