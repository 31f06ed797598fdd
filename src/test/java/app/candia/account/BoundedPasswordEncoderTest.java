package app.candia.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class BoundedPasswordEncoderTest {
    private static final int PLACES = 2;
    private static final int WAITING = 3;

    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger hashed = new AtomicInteger();
    private final CountDownLatch open = new CountDownLatch(1);

    @Test
    void of_200_at_once_a_few_are_hashed_a_few_wait_and_the_rest_is_refused() throws Exception {
        var encoder = new BoundedPasswordEncoder(new Held(), new Turns(PLACES, WAITING, Duration.ofMinutes(1)));
        List<Callable<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            tries.add(() -> encoder.matches("wrong", "hash"));
        }
        int refused = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> answers = tries.stream().map(threads::submit).toList();
            while (answers.stream().filter(Future::isDone).count() < 200 - PLACES - WAITING) {
                Thread.onSpinWait();
            }
            open.countDown();
            for (Future<Boolean> answer : answers) {
                refused += isRefused(answer) ? 1 : 0;
            }
        }
        assertThat(most).hasValue(PLACES);
        assertThat(hashed).hasValue(PLACES + WAITING);
        assertThat(refused).isEqualTo(200 - PLACES - WAITING);
        assertThat(encoder.matches("right", "hash")).isTrue();
    }

    @Test
    void a_password_that_is_too_long_is_not_hashed() {
        var encoder = new BoundedPasswordEncoder(new Held(), new Turns(PLACES, WAITING, Duration.ZERO));

        assertThat(encoder.matches("x".repeat(201), "hash")).isFalse();
        assertThatThrownBy(() -> encoder.encode("x".repeat(201))).isInstanceOf(IllegalArgumentException.class);
        assertThat(hashed).hasValue(0);
    }

    @Test
    void a_place_is_free_again_after_a_hash_that_failed() {
        var encoder = new BoundedPasswordEncoder(
                Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(), new Turns(1, 0, Duration.ZERO));

        assertThatThrownBy(() -> encoder.encode(new Broken())).isInstanceOf(IllegalStateException.class);
        assertThat(encoder.matches("right", encoder.encode("right"))).isTrue();
    }

    private static boolean isRefused(Future<Boolean> answer) throws InterruptedException {
        try {
            answer.get();
            return false;
        } catch (ExecutionException e) {
            return e.getCause() instanceof HashingBusyException;
        }
    }

    private record Broken() implements CharSequence {
        @Override
        public int length() {
            return 1;
        }

        @Override
        public char charAt(int index) {
            throw new IllegalStateException("broken");
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            throw new IllegalStateException("broken");
        }

        @Override
        public String toString() {
            throw new IllegalStateException("broken");
        }
    }

    /** Hashes nothing until it is opened. */
    private final class Held implements PasswordEncoder {
        @Override
        public String encode(@Nullable CharSequence password) {
            hashed.incrementAndGet();
            return "hash";
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            hashed.incrementAndGet();
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            try {
                open.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                running.decrementAndGet();
            }
            return "right".equals(String.valueOf(password));
        }
    }
}
