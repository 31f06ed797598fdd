package app.candia.image;

import static app.candia.image.Samples.QUARTERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationTest {
    /** Which quarter of the stored picture is seen top left, top right, bottom left, bottom right. */
    @ParameterizedTest
    @CsvSource({"1,0123", "2,1032", "3,3210", "4,2301", "5,0213", "6,2031", "7,3120", "8,1302"})
    void a_picture_is_turned_as_the_camera_was_held(int orientation, String seen) throws Exception {
        int[] expected = seen.chars().map(c -> QUARTERS[c - '0']).toArray();
        byte[] jpeg = Samples.withExif(Samples.jpeg(Samples.quarters()), orientation);
        byte[] png = Samples.withChunk(
                Samples.file(Samples.quarters(), "png"), "eXIf", withoutName(Samples.exif(orientation)));
        for (byte[] file : new byte[][] {jpeg, png}) {
            BufferedImage picture = Samples.read(file);
            assertThat(picture.getWidth()).isEqualTo(orientation < 5 ? Samples.WIDTH : Samples.HEIGHT);
            assertThat(picture.getHeight()).isEqualTo(orientation < 5 ? Samples.HEIGHT : Samples.WIDTH);
            assertThat(Samples.difference(Samples.colours(picture), expected)).isLessThanOrEqualTo(6);
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "9", "-1"})
    void nonsense_leaves_it_as_it_is(int orientation) throws Exception {
        BufferedImage picture = Samples.read(Samples.withExif(Samples.jpeg(Samples.quarters()), orientation));
        assertThat(Samples.difference(Samples.colours(picture), QUARTERS)).isLessThanOrEqualTo(6);
    }

    @Test
    void a_damaged_block_leaves_it_as_it_is() throws Exception {
        byte[] exif = Samples.exif(6);
        exif[19] = 99;
        BufferedImage picture = Samples.read(Samples.withSegment(Samples.jpeg(Samples.quarters()), 0xe1, exif));
        assertThat(Samples.difference(Samples.colours(picture), QUARTERS)).isLessThanOrEqualTo(6);
    }

    private static byte[] withoutName(byte[] exif) {
        return Arrays.copyOfRange(exif, 6, exif.length);
    }
}
