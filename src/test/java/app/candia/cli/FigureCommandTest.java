package app.candia.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.candia.network.Networks;
import java.awt.image.BufferedImage;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The paper's figures at their smallest, with the built-in network. */
class FigureCommandTest {
    private static final String PHOTO = "docs/sample/fortress.jpg";
    private static final int SIDE = 64;

    private final CommandRun command = new CommandRun();
    private final StringWriter out = command.out;
    private final StringWriter err = command.err;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private int run(String figure, String... options) {
        String[] common = {figure, PHOTO, "starry_night", "-o", folder.toString()};
        return command.of(
                Locale.ENGLISH, Stream.of(common, options).flatMap(Stream::of).toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"figure1, 5, 2", "figure3, 4, 5"})
    void a_figure_is_one_sheet_of_pictures_and_overwrites_nothing(String figure, int columns, int rows)
            throws Exception {
        assumeTrue(Networks.hasBuiltIn(), "this build carries no built-in network: npm was not reachable");
        Path earlier = Files.writeString(folder.resolve(figure + ".png"), "mine");
        assertThat(run(figure, "-r", String.valueOf(SIDE), "--iterations", "1")).isZero();

        Path file = folder.resolve(figure + "-2.png");
        assertThat(out.toString().strip()).isEqualTo(file.toString());
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(earlier, file);
        }
        assertThat(earlier).hasContent("mine");
        BufferedImage sheet = ImageIO.read(file.toFile());
        assertThat(sheet.getWidth()).isBetween(columns * SIDE, 2 * columns * SIDE);
        assertThat(sheet.getHeight()).isGreaterThan(rows * SIDE * 2 / 3);
        assertThat(colours(sheet)).hasSizeGreaterThan(1000);
    }

    @Test
    void who_names_vgg19s_file_means_vgg19() {
        assertThat(run("figure1", "--vgg19", folder.resolve("none.h5").toString()))
                .isEqualTo(1);
        assertThat(err).asString().contains("none.h5");
    }

    @Test
    void a_network_that_is_not_there_gets_a_sentence() {
        assertThat(run("figure3", "--network", "alexnet")).isEqualTo(2);
        assertThat(err).asString().contains("alexnet").doesNotContain("at app.candia");
    }

    private static Set<Integer> colours(BufferedImage sheet) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < sheet.getHeight(); y++) {
            for (int x = 0; x < sheet.getWidth(); x++) {
                colours.add(sheet.getRGB(x, y));
            }
        }
        return colours;
    }
}
