package app.candia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.candia.CandiaException.Reason;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a picture where the disk has no room for it. */
class DiskFullTest {
    private final BufferedImage large = noise(400);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temp;

    @SuppressWarnings("NullAway.Init")
    private Path disk;

    @SuppressWarnings("NullAway.Init")
    private SmallDisk small;

    @BeforeEach
    void mount() throws Exception {
        small = SmallDisk.in(temp);
        disk = small.folder();
    }

    @AfterEach
    void unmount() throws Exception {
        if (small != null) {
            small.close();
        }
    }

    @Test
    void a_picture_that_does_not_fit_any_more_is_saved_elsewhere() throws Exception {
        OutputFolder folder = OutputFolder.open(disk.resolve("out"), 1000, List.of(disk, temp));
        assertThatExceptionOfType(CandiaException.class)
                .isThrownBy(() -> folder.write(large, "a"))
                .withMessage(
                        "The disk of the folder %s is full. The picture was saved as %s instead.",
                        disk.resolve("out"), temp.resolve("a.png"))
                .satisfies(full -> assertThat(full.reason()).isEqualTo(Reason.DISK_FULL));
        assertThat(ImageIO.read(temp.resolve("a.png").toFile()).getRGB(7, 9)).isEqualTo(large.getRGB(7, 9));
        assertThat(disk.resolve("out")).isEmptyDirectory();
    }

    @Test
    void a_full_disk_is_told_as_one_where_no_folder_takes_the_picture() throws Exception {
        OutputFolder folder = OutputFolder.open(disk, 1000, List.of());
        assertThatExceptionOfType(CandiaException.class)
                .isThrownBy(() -> folder.write(large, "a"))
                .withMessage("The disk of the folder %s is full; free some space or choose another folder.", disk)
                .satisfies(full -> assertThat(full.getMessage(Locale.of("el"))).startsWith("Ο δίσκος του φακέλου"));
        assertThat(disk).isEmptyDirectory();
    }

    @Test
    void room_for_the_picture_is_looked_for_before_the_work() {
        assertThatExceptionOfType(CandiaException.class)
                .isThrownBy(() -> OutputFolder.open(disk, 1000 * 1000, List.of()))
                .satisfies(full -> assertThat(full.reason()).isEqualTo(Reason.DISK_FULL));
        assertThatExceptionOfType(CandiaException.class)
                .isThrownBy(() -> Candia.painting(Path.of("docs/sample/fortress.jpg"), "starry_night")
                        .resolution(1024)
                        .paintInto(disk))
                .satisfies(full -> assertThat(full.reason()).isEqualTo(Reason.DISK_FULL));
        assertThat(disk).isEmptyDirectory();
    }

    /** What no PNG makes smaller. */
    private static BufferedImage noise(int side) {
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(x, y, random.nextInt());
            }
        }
        return picture;
    }
}
