package app.candia.server;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the requests whose bodies are still arriving, each of which holds a thread. Thread-safe. */
final class ArrivingBodies {
    private final int maxOfAddress;
    private final int max;
    private final ConcurrentMap<String, Integer> ofAddress = new ConcurrentHashMap<>();
    private final AtomicInteger all = new AtomicInteger();

    ArrivingBodies(int maxOfAddress, int max) {
        this.maxOfAddress = maxOfAddress;
        this.max = max;
    }

    /** Whether one more may arrive; then {@link #leave} has to follow. */
    boolean enter(String address) {
        int here = ofAddress.merge(address, 1, Integer::sum);
        int everywhere = all.incrementAndGet();
        if (here <= maxOfAddress && everywhere <= max) {
            return true;
        }
        leave(address);
        return false;
    }

    void leave(String address) {
        all.decrementAndGet();
        ofAddress.computeIfPresent(address, (_, count) -> count > 1 ? count - 1 : null);
    }
}
