package app.candia.bench;

import app.candia.network.NetworkUnavailableException;
import app.candia.network.TrainedVgg19;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where VGG19's file is: the judge's eyes. */
final class Weights {
    @Option(
            names = "--vgg19",
            paramLabel = "FILE",
            description = "Keras's VGG19 weights without the top; else CANDIA_NETWORK_VGG19 names them")
    private @Nullable Path given;

    @Nullable
    Path file() {
        String named = System.getenv("CANDIA_NETWORK_VGG19");
        return given == null && named != null ? Path.of(named) : given;
    }

    boolean areThere() {
        Path file = file();
        return file != null && Files.isRegularFile(file);
    }

    /** To be closed; null, with a sentence, where there are no weights. */
    @Nullable
    Perception open() throws NetworkUnavailableException {
        Path file = file();
        if (file == null || !Files.isRegularFile(file)) {
            System.out.println("Style and content are not judged: that needs VGG19's weights, and "
                    + (file == null
                            ? "neither --vgg19 nor CANDIA_NETWORK_VGG19 names a file."
                            : "there is no file " + file + "."));
            return null;
        }
        return new Perception(TrainedVgg19.read(file));
    }
}
