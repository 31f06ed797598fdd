package app.candia.image;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = SECONDS)
class PictureWorkTest {
    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void stop() {
        release.countDown();
        threads.close();
    }

    @Test
    void no_more_than_the_limit_work_at_once_and_all_get_their_turn() throws Exception {
        var work = new PictureWork(2, 12, LONG);
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        var all = IntStream.range(0, 12)
                .mapToObj(_ -> threads.submit(() -> work.run(1_000_000, () -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    Thread.onSpinWait();
                    pause();
                    return running.decrementAndGet();
                })))
                .toList();
        for (var each : all) {
            each.get();
        }
        assertThat(most).hasValue(2);
    }

    @Test
    void who_waits_longer_than_the_patience_is_refused_and_the_place_is_usable_afterwards() throws Exception {
        var work = new PictureWork(1, 4, SHORT);
        var holder = hold(work);
        assertThatThrownBy(() -> work.run(0, () -> 1)).isInstanceOf(PicturesBusyException.class);
        release.countDown();
        holder.get();
        assertThat(work.run(0, () -> 1)).isEqualTo(1);
    }

    @Test
    void who_finds_no_place_to_wait_is_refused_at_once() throws Exception {
        var work = new PictureWork(1, 0, Duration.ofHours(1));
        var holder = hold(work);
        assertThatThrownBy(() -> work.run(0, () -> 1)).isInstanceOf(PicturesBusyException.class);
        release.countDown();
        holder.get();
    }

    @Test
    void a_failure_frees_the_place() throws Exception {
        var work = new PictureWork(1, 4, SHORT);
        assertThatThrownBy(() -> work.run(5_000_000, () -> {
                    throw new IOException("full");
                }))
                .hasMessage("full");
        assertThat(work.run(5_000_000, () -> 1)).isEqualTo(1);
    }

    @Test
    void work_inside_of_work_takes_no_second_place() throws Exception {
        var work = new PictureWork(1, 4, SHORT);
        assertThat(work.run(1_000_000, () -> work.run(2_000_000, () -> "both"))).isEqualTo("both");
    }

    @Test
    void a_picture_larger_than_all_memory_is_worked_on_alone_and_others_are_refused() throws Exception {
        var work = new PictureWork(2, 4, SHORT);
        var holder = hold(work, Long.MAX_VALUE / 2);
        assertThatThrownBy(() -> work.run(1, () -> 1)).isInstanceOf(PicturesBusyException.class);
        release.countDown();
        holder.get();
        assertThat(work.run(1, () -> 1)).isEqualTo(1);
    }

    @Test
    void who_asks_for_the_same_at_the_same_time_shares_the_work() throws Exception {
        var shared = new SharedWork<String, String>(new PictureWork(2, 12, LONG));
        var done = new AtomicInteger();
        var started = new CountDownLatch(1);
        var first = threads.submit(() -> shared.get("a", 0, () -> {
            started.countDown();
            await();
            return "a" + done.incrementAndGet();
        }));
        started.await();
        var followers = new ConcurrentLinkedQueue<Thread>();
        var others = IntStream.range(0, 10)
                .mapToObj(_ -> threads.submit(() -> {
                    followers.add(Thread.currentThread());
                    return shared.get("a", 0, () -> "a" + done.incrementAndGet());
                }))
                .toList();
        assertThat(shared.get("b", 0, () -> "b")).isEqualTo("b");
        while (followers.size() < 10
                || followers.stream().anyMatch(each -> each.getState() != Thread.State.TIMED_WAITING)) {
            pause();
        }
        release.countDown();
        assertThat(first.get()).isEqualTo("a1");
        for (var other : others) {
            assertThat(other.get()).isEqualTo("a1");
        }
        assertThat(shared.get("a", 0, () -> "again")).isEqualTo("again");
    }

    private Future<?> hold(PictureWork work) throws Exception {
        return hold(work, 0);
    }

    /** Takes a place until the release. */
    private Future<?> hold(PictureWork work, long pixels) throws Exception {
        var entered = new CountDownLatch(1);
        var holder = threads.submit(() -> work.run(pixels, () -> {
            entered.countDown();
            await();
            return true;
        }));
        entered.await();
        return holder;
    }

    private void await() {
        try {
            release.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
