package app.candia.nst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DeviceTest {
    @Test
    void there_is_always_something_to_compute_on() {
        assertThat(Device.available()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void the_build_says_whose_tensorflow_it_has() {
        assertThat(Device.builtFor()).matches("(linux|macosx|windows)-(x86_64|arm64)(-gpu)?");
    }

    @Test
    void without_a_graphics_card_it_is_the_processor() {
        assumeTrue(Files.notExists(Path.of("/dev/nvidia0")), "this machine has a graphics card");
        assertThat(Device.available()).containsExactly(Device.CPU);
        assertThat(Device.CPU.label()).isEqualTo("CPU");
    }
}
