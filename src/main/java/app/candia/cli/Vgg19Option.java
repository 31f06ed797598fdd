package app.candia.cli;

import app.candia.network.Networks;
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

    /** The network that was named; if none was, who names VGG19's file means VGG19. */
    static String network(@Nullable String named, @Nullable Path option) {
        if (named != null) {
            return named;
        }
        return option == null ? Networks.defaultName() : Networks.VGG19;
    }
}
