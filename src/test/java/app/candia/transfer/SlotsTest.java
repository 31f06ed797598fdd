package app.candia.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.nst.Device;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class SlotsTest {
    @Test
    void there_is_one_for_each_device_unless_a_number_is_set() throws Exception {
        List<Device> devices = Device.available();
        assertThat(taken(new Slots(0))).isEqualTo(devices);

        Slots set = new Slots(2 * devices.size());
        List<Device> twice = new ArrayList<>(devices);
        twice.addAll(devices);
        assertThat(taken(set)).as("each device has its share").isEqualTo(twice);
    }

    @Test
    void one_more_than_there_are_waits_until_a_device_is_given_back() throws Exception {
        Slots slots = new Slots(1);
        Device device = slots.take();
        CompletableFuture<Device> next = new CompletableFuture<>();
        Thread waiting = Thread.ofVirtual().start(() -> {
            try {
                next.complete(slots.take());
            } catch (InterruptedException e) {
                next.completeExceptionally(e);
            }
        });
        Awaitility.await().until(() -> waiting.getState() == Thread.State.WAITING);
        assertThat(next).isNotDone();
        assertThat(slots.next()).isEmpty();

        slots.giveBack(device);
        assertThat(next).succeedsWithin(Duration.ofSeconds(20)).isEqualTo(device);
    }

    private static List<Device> taken(Slots slots) throws InterruptedException {
        List<Device> taken = new ArrayList<>();
        for (int i = 0; i < slots.count(); i++) {
            taken.add(slots.take());
        }
        return taken;
    }
}
