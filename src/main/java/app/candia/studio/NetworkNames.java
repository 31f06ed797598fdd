package app.candia.studio;

import app.candia.network.Networks;
import java.util.List;
import java.util.function.UnaryOperator;

/** How feature networks are called: those that Candia knows in words, another by its own name. */
final class NetworkNames {
    private NetworkNames() {}

    static String of(String network, UnaryOperator<String> translate) {
        return List.of(Networks.BUILTIN, Networks.VGG19).contains(network)
                ? translate.apply("studio.network." + network)
                : network;
    }
}
