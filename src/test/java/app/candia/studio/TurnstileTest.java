package app.candia.studio;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, unit = SECONDS)
class TurnstileTest {
    @Test
    void only_so_many_are_inside_at_once_and_all_get_their_turn() throws Exception {
        var turnstile = new Turnstile(2, Duration.ofSeconds(10));
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var passed = new AtomicInteger();
        try (var threads = Executors.newCachedThreadPool()) {
            for (int i = 0; i < 12; i++) {
                threads.submit(() -> turnstile.pass(() -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    sleep();
                    inside.decrementAndGet();
                    passed.incrementAndGet();
                }));
            }
        }
        assertThat(most).hasValue(2);
        assertThat(passed).hasValue(12);
    }

    @Test
    void who_waits_too_long_is_sent_away_and_the_place_is_free_again_afterwards() throws Exception {
        var turnstile = new Turnstile(1, Duration.ofMillis(50));
        var isIn = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newCachedThreadPool()) {
            var first = threads.submit(() -> turnstile.pass(() -> {
                isIn.countDown();
                await(go);
            }));
            isIn.await();
            assertThat(turnstile.pass(() -> {})).isFalse();
            go.countDown();
            assertThat(first.get()).isTrue();
        }
        assertThat(turnstile.pass(() -> {})).isTrue();
    }

    @Test
    void whoever_fails_inside_leaves_the_place() throws Exception {
        var turnstile = new Turnstile(1, Duration.ofMillis(50));
        assertThatThrownBy(() -> turnstile.pass(() -> {
                    throw new IOException("full");
                }))
                .hasMessage("full");
        assertThat(turnstile.pass(() -> {})).isTrue();
    }

    private static void sleep() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
