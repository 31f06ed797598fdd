package app.candia.transfer;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;

/**
 * When the open transfers are likely to end, and how many come before one. Immutable apart from its lists.
 *
 * <p>Transfers take free slots in their order. Sketches of one contact sheet count as one, for a user submits them as
 * one.
 *
 * @param open those that run, then those that wait in their order
 * @param slots transfers that may run at the same time, 1 or more
 */
record QueuePlan(List<Entry> open, int slots) {
    /**
     * One open transfer.
     *
     * @param group what it counts with: the contact sheet of a sketch, else the transfer itself
     * @param left estimated working time until it is done
     */
    record Entry(UUID transfer, UUID group, Duration left) {}

    /** From now until a slot is free for a transfer that is submitted now. */
    Duration start() {
        return run(new HashMap<>());
    }

    /** From now until the last of these transfers is done; zero if none of them is open. */
    Duration end(List<UUID> transfers) {
        Map<UUID, Duration> ends = new HashMap<>();
        run(ends);
        return transfers.stream()
                .map(transfer -> ends.getOrDefault(transfer, Duration.ZERO))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /** How many must end before a transfer that is submitted now can start. */
    int ahead() {
        return ahead(open);
    }

    /** How many must end before this one can start; 0 for one that runs and one that is not open. */
    int ahead(UUID transfer) {
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).transfer().equals(transfer)) {
                return ahead(open.subList(0, i));
            }
        }
        return 0;
    }

    private int ahead(List<Entry> before) {
        if (before.size() < slots) {
            return 0;
        }
        long groups = before.stream().map(Entry::group).distinct().count();
        return (int) Math.max(1, groups - slots + 1);
    }

    /** @return when the first slot is free after all of them */
    private Duration run(Map<UUID, Duration> ends) {
        var free = new PriorityQueue<Duration>();
        for (int i = 0; i < slots; i++) {
            free.add(Duration.ZERO);
        }
        for (Entry entry : open) {
            Duration end = free.remove().plus(entry.left());
            ends.put(entry.transfer(), end);
            free.add(end);
        }
        return free.element();
    }
}
