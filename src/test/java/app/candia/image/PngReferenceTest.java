package app.candia.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every colour type and depth of a PNG, with and without interlacing and transparency. */
class PngReferenceTest {
    @ParameterizedTest
    @CsvSource({
        "0,1", "0,2", "0,4", "0,8", "0,16", "2,8", "2,16", "3,1", "3,2", "3,4", "3,8", "4,8", "4,16", "6,8", "6,16"
    })
    void every_type_and_depth_is_read_exactly(int type, int bits) throws Exception {
        for (boolean interlaced : new boolean[] {false, true}) {
            for (boolean keyed : type < 4 ? new boolean[] {false, true} : new boolean[] {false}) {
                PngMaker maker = new PngMaker(type, bits, interlaced, keyed);
                for (Purpose purpose : Purpose.values()) {
                    BufferedImage read = Png.decode(maker.file(), new Intake(PictureReader.DEFAULT, purpose));
                    assertThat(Contents.distance(read, maker.expected(purpose.background())))
                            .as("interlaced %s, transparent colour %s, %s", interlaced, keyed, purpose)
                            .isZero();
                }
            }
        }
    }
}
