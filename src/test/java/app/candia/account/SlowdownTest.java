package app.candia.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SlowdownTest {
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final Slowdown slowdown =
            new Slowdown(Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofMinutes(15), () -> now);

    @Test
    void after_the_free_tries_the_wait_doubles_up_to_a_limit() {
        for (int i = 0; i < 3; i++) {
            assertThat(slowdown.take("a", 3)).isEmpty();
        }
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            Duration wait = slowdown.take("a", 3).orElseThrow();
            waits.add(wait.toSeconds());
            now = now.plus(wait);
            assertThat(slowdown.take("a", 3)).isEmpty();
        }
        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 10L, 10L, 10L);
    }

    @Test
    void tries_that_are_refused_do_not_lengthen_the_wait() {
        slowdown.take("a", 1);
        for (int i = 0; i < 1000; i++) {
            assertThat(slowdown.take("a", 1)).contains(Duration.ofSeconds(1));
        }
    }

    @Test
    void one_key_does_not_slow_another() {
        slowdown.take("a", 1);

        assertThat(slowdown.take("a", 1)).isPresent();
        assertThat(slowdown.take("b", 1)).isEmpty();
    }

    @Test
    void a_try_that_is_given_back_is_free_again() {
        slowdown.take("a", 1);
        slowdown.giveBack("a");
        slowdown.giveBack("a");

        assertThat(slowdown.count("a")).isZero();
        assertThat(slowdown.take("a", 1)).isEmpty();
    }

    @Test
    void what_is_quiet_for_long_is_forgotten() {
        for (int i = 0; i < 20; i++) {
            slowdown.take("a", 1);
        }
        now = now.plus(Duration.ofMinutes(16));

        assertThat(slowdown.count("a")).isZero();
        assertThat(slowdown.take("a", 1)).isEqualTo(Optional.empty());
    }
}
