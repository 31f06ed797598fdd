package app.candia.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.candia.TestPhotos;
import app.candia.network.Networks;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    @TempDir
    Path folder;

    private String photo = "";

    @BeforeEach
    void write_a_photo() throws Exception {
        photo = TestPhotos.jpeg(folder, 160, 120).toString();
    }

    @Test
    void without_weights_the_judge_says_what_it_can() throws Exception {
        Path csv = folder.resolve("judged.csv");

        assertThat(Main.run(
                        "judge", "--photo", photo, "--style", photo, "--vgg19", "none.h5", "--csv", "" + csv, photo))
                .isZero();
        assertThat(Files.readAllLines(csv))
                .hasSize(2)
                .startsWith("picture," + Numbers.HEADER)
                .last()
                .asString()
                .matches(Pattern.quote(photo) + ",{9}0\\.\\d{4},0\\.000");
    }

    @Test
    void a_sheet_shows_photo_style_and_what_was_made_of_them() throws Exception {
        Map<String, Path> photos = Map.of("photo", Path.of(photo));
        Path trial = folder.resolve("trial");
        new Trial(trial, photos, photos).paint(Map.of("same", (of, style) -> of));
        Path sheet = folder.resolve("sheet.png");

        assertThat(Main.run(
                        "sheet", "--photo", photo, "--style", photo, "--from", "" + trial, "--side", "80", "" + sheet))
                .isZero();
        BufferedImage is = ImageIO.read(sheet.toFile());
        assertThat(is.getWidth()).isEqualTo(3 * 80 + 4 * 12);
        assertThat(is.getRGB(12 + 35, 12 + 30)).isEqualTo(is.getRGB(12 + 2 * (80 + 12) + 35, 12 + 30));
    }

    @Test
    void side_by_side_the_built_in_network_is_alone_without_weights() throws Exception {
        assumeTrue(Networks.hasBuiltIn(), "this build carries no built-in network: npm was not reachable");
        Path out = folder.resolve("sides");

        assertThat(Main.run(
                        "sides", "--photo", photo, "--style", photo, "--vgg19", "none.h5", "--size", "64", "--out",
                        "" + out))
                .isZero();
        assertThat(out.resolve("photo~photo~candia-builtin.png")).exists();
        assertThat(ImageIO.read(out.resolve("sides.jpg").toFile()).getWidth()).isEqualTo(3 * 320 + 4 * 12);
    }

    @Test
    void a_picture_s_octaves_stand_in_a_row() throws Exception {
        assumeTrue(Networks.hasBuiltIn(), "this build carries no built-in network: npm was not reachable");
        Path row = folder.resolve("octaves.jpg");

        assertThat(Main.run("octaves", "--photo", photo, "--style", photo, "--size", "128", "--side", "80", "" + row))
                .isZero();
        // The photo, the start, 128 px, the finish, the picture.
        assertThat(ImageIO.read(row.toFile()).getWidth()).isEqualTo(5 * 80 + 6 * 12);
    }

    @Test
    void without_weights_there_is_no_race() {
        Path out = folder.resolve("race");

        assertThat(Main.run("race", "--photo", photo, "--style", photo, "--vgg19", "none.h5", "--out", "" + out))
                .isZero();
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void a_folder_without_such_pictures_makes_no_sheet() {
        assertThat(Main.run("sheet", "--photo", photo, "--style", photo, "--from", "" + folder, folder + "/sheet.png"))
                .isEqualTo(1);
        assertThat(folder.resolve("sheet.png")).doesNotExist();
    }
}
