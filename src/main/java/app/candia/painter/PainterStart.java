package app.candia.painter;

import app.candia.nst.Device;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Starts processes that paint. Thread-safe.
 *
 * @param networkFolder where a downloaded network is kept
 * @param vgg19 a VGG19 file of the user's, or null
 * @param say hears what takes time, in a sentence each
 */
public record PainterStart(Path networkFolder, @Nullable Path vgg19, Consumer<String> say) {
    /** In the networks' folder; where that is missing, Java would write into the current one. */
    private static final String CRASH_REPORT = "painter-crash.log";

    /** It is ready about a second later; what is asked before waits for it. */
    public PainterProcess on(Device device) throws IOException {
        Files.createDirectories(networkFolder);
        String weights = vgg19 == null ? "" : vgg19.toString();
        return new PainterProcess(
                CommandLine.of(
                                networkFolder.resolve(CRASH_REPORT),
                                Integer.toString(device.gpu()),
                                networkFolder.toString(),
                                weights)
                        .start(),
                say);
    }
}
