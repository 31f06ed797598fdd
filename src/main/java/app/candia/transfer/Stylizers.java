package app.candia.transfer;

import app.candia.network.NetworkUnavailableException;
import app.candia.network.Networks;
import app.candia.nst.Device;
import app.candia.nst.Stylizer;
import jakarta.annotation.PreDestroy;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The engine, made at first use and then kept: one for each network and device. Thread-safe. */
@Component
class Stylizers {
    private record Key(String network, Device device) {}

    private final Networks networks;
    private final Map<Key, Stylizer> made = new HashMap<>();

    Stylizers(Networks networks) {
        this.networks = networks;
    }

    synchronized Stylizer of(String network, Device device) throws NetworkUnavailableException {
        var key = new Key(network, device);
        Stylizer stylizer = made.get(key);
        if (stylizer == null) {
            stylizer = new Stylizer(networks.load(network), device, 0);
            made.put(key, stylizer);
        }
        return stylizer;
    }

    @PreDestroy
    synchronized void close() {
        made.values().forEach(Stylizer::close);
        made.clear();
    }
}
