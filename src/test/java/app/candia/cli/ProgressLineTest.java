package app.candia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.nst.Progress;
import java.awt.image.BufferedImage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private final StringWriter out = new StringWriter();

    private ProgressLine line(boolean terminal) {
        return new ProgressLine(new PrintWriter(out), Texts.of(Locale.ENGLISH), terminal);
    }

    @Test
    void outside_a_terminal_there_is_a_plain_line_each_ten_percent() {
        ProgressLine line = line(false);
        for (int i = 0; i <= 1000; i++) {
            line.show(i / 1000.0, Duration.ofSeconds(1000 - i));
        }
        line.close();
        assertThat(out.toString().lines())
                .hasSize(11)
                .startsWith("0 %, 16:40 left", "10 %, 15:00 left")
                .endsWith("100 %, 0:00 left");
        assertThat(out.toString()).doesNotContain("\r", "\u001b");
    }

    @Test
    void a_terminal_shows_one_bar_that_is_gone_at_the_end() {
        ProgressLine line = line(true);
        line.show(0.5, Duration.ofSeconds(4000));
        line.close();
        assertThat(out.toString())
                .isEqualTo("\r\u001b[K" + "█".repeat(15) + "░".repeat(15) + " 50 %, 1:06:40 left" + "\r\u001b[K");
    }

    @Test
    void a_sentence_in_between_does_not_hang_on_the_bar() {
        ProgressLine line = line(true);
        line.show(0, Duration.ofSeconds(1));
        line.say("Downloading");
        assertThat(out.toString()).endsWith("\r\u001b[KDownloading" + System.lineSeparator());
    }

    @Test
    void an_octave_in_tiles_is_said_once() {
        ProgressLine line = line(false);
        try (Interruption interruption = Interruption.hear()) {
            Watcher watcher = new Watcher(line, interruption);
            for (int octave = 0; octave < 2; octave++) {
                int tiles = octave == 0 ? 1 : 1200;
                for (int iteration = 1; iteration < 4; iteration++) {
                    Progress progress = new Progress(octave, 2, iteration, 4, 0.5, Duration.ZERO, tiles, 1, 1);
                    watcher.progressed(progress, () -> new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
                }
            }
        }
        assertThat(out.toString().lines())
                .containsOnlyOnce("Octave 2 of 2 is done in 1200 tiles, to stay within the memory (--memory).");
    }
}
