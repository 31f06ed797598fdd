package app.candia.image;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The heap that pictures may take together in this process: half of it, counted in megapixels of eight bytes a pixel. A
 * picture larger than all of it is admitted alone. Thread-safe.
 */
final class PictureMemory {
    private static final int MEGAPIXELS =
            (int) Math.clamp(Runtime.getRuntime().maxMemory() / 2 / 8_000_000, 1, 1_000_000);

    private static final Semaphore ROOM = new Semaphore(MEGAPIXELS, true);

    private PictureMemory() {}

    /** Megapixels that a picture is counted with. */
    static int share(long pixels) {
        return (int) Math.min(MEGAPIXELS, pixels / 1_000_000 + 1);
    }

    static void acquire(int share) {
        ROOM.acquireUninterruptibly(share);
    }

    static boolean tryAcquire(int share, Duration patience) throws InterruptedException {
        return ROOM.tryAcquire(share, patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    static void release(int share) {
        ROOM.release(share);
    }
}
