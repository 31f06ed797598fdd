package app.candia.transfer;

import app.candia.network.Download;
import app.candia.network.Networks;
import app.candia.nst.Settings;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** Which feature networks there are to choose from, and how far one is that is being downloaded. Thread-safe. */
@Component
public class NetworkChoice {
    private final Networks networks;
    private final Feed feed;
    private volatile OptionalInt downloaded = OptionalInt.empty();

    NetworkChoice(Networks networks, Feed feed) {
        this.networks = networks;
        this.feed = feed;
    }

    /** Whether Candia has words for this network; another one is called by its name. */
    public static boolean isCandias(String name) {
        return Networks.isCandias(name);
    }

    /** Names as {@link Settings#network} has them, the usual one first; never none. */
    public List<String> names() {
        var inReach = networks.inReach();
        return inReach.isEmpty() ? List.of(Networks.defaultName()) : inReach;
    }

    /** Whether whoever asks for it first waits for a download. */
    public boolean wantsDownload(String name) {
        return networks.wantsDownload(name);
    }

    /** How much of the network has come, of a hundred, if this transfer waits for its download. */
    public OptionalInt downloaded(Transfer transfer) {
        boolean waits = transfer.state() == Transfer.State.RUNNING
                && transfer.octaves() == 0
                && wantsDownload(transfer.settings().network());
        return waits ? downloaded : OptionalInt.empty();
    }

    /** What a process that paints has to say. */
    void hear(String sentence) {
        downloaded = Download.percent(sentence);
        feed.queueMoved();
    }
}
