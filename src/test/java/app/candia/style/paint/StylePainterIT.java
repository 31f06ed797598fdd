package app.candia.style.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Half a minute of painting, hence not among the fast tests. */
class StylePainterIT {
    @TempDir
    Path folder;

    @Test
    void painting_the_catalogue_again_gives_the_committed_files_byte_for_byte() throws Exception {
        StylePainter.paintAll(folder);
        for (String name : StylePainter.names()) {
            Path picture = Path.of(name, "picture.jpg");
            assertThat(folder.resolve(picture))
                    .hasSameBinaryContentAs(Path.of("styles").resolve(picture));
        }
    }

    @Test
    void rendering_the_sample_photo_again_gives_the_committed_file_byte_for_byte() throws Exception {
        StylePainter.paintSamples(folder);
        assertThat(folder.resolve("fortress.jpg")).hasSameBinaryContentAs(Path.of("docs", "sample", "fortress.jpg"));
    }
}
