package app.candia.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class MaskTest {
    @Test
    void a_drawing_comes_back_as_it_was_drawn() throws IOException {
        var drawing = drawing(40, 30, 0xffffff, 0x808080);

        var mask = Mask.drawn(data(drawing)).orElseThrow();

        assertThat(mask.share()).isCloseTo(0.75, within(0.01));
        assertThat(mask.picture().getRGB(5, 5) & 255).isEqualTo(255);
        assertThat(mask.picture().getRGB(35, 25) & 255).isEqualTo(0x80);
        assertThat(Mask.drawn(mask.address())).contains(mask);
        assertThat(Mask.of(drawing)).isEqualTo(mask);
    }

    @Test
    void what_is_transparent_is_dark_and_any_size_will_do() throws Exception {
        var drawing = new BufferedImage(3, 2, BufferedImage.TYPE_INT_ARGB);
        drawing.setRGB(0, 0, 0xffffffff);
        drawing.setRGB(1, 0, 0x80ffffff);
        drawing.setRGB(2, 1, 0x00ffffff);
        var expected = new int[] {255, 128, 0, 0, 0, 0};
        assertThat(Mask.drawn(data(drawing)).orElseThrow().light(3, 2)).isEqualTo(expected);

        var file = Samples.file(drawing, "png");
        assertThat(lightness(file)).isEqualTo(expected);
        var pixel = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        pixel.setRGB(0, 0, 0xffffff);
        for (var format : new String[] {"png", "gif", "jpeg"}) {
            assertThat(lightness(Samples.file(pixel, format))).as(format).containsExactly(255);
        }
        assertThat(lightness(new PngMaker(4, 16, false, false).file()))
                .isEqualTo(lightness(Samples.file(new PngMaker(4, 16, false, false).expected(0), "png")));
    }

    private static int[] lightness(byte[] file) throws Exception {
        var picture = PictureReader.DEFAULT.readMask(new ByteArrayInputStream(file), "mask");
        return Arrays.stream(Srgb.pixels(picture))
                .map(pixel -> pixel >> 8 & 255)
                .toArray();
    }

    @Test
    void an_empty_drawing_is_none() throws IOException {
        assertThat(Mask.drawn(data(drawing(40, 30, 0, 0)))).isEmpty();
    }

    @Test
    void what_is_no_drawing_is_none_and_a_large_one_is_not_unpacked() throws IOException {
        assertThat(Mask.drawn("")).isEmpty();
        assertThat(Mask.drawn("data:image/png;base64,???")).isEmpty();
        assertThat(Mask.drawn("data:image/png;base64,aGVsbG8=")).isEmpty();
        assertThat(Mask.drawn("data:image/png;base64," + "A".repeat(500_000))).isEmpty();
        assertThat(Mask.drawn(data(drawing(2000, 2000, 0xffffff, 0xffffff)))).isEmpty();
    }

    private static BufferedImage drawing(int width, int height, int left, int right) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, x < width / 2 ? left : right);
            }
        }
        return picture;
    }

    private static String data(BufferedImage picture) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
