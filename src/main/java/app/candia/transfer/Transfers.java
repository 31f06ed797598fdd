package app.candia.transfer;

import app.candia.nst.Settings;
import app.candia.photo.Photo;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** The queue as its users see it. Every question names the asker. Thread-safe. */
@Service
public class Transfers {
    /** As many as an owner may have open at once. */
    public static final int MAX_OPEN = 3;

    /** The owner has {@link #MAX_OPEN} transfers open already. */
    public static final class TooManyException extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** Ends a subscription. */
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    /** Queues a transfer: its row and its place in the queue are written in one transaction. */
    public Transfer submit(Photo photo, String style, Settings settings) throws TooManyException {
        throw new UnsupportedOperationException();
    }

    public Optional<Transfer> find(UUID id, UUID owner) {
        throw new UnsupportedOperationException();
    }

    /** Queued and running ones, the oldest first. */
    public List<Transfer> open(UUID owner) {
        throw new UnsupportedOperationException();
    }

    /** How many transfers, anybody's, will be taken before this one; 0 for the next and for one that runs. */
    public int before(Transfer transfer) {
        throw new UnsupportedOperationException();
    }

    /** How long a transfer with these settings is likely to take on this machine, waiting included. */
    public Duration estimate(Settings settings) {
        throw new UnsupportedOperationException();
    }

    /** Ends an open transfer: a queued one at once, a running one within an iteration. */
    public void cancel(UUID id, UUID owner) {
        throw new UnsupportedOperationException();
    }

    /** Calls the listener, on some thread, with each new state of the transfer, until closed. */
    public Subscription watch(UUID id, UUID owner, Consumer<Transfer> listener) {
        throw new UnsupportedOperationException();
    }

    /** The latest preview, JPEG; the caller closes it. */
    public Optional<InputStream> openPreview(Transfer transfer) throws IOException {
        throw new UnsupportedOperationException();
    }
}
