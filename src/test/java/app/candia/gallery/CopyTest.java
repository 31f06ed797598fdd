package app.candia.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.candia.image.Pictures;
import app.candia.style.StyleCatalogue;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CopyTest {
    private final StyleCatalogue catalogue = StyleCatalogue.builtIn();

    @Test
    void browsers_choose_among_sizes_by_their_widths_and_none_is_said_to_be_wider_than_it_is() {
        Picture picture = DownloadTest.picture(1200, 800);
        String root = "/pictures/" + picture.id();
        assertThat(Copy.sizes(picture))
                .isEqualTo(root + "/320 320w, " + root + "/640 640w, " + root + "/1080 1080w, " + root + "/1600 1200w");
    }

    @Test
    void an_upright_picture_is_narrower_than_its_size() {
        assertThat(Copy.sizes(DownloadTest.picture(400, 800)).replaceAll("\\S+/", ""))
                .isEqualTo("320 160w, 640 320w, 1080 400w");
    }

    @Test
    void a_small_picture_has_no_sizes_that_would_be_copies_of_each_other() {
        assertThat(Copy.sizes(DownloadTest.picture(300, 200)).replaceAll("\\S+/", ""))
                .isEqualTo("320 300w");
        assertThat(Copy.sizes(DownloadTest.picture(512, 341)).replaceAll("\\S+/", ""))
                .isEqualTo("320 320w, 640 512w");
    }

    @ParameterizedTest
    @EnumSource
    void colours_stay_what_they_were(Copy copy) throws IOException {
        BufferedImage picture =
                Pictures.fit(catalogue.picture(catalogue.find("minoan_spirals").orElseThrow()), 300);
        var out = new ByteArrayOutputStream();

        copy.write(picture, out);

        BufferedImage written = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        for (int band = 0; band < 3; band++) {
            assertThat(mean(written, band)).isCloseTo(mean(picture, band), within(2.0));
        }
    }

    private static double mean(BufferedImage picture, int band) {
        long sum = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                sum += picture.getRGB(x, y) >> 8 * band & 255;
            }
        }
        return (double) sum / picture.getWidth() / picture.getHeight();
    }
}
