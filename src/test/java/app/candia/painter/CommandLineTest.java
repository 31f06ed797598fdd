package app.candia.painter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommandLineTest {
    private static final String FIRST = "org.bytedeco.javacpp.pathsFirst";

    @BeforeEach
    void set() {
        System.setProperty(FIRST, "true");
    }

    @AfterEach
    void clear() {
        System.clearProperty(FIRST);
    }

    /** In the container TensorFlow's libraries lie in a folder, not in a jar. */
    @Test
    void the_other_process_finds_native_libraries_where_this_one_does() {
        assertThat(CommandLine.of(Path.of("crash.log")).command())
                .contains("-Djava.library.path=" + System.getProperty("java.library.path"), "-D" + FIRST + "=true");
    }
}
