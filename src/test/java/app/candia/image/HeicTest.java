package app.candia.image;

import static app.candia.image.Samples.QUARTERS;
import static app.candia.image.Samples.colours;
import static app.candia.image.Samples.difference;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.candia.image.UnreadablePictureException.Reason;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeicTest {
    private static void assumeLibrary() {
        assumeTrue(LibHeif.isHere(), "skipped: this system has no libheif (Debian: apt-get install libheif1)");
    }

    /** The one with EXIF says there that it should be turned: HEIC readers have to ignore that. */
    @ParameterizedTest
    @ValueSource(strings = {"quarters.heic", "quarters.avif", "quarters-10bit.heic", "quarters-exif.heic"})
    void heic_and_avif_are_read(String name) throws Exception {
        assumeLibrary();
        BufferedImage picture = Samples.read(Samples.resource(name));
        assertThat(picture.getType()).isEqualTo(BufferedImage.TYPE_INT_RGB);
        assertThat(picture.getWidth()).isEqualTo(96);
        assertThat(picture.getHeight()).isEqualTo(64);
        assertThat(difference(colours(picture), QUARTERS)).isLessThan(16);
    }

    @Test
    void a_heic_is_turned_once_as_its_container_says() throws Exception {
        assumeLibrary();
        BufferedImage picture = Samples.read(Samples.resource("quarters-turned.heic"));
        assertThat(picture.getWidth()).isEqualTo(64);
        assertThat(picture.getHeight()).isEqualTo(96);
        assertThat(difference(colours(picture), new int[] {QUARTERS[2], QUARTERS[0], QUARTERS[3], QUARTERS[1]}))
                .isLessThan(16);
    }

    @Test
    void the_colours_of_an_iphone_become_those_of_srgb() throws Exception {
        assumeLibrary();
        BufferedImage picture = Samples.read(Samples.resource("red-p3.heic"));
        assertThat(difference(colours(picture), new int[] {0xff0000, 0xff0000, 0xff0000, 0xff0000}))
                .isLessThan(16);
    }

    @Test
    void transparency_lies_on_white() throws Exception {
        assumeLibrary();
        int[] expected = {QUARTERS[0], 0xffffff, QUARTERS[2], 0xffffff};
        assertThat(difference(colours(Samples.read(Samples.resource("half-transparent.heic"))), expected))
                .isLessThan(16);
    }

    @Test
    void pixels_are_limited() throws Exception {
        assumeLibrary();
        assertThatExceptionOfType(UnreadablePictureException.class)
                .isThrownBy(() -> HeifDecoder.decode(
                        Samples.resource("quarters.heic"),
                        new Intake(new PictureReader(1_000_000, 6143), Purpose.PHOTO)))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.TOO_MANY_PIXELS));
    }

    @Test
    void without_the_library_the_reason_is_said() {
        assumeFalse(LibHeif.isHere(), "skipped: this system has libheif");
        assertThatExceptionOfType(UnreadablePictureException.class)
                .isThrownBy(() -> Samples.read(Samples.resource("quarters.heic")))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NO_HEIC_HERE));
    }
}
