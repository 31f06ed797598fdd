package app.candia.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.TestPhotos;
import app.candia.network.SmallNetwork;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialTest {
    @TempDir
    Path folder;

    private Map<String, Path> photo = Map.of();
    private int painted;
    private final Map<String, Painter> variants = new TreeMap<>(Map.of(
            "photo", (of, style) -> counted(of),
            "style", (of, style) -> counted(style)));

    @BeforeEach
    void write_a_photo() throws Exception {
        photo = Map.of("harbour", TestPhotos.jpeg(Files.createDirectory(folder.resolve("photos")), 80, 60));
    }

    @Test
    void each_cell_has_its_picture_and_its_line() throws Exception {
        trial(null);

        assertThat(out().resolve("harbour~harbour~photo.png")).exists();
        assertThat(results()).extracting(result -> result.cell().variant()).containsExactly("photo", "style");
        assertThat(results()).allSatisfy(result -> {
            assertThat(result.seconds()).isNotNegative();
            assertThat(result.verdict()).isNotNull();
            assertThat(result.isJudged()).isFalse();
        });
    }

    @Test
    void what_is_there_is_not_painted_again() throws Exception {
        trial(null);
        trial(null);

        assertThat(painted).isEqualTo(2);
    }

    @Test
    void a_picture_that_went_is_painted_again_and_a_line_that_broke_off_is_written_again() throws Exception {
        trial(null);
        Files.delete(out().resolve("harbour~harbour~photo.png"));
        Path csv = out().resolve("results.csv");
        String lines = Files.readString(csv);
        Files.writeString(csv, lines.substring(0, lines.length() - 20));

        trial(null);
        trial(null);

        assertThat(painted).isEqualTo(3);
        assertThat(results()).hasSize(2).allMatch(result -> result.verdict() != null);
    }

    @Test
    void with_a_network_at_last_the_pictures_are_judged_but_not_painted_again() throws Exception {
        trial(null);
        List<String> layers = List.of("relu1_1", "relu1_2", "relu2_1", "relu3_1", "relu3_2");
        try (Perception perception = new Perception(SmallNetwork.mirrored(), layers, "relu2_2")) {
            trial(perception);
        }

        assertThat(painted).isEqualTo(2);
        assertThat(results()).hasSize(2).allMatch(Result::isJudged);
        assertThat(results().getFirst().verdict())
                .isNotNull()
                .satisfies(verdict -> assertThat(verdict.likeness())
                        .isNotNull()
                        .satisfies(likeness -> assertThat(likeness.content()).isZero()));
    }

    private void trial(@Nullable Perception perception) throws Exception {
        Trial trial = new Trial(out(), photo, photo);
        trial.paint(variants);
        trial.judge(perception, 64);
    }

    private BufferedImage counted(BufferedImage picture) {
        painted++;
        return picture;
    }

    private Path out() {
        return folder.resolve("out");
    }

    private List<Result> results() throws Exception {
        return new Results(out()).all();
    }
}
