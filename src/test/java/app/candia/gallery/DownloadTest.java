package app.candia.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.candia.gallery.Download.Kind;
import app.candia.nst.Settings;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class DownloadTest {
    private final Picture picture = picture(600, 400);

    @Test
    void a_picture_can_be_had_in_any_size_up_to_its_own() {
        assertThat(Download.of("jpeg", 600, picture)).contains(new Download(Kind.JPEG, 600));
        assertThat(Download.of("print-tiff", 16, picture)).contains(new Download(Kind.PRINT_TIFF, 16));
        assertThat(Download.of("jpeg", 601, picture)).isEmpty();
        assertThat(Download.of("jpeg", 15, picture)).isEmpty();
        assertThat(Download.of("jpeg", Integer.MAX_VALUE, picture)).isEmpty();
        assertThat(Download.of("bmp", 600, picture)).isEmpty();
    }

    @Test
    void only_the_whole_png_is_the_picture_as_it_is_kept() {
        assertThat(Download.of(picture).isOriginal(picture)).isTrue();
        assertThat(new Download(Kind.PNG, 599).isOriginal(picture)).isFalse();
        assertThat(new Download(Kind.JPEG, 600).isOriginal(picture)).isFalse();
    }

    @Test
    void its_size_on_paper_is_that_of_300_dots_to_an_inch() {
        var whole = new Download(Kind.PRINT_PNG, 600);
        assertThat(whole.centimetresWide(picture)).isCloseTo(5.08, within(0.001));
        assertThat(whole.centimetresHigh(picture)).isCloseTo(3.387, within(0.001));
        assertThat(new Download(Kind.PRINT_PNG, 300).centimetresWide(picture)).isCloseTo(2.54, within(0.001));
    }

    @Test
    void every_kind_is_written_in_the_size_that_was_asked_for() throws IOException {
        BufferedImage pixels = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        for (Kind kind : Kind.all()) {
            var out = new ByteArrayOutputStream();
            new Download(kind, 300).write(pixels, out);
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
            assertThat(read).as(kind.code()).isNotNull();
            assertThat(read.getWidth()).as(kind.code()).isEqualTo(300);
            assertThat(read.getHeight()).as(kind.code()).isEqualTo(200);
        }
    }

    static Picture picture(int width, int height) {
        UUID id = UUID.randomUUID();
        return new Picture(
                id,
                id,
                id,
                id,
                "starry_night",
                "",
                "",
                false,
                Settings.DEFAULT,
                width,
                height,
                Instant.EPOCH,
                Duration.ZERO);
    }
}
