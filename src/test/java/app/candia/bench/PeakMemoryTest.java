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
    void what_was_given_back_since_still_counts_until_it_is_reset() throws Exception {
        fill();
        assumeTrue(PeakMemory.reset(), "This system does not let a process forget its peak memory");
        long before = settled();

        fill();

        assertThat(PeakMemory.megabytes().orElseThrow() - before).isBetween(150L, 500L);
        PeakMemory.reset();
        assertThat(PeakMemory.megabytes().orElseThrow() - before).isLessThan(150);
    }

    /** What tests before this one held goes back to the system a while after it was freed. */
    private static long settled() throws InterruptedException {
        long last = Long.MAX_VALUE;
        long now = PeakMemory.megabytes().orElseThrow();
        while (now < last - 10) {
            last = now;
            Thread.sleep(500);
            PeakMemory.reset();
            now = PeakMemory.megabytes().orElseThrow();
        }
        return now;
    }

    private static void fill() {
        try (Arena arena = Arena.ofConfined()) {
            arena.allocate(300_000_000).fill((byte) 1);
        }
    }
}
