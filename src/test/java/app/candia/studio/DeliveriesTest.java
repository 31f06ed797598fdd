package app.candia.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeliveriesTest {
    private final Deliveries deliveries = new Deliveries();
    private final AtomicInteger kept = new AtomicInteger();

    @Test
    void what_arrives_twice_is_kept_once() throws Exception {
        assertThat(deliveries.take("a", kept::incrementAndGet)).isTrue();
        assertThat(deliveries.take("a", kept::incrementAndGet)).isFalse();
        assertThat(deliveries.take("b", kept::incrementAndGet)).isTrue();
        assertThat(kept).hasValue(2);
    }

    @Test
    void what_arrives_twice_at_the_same_moment_is_kept_once() {
        IntStream.range(0, 20).parallel().forEach(_ -> {
            try {
                deliveries.take("a", () -> {
                    Thread.yield();
                    kept.incrementAndGet();
                });
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(kept).hasValue(1);
    }

    @Test
    void what_could_not_be_kept_may_come_again() throws Exception {
        assertThatThrownBy(() -> deliveries.take("a", () -> {
                    throw new IOException("full");
                }))
                .hasMessage("full");
        assertThat(deliveries.take("a", kept::incrementAndGet)).isTrue();
    }

    @Test
    void what_is_called_off_on_its_way_is_not_kept() throws Exception {
        deliveries.callOff("a");
        assertThat(deliveries.take("a", kept::incrementAndGet)).isFalse();
        assertThat(deliveries.take("b", kept::incrementAndGet)).isTrue();
        assertThat(kept).hasValue(1);
    }
}
