package app.candia.bench;

import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.candia.bench.Verdict.Likeness;
import app.candia.image.PictureReader;
import app.candia.network.TrainedVgg19;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** On real pictures and with the real network our judge says what PyTorch, Pillow and NumPy say, to three digits. */
class JudgedSamplesTest {
    private static final double DIGITS = 5e-4;
    private static final Map<List<String>, Judge> JUDGES = new HashMap<>();

    private static @Nullable Perception perception;
    private static Path samples = Path.of("");

    @BeforeAll
    static void open() throws Exception {
        samples = Path.of(Objects.requireNonNullElse(System.getenv("CANDIA_SAMPLES"), ""));
        Path weights = Path.of(Objects.requireNonNullElse(System.getenv("CANDIA_NETWORK_VGG19"), ""));
        assumeTrue(Files.isDirectory(samples.resolve("photos")), "CANDIA_SAMPLES names no folder of samples");
        assumeTrue(Files.isRegularFile(weights), "CANDIA_NETWORK_VGG19 names no VGG19 file");
        perception = new Perception(TrainedVgg19.read(weights));
    }

    @AfterAll
    static void close() {
        if (perception != null) {
            perception.close();
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "judged.csv")
    void the_verdict_is_the_reference_s(
            String photo,
            String style,
            String picture,
            double relu1,
            double relu2,
            double relu3,
            double relu4,
            double relu5,
            double content,
            double grid,
            double frame)
            throws Exception {
        Verdict verdict = judge(photo, style).judge(read(picture));
        Likeness likeness = Objects.requireNonNull(verdict.likeness());
        double[] expected = {relu1, relu2, relu3, relu4, relu5};

        SoftAssertions.assertSoftly(softly -> {
            for (int i = 0; i < expected.length; i++) {
                softly.assertThat(likeness.styles().get(i))
                        .as("style layer " + i)
                        .isCloseTo(expected[i], within(tolerance(expected[i])));
            }
            softly.assertThat(likeness.content()).as("content").isCloseTo(content, within(tolerance(content)));
            softly.assertThat(verdict.grid()).as("grid").isCloseTo(grid, within(tolerance(grid)));
            softly.assertThat(verdict.frame()).as("frame").isCloseTo(frame, within(1e-4));
        });
    }

    /** Half of the third digit, or of the last one stored. */
    private static double tolerance(double value) {
        return Math.max(value * DIGITS, 1e-6);
    }

    private static Judge judge(String photo, String style) throws Exception {
        @Nullable Judge known = JUDGES.get(List.of(photo, style));
        if (known == null) {
            known = new Judge(perception, read(photo), read(style), 512);
            JUDGES.put(List.of(photo, style), known);
        }
        return known;
    }

    private static BufferedImage read(String file) throws Exception {
        return PictureReader.DEFAULT.read(samples.resolve(file));
    }
}
