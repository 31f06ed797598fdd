package app.candia.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class PeakMemoryTest {
    @Test
    void what_was_given_back_since_still_counts_until_it_is_reset() {
        PeakMemory.reset();
        long before = PeakMemory.megabytes().orElseThrow();
        try (Arena arena = Arena.ofConfined()) {
            arena.allocate(300_000_000).fill((byte) 1);
        }

        assertThat(PeakMemory.megabytes().orElseThrow() - before).isBetween(150L, 500L);
        PeakMemory.reset();
        assertThat(PeakMemory.megabytes().orElseThrow() - before).isLessThan(150);
    }
}
