package app.candia.transfer;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells watchers that something changed. Each reads the row for itself on a thread of its own: a slow one delays
 * nobody, misses what lies between, and still ends with the latest state.
 */
@Component
class Feed {
    private static final Logger log = LoggerFactory.getLogger(Feed.class);

    private final TransferTable table;
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();

    Feed(TransferTable table) {
        this.table = table;
    }

    Transfers.Subscription watch(UUID transfer, UUID owner, Consumer<Transfer> listener) {
        return watch(transfer::equals, () -> table.find(transfer, owner).ifPresent(listener));
    }

    /**
     * @param concerns which transfers' progress is news
     * @param tell reads and tells
     */
    Transfers.Subscription watch(Predicate<UUID> concerns, Runnable tell) {
        var watcher = new Watcher(concerns, tell);
        watchers.add(watcher);
        watcher.signal();
        return watcher;
    }

    /** This transfer got further. */
    void progressed(UUID transfer) {
        watchers.stream().filter(watcher -> watcher.concerns.test(transfer)).forEach(Watcher::signal);
    }

    /** A transfer came, was taken or ended: others' places change too. */
    void queueMoved() {
        watchers.forEach(Watcher::signal);
    }

    private final class Watcher implements Transfers.Subscription {
        private final Predicate<UUID> concerns;
        private final Runnable tell;
        private final AtomicInteger signals = new AtomicInteger();

        private Watcher(Predicate<UUID> concerns, Runnable tell) {
            this.concerns = concerns;
            this.tell = tell;
        }

        private void signal() {
            if (signals.getAndIncrement() == 0) {
                Thread.startVirtualThread(this::deliver);
            }
        }

        private void deliver() {
            int heard;
            do {
                heard = signals.get();
                try {
                    if (watchers.contains(this)) {
                        tell.run();
                    }
                } catch (RuntimeException e) {
                    log.warn("A watcher of the queue failed.", e);
                }
            } while (!signals.compareAndSet(heard, 0));
        }

        @Override
        public void close() {
            watchers.remove(this);
        }
    }
}
