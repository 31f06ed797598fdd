package app.candia.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.bench.Tutorial.Picture;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TutorialTest {
    @TempDir
    Path folder;

    @Test
    void the_steps_with_a_picture_are_read_from_the_script_s_table() throws Exception {
        Files.writeString(folder.resolve("tutorial.csv"), """
                step,seconds,processor_seconds,style,content,picture
                1,0.50,0.81,15249.9,0,
                50,6.13,11.91,185.439,100.89,step_0050.png
                80,9.56,18.72,,,painting.png
                """);

        assertThat(new Tutorial(folder).pictures())
                .containsExactly(
                        new Picture(6.13, folder.resolve("step_0050.png")),
                        new Picture(9.56, folder.resolve("painting.png")));
    }

    @Test
    void it_is_done_when_its_last_picture_is_there() throws Exception {
        assertThat(new Tutorial(folder).isDone()).isFalse();

        Files.createFile(folder.resolve("painting.png"));

        assertThat(new Tutorial(folder).isDone()).isTrue();
    }

    @Test
    void a_python_that_is_not_there_can_not_run_it() throws Exception {
        assertThat(Tutorial.canRun("no-such-python")).isFalse();
    }
}
