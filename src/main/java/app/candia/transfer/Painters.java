package app.candia.transfer;

import app.candia.network.NetworkUnavailableException;
import app.candia.nst.Checkpoint;
import app.candia.nst.Device;
import app.candia.nst.Materials;
import app.candia.nst.Observer;
import app.candia.nst.Settings;
import app.candia.painter.PainterDiedException;
import app.candia.painter.PainterProcess;
import app.candia.painter.PainterStart;
import com.sun.management.OperatingSystemMXBean;
import jakarta.annotation.PreDestroy;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The processes that paint: one for each transfer that runs. One that is done waits a while for the next transfer, then
 * ends, and its memory with it. Thread-safe.
 */
@Component
class Painters {
    private static final Logger log = LoggerFactory.getLogger(Painters.class);
    private static final Duration WAITS = Duration.ofSeconds(45);

    /** For the second attempt, outside of Java's heap. */
    private static final long SCARCE = 512L << 20;

    /**
     * Three tenths of the machine's: this process's heap and the painting one's may take a quarter each. Not a card's.
     */
    private static final long USUAL =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() / 10 * 3;

    private record Idle(Device device, PainterProcess painter, long since) {}

    /** Where a transfer was when it last stopped. */
    interface Checkpoints {
        @Nullable
        Checkpoint latest() throws IOException;
    }

    private final PainterStart start;
    private final Slots slots;
    private final List<Idle> idle = new ArrayList<>();
    private final List<PainterProcess> busy = new ArrayList<>();

    Painters(PainterStart start, NetworkChoice networks, Slots slots) {
        this.slots = slots;
        this.start = new PainterStart(start.networkFolder(), start.vgg19(), sentence -> {
            start.say().accept(sentence);
            networks.hear(sentence);
        });
    }

    /** A transfer is likely to come: if it could start at once, a process is there for it and stays a while. */
    void expect() {
        slots.next().ifPresent(device -> {
            try {
                giveBack(device, take(device));
            } catch (IOException e) {
                log.warn("No painting process could be started ahead.", e);
            }
        });
    }

    /**
     * As {@link PainterProcess#stylize}. If the memory does not suffice or the process dies, once more in smaller
     * tiles, from where it was.
     *
     * @param from the latest checkpoint, if any
     */
    BufferedImage paint(Device device, Materials materials, Settings settings, Observer observer, Checkpoints from)
            throws NetworkUnavailableException, IOException {
        try {
            return attempt(device, materials, settings, device.gpu() < 0 ? USUAL : 0, observer, from);
        } catch (OutOfMemoryError | PainterDiedException e) {
            if (observer.cancelled()) {
                throw e;
            }
            log.warn("The painting goes on in smaller tiles.", e);
            return attempt(device, materials, settings, SCARCE, observer, from);
        }
    }

    private BufferedImage attempt(
            Device device, Materials materials, Settings settings, long memory, Observer observer, Checkpoints from)
            throws NetworkUnavailableException, IOException {
        PainterProcess painter = take(device);
        try {
            return painter.stylize(materials, settings, memory, observer, from.latest());
        } finally {
            giveBack(device, painter);
        }
    }

    private synchronized PainterProcess take(Device device) throws IOException {
        PainterProcess painter = null;
        for (Iterator<Idle> each = idle.iterator(); each.hasNext() && painter == null; ) {
            Idle next = each.next();
            if (!next.painter().isReady()) {
                each.remove();
            } else if (next.device().equals(device)) {
                each.remove();
                painter = next.painter();
            }
        }
        if (painter == null) {
            painter = start.on(device);
        }
        busy.add(painter);
        return painter;
    }

    private synchronized void giveBack(Device device, PainterProcess painter) {
        busy.remove(painter);
        if (painter.isReady()) {
            idle.add(new Idle(device, painter, System.nanoTime()));
        } else {
            painter.close();
        }
    }

    @Scheduled(fixedDelayString = "PT15S")
    synchronized void endThoseThatWaitedLong() {
        idle.removeIf(each -> {
            boolean over = System.nanoTime() - each.since() > WAITS.toNanos();
            if (over) {
                each.painter().close();
            }
            return over;
        });
    }

    @PreDestroy
    synchronized void close() {
        busy.forEach(PainterProcess::close);
        idle.forEach(each -> each.painter().close());
        idle.clear();
    }
}
