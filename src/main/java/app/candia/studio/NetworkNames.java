package app.candia.studio;

import app.candia.transfer.NetworkChoice;
import java.util.function.UnaryOperator;

/** How feature networks are called: those that Candia knows in words, another by its own name. */
final class NetworkNames {
    private NetworkNames() {}

    static String of(String network, UnaryOperator<String> translate) {
        return NetworkChoice.isCandias(network) ? translate.apply("studio.network." + network) : network;
    }
}
