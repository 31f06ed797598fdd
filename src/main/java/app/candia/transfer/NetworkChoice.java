package app.candia.transfer;

import app.candia.network.Networks;
import app.candia.nst.Settings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which feature networks there are to choose from. Thread-safe. */
@Component
public class NetworkChoice {
    private final Networks networks;

    NetworkChoice(Networks networks) {
        this.networks = networks;
    }

    /** Names as {@link Settings#network} has them, the usual one first; never none. */
    public List<String> names() {
        var atHand = networks.atHand();
        return atHand.isEmpty() ? List.of(Networks.defaultName()) : atHand;
    }
}
