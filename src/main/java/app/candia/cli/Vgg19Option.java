package app.candia.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where VGG19's weights are, if anybody said. */
final class Vgg19Option {
    private Vgg19Option() {}

    /** The option, else as the server has it: the property, then the environment. */
    static @Nullable Path file(@Nullable Path option) {
        if (option != null) {
            return option;
        }
        String configured = System.getProperty("candia.network.vgg19", System.getenv("CANDIA_NETWORK_VGG19"));
        return configured == null || configured.isBlank() ? null : Path.of(configured);
    }

    /** Who names its file means the network, too, unless another one is named. */
    static boolean means(@Nullable Path option, boolean named) {
        return option != null && !named;
    }
}
