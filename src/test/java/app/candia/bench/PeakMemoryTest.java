package app.candia.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.foreign.Arena;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class PeakMemoryTest {
    @Test
    void what_was_given_back_since_still_counts_until_it_is_reset() {
        fill();
        assumeTrue(PeakMemory.reset(), "This system does not let a process forget its peak memory");
        long before = PeakMemory.megabytes().orElseThrow();

        fill();

        assertThat(PeakMemory.megabytes().orElseThrow() - before).isBetween(150L, 500L);
        PeakMemory.reset();
        assertThat(PeakMemory.megabytes().orElseThrow() - before).isLessThan(150);
    }

    private static void fill() {
        try (Arena arena = Arena.ofConfined()) {
            arena.allocate(300_000_000).fill((byte) 1);
        }
    }
}
