package app.candia.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.candia.bench.Verdict.Likeness;
import app.candia.network.SmallNetwork;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The values come from PyTorch 1.13.1, Pillow and NumPy, by src/test/reference/judge.py. */
class JudgeTest {
    private static final int SIZE = 64;
    private static final Offset<Double> CLOSE = within(1e-5);

    private final BufferedImage photo = SeededPicture.of(8, 90, 70);
    private final BufferedImage style = SeededPicture.of(9, 60, 80);

    @Test
    void the_verdict_is_the_reference_s() {
        try (Perception perception = perception()) {
            Judge judge = new Judge(perception, photo, style, SIZE);
            Verdict verdict = judge.judge(SeededPicture.of(10, 96, 75));

            Likeness likeness = Objects.requireNonNull(verdict.likeness());
            assertThat(likeness.styles().get(0)).isCloseTo(0.0193144, CLOSE);
            assertThat(likeness.styles().get(1)).isCloseTo(0.0383670, CLOSE);
            assertThat(likeness.styles().get(2)).isCloseTo(0.0402660, CLOSE);
            assertThat(likeness.style()).isCloseTo(0.0326491, CLOSE);
            assertThat(likeness.content()).isCloseTo(0.5930415, CLOSE);
            assertThat(likeness.lost()).isCloseTo(0.6428379, CLOSE);
            assertThat(likeness.distance()).isCloseTo(0.0326491 + 0.0593042, CLOSE);
            assertThat(verdict.grid()).isCloseTo(54.3792231, CLOSE);
            assertThat(verdict.frame()).isCloseTo(-4.7171474, CLOSE);
            assertThat(judge.styleGrid()).isCloseTo(67.2334322, CLOSE);
        }
    }

    @Test
    void the_photo_has_no_content_distance_and_the_style_no_style_distance() {
        try (Perception perception = perception()) {
            Judge judge = new Judge(perception, photo, style, SIZE);

            assertThat(judge.judge(photo).likeness())
                    .isNotNull()
                    .satisfies(likeness -> assertThat(likeness.content()).isZero());
            assertThat(judge.judge(photo).frame()).isZero();
            assertThat(judge.judge(style).likeness())
                    .isNotNull()
                    .satisfies(likeness -> assertThat(likeness.style()).isZero());
        }
    }

    @Test
    void without_a_network_grid_and_frame_are_judged_all_the_same() {
        Verdict verdict = new Judge(null, photo, style, SIZE).judge(SeededPicture.of(10, 96, 75));

        assertThat(verdict.likeness()).isNull();
        assertThat(verdict.grid()).isCloseTo(54.3792231, CLOSE);
        assertThat(verdict.frame()).isCloseTo(-4.7171474, CLOSE);
    }

    private static Perception perception() {
        return new Perception(SmallNetwork.mirrored(), List.of("relu1_1", "relu2_1", "relu3_1"), "relu2_2");
    }
}
