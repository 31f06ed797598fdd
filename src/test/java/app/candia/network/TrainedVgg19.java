package app.candia.network;

import java.nio.file.Path;

/** VGG19 to look at pictures with, not to paint: its edges mirror the picture without repeating the outermost row. */
public final class TrainedVgg19 {
    private TrainedVgg19() {}

    /** @throws NetworkUnavailableException if it is not Keras's file without the top */
    public static FeatureNetwork read(Path file) throws NetworkUnavailableException {
        return new VggNetwork("vgg19", VggFile.kernels("vgg19", file), "REFLECT");
    }
}
