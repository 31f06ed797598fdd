package app.candia.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LogInSlowdownTest {
    private static final String EMAIL = "eleni@example.gr";

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final LogInSlowdown slowdown = new LogInSlowdown(() -> now);

    @Test
    void an_account_has_a_few_free_tries_from_one_address() {
        assertThat(IntStream.range(0, 100).filter(_ -> wrong("a", EMAIL)).count())
                .isEqualTo(LogInSlowdown.FREE_OF_ACCOUNT);
        assertThat(slowdown.take("b", EMAIL)).isEmpty();
    }

    @Test
    void an_address_has_a_few_free_tries_over_all_accounts() {
        assertThat(IntStream.range(0, 100)
                        .filter(i -> wrong("a", i + "@example.gr"))
                        .count())
                .isEqualTo(LogInSlowdown.FREE_OF_ADDRESS);
    }

    @Test
    void an_account_of_the_attackers_own_gives_the_address_no_further_tries() {
        int tries = 0;
        for (int i = 0; i < 100; i++) {
            tries += wrong("a", i + "@example.gr") ? 1 : 0;
            if (slowdown.take("a", "mallory@example.gr").isEmpty()) {
                slowdown.right("a", "mallory@example.gr");
            }
        }
        assertThat(tries).isLessThanOrEqualTo(LogInSlowdown.FREE_OF_ADDRESS);
    }

    @Test
    void an_attack_from_many_addresses_leaves_each_address_one_try_and_locks_nobody_out() {
        for (int i = 0; i < LogInSlowdown.ATTACK; i++) {
            wrong("10.0.0." + i, EMAIL);
        }
        assertThat(wrong("192.0.2.1", EMAIL)).isTrue();
        assertThat(wrong("192.0.2.1", EMAIL)).isFalse();

        assertThat(slowdown.take("198.51.100.7", EMAIL)).isEmpty();
        now = now.plus(Duration.ofMinutes(1));
        assertThat(slowdown.take("192.0.2.1", EMAIL)).isEmpty();
    }

    @Test
    void the_right_password_ends_the_account_s_wait() {
        for (int i = 1; i < LogInSlowdown.FREE_OF_ACCOUNT; i++) {
            wrong("a", EMAIL);
        }
        assertThat(slowdown.take("a", EMAIL)).isEmpty();
        slowdown.right("a", EMAIL);

        assertThat(wrong("a", EMAIL)).isTrue();
        assertThat(wrong("a", EMAIL)).isTrue();
    }

    private boolean wrong(String address, String email) {
        boolean taken = slowdown.take(address, email).isEmpty();
        if (taken) {
            slowdown.wrong(email);
        }
        return taken;
    }
}
