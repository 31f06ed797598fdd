package app.candia.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class RgbTest {
    @Test
    void a_pixel_is_burnt_out_where_a_channel_can_go_no_further() {
        BufferedImage picture = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, 0x010101);
        picture.setRGB(1, 0, 0xfefefe);
        picture.setRGB(0, 1, 0x80ff80);
        picture.setRGB(1, 1, 0x000000);

        assertThat(Rgb.of(picture).burnt()).isEqualTo(0.5);
    }
}
