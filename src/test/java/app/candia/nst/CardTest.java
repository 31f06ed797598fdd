package app.candia.nst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CardTest {
    private final boolean there = Files.exists(Path.of("/dev/nvidia0"));

    @Test
    void a_card_has_memory_and_tiles_are_made_for_it() {
        assumeTrue(there, "this machine has no graphics card");
        assertThat(Card.memory(0)).isGreaterThan(1L << 30);
        assertThat(Memory.of(new Device(0)).bytes()).isLessThan(Card.memory(0));
    }

    @Test
    void without_one_the_machine_s_memory_counts() {
        assumeTrue(!there, "this machine has a graphics card");
        assertThat(Card.memory(0)).isZero();
        assertThat(Memory.of(new Device(0))).isEqualTo(Memory.ofMachine());
    }

    @Test
    void a_card_that_is_not_there_has_none() {
        assertThat(Card.memory(999)).isZero();
    }
}
