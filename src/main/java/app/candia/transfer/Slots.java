package app.candia.transfer;

import app.candia.nst.Device;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many transfers run at the same time, and on which device each: one for each device, or as many as are set. */
@Component
class Slots {
    private static final Logger log = LoggerFactory.getLogger(Slots.class);

    private final BlockingQueue<Device> free;
    private final int count;

    Slots(@Value("${candia.slots:0}") int setting) {
        List<Device> devices = Device.available();
        count = setting > 0 ? setting : devices.size();
        free = new ArrayBlockingQueue<>(count);
        for (int i = 0; i < count; i++) {
            free.add(devices.get(i % devices.size()));
        }
        log.info(
                "{} at the same time, on {}.",
                count == 1 ? "One transfer" : count + " transfers",
                String.join(", ", devices.stream().map(Device::label).toList()));
    }

    int count() {
        return count;
    }

    /** The device that the next one to {@link #take} would get at once, if there is one. */
    Optional<Device> next() {
        return Optional.ofNullable(free.peek());
    }

    /** A device to work on, to be given back. */
    Device take() throws InterruptedException {
        return free.take();
    }

    void giveBack(Device device) {
        free.add(device);
    }
}
