package app.candia.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.icc.IccDirectory;
import com.luciad.imageio.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pictures.writePng(picture, out);
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pictures.writeJpeg(picture, quality, out);
        return out.toByteArray();
    }

    private static int[] rgb(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    @Test
    void a_png_is_the_picture_to_the_bit() throws Exception {
        BufferedImage picture = DamagedPictureTest.busy();
        BufferedImage read = Samples.read(png(picture));
        assertThat(rgb(read)).isEqualTo(rgb(picture));
    }

    @Test
    void a_jpeg_is_close_and_smaller_with_less_quality() throws Exception {
        BufferedImage picture = Samples.quarters();
        assertThat(Samples.difference(Samples.colours(Samples.read(jpeg(picture, 0.9f))), Samples.QUARTERS))
                .isLessThan(8);
        BufferedImage busy = DamagedPictureTest.busy();
        assertThat(jpeg(busy, 0.3f)).hasSizeLessThan(jpeg(busy, 0.9f).length / 2);
    }

    @Test
    void transparency_is_written_on_white() throws Exception {
        BufferedImage picture = Samples.quarters(BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < 32; y++) {
            for (int x = 0; x < 48; x++) {
                picture.setRGB(x, y, 0);
            }
        }
        assertThat(Samples.colours(Samples.read(png(picture)))[0]).isEqualTo(0xffffff);
        assertThat(Samples.colours(Samples.read(jpeg(picture, 0.9f)))[0]).isEqualTo(0xffffff);
    }

    @Test
    void where_a_photo_was_taken_is_not_in_what_is_written() throws Exception {
        byte[] upload = Samples.withExif(Samples.jpeg(Samples.quarters()), 6);
        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(upload))
                        .containsDirectoryOfType(GpsDirectory.class))
                .isTrue();
        BufferedImage read = Samples.read(upload);
        for (byte[] written : new byte[][] {png(read), jpeg(read, 0.9f)}) {
            var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(written));
            assertThat(metadata.containsDirectoryOfType(GpsDirectory.class)).isFalse();
            assertThat(metadata.containsDirectoryOfType(ExifDirectoryBase.class))
                    .isFalse();
            assertThat(metadata.containsDirectoryOfType(IccDirectory.class)).isFalse();
            assertThat(metadata.getDirectories())
                    .allSatisfy(d -> assertThat(d.getName()).isIn("JPEG", "JFIF", "Huffman", "PNG-IHDR", "File Type"));
        }
    }

    @Test
    void the_stream_is_left_open() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        Pictures.writePng(Samples.quarters(), out);
        Pictures.writeJpeg(Samples.quarters(), 0.9f, out);
        assertThat(out.size()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"48,48,32", "30,30,20", "95,95,63", "1,1,1"})
    void a_picture_is_reduced_to_its_long_side(int longSide, int width, int height) {
        BufferedImage small = Pictures.fit(Samples.quarters(), longSide);
        assertThat(small.getWidth()).isEqualTo(width);
        assertThat(small.getHeight()).isEqualTo(height);
        assertThat(small.getType()).isEqualTo(BufferedImage.TYPE_INT_RGB);
        if (longSide > 1) {
            assertThat(Samples.difference(Samples.colours(small), Samples.QUARTERS))
                    .isLessThan(3);
        }
    }

    @Test
    void a_small_picture_is_not_enlarged() {
        BufferedImage picture = Samples.quarters();
        assertThat(Pictures.fit(picture, 96)).isSameAs(picture);
        assertThat(Pictures.fit(picture, 2000)).isSameAs(picture);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 700})
    void fine_stripes_become_grey_and_not_coarse_stripes(int longSide) {
        BufferedImage stripes = new BufferedImage(1024, 1024, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 1024; y++) {
            for (int x = 0; x < 1024; x++) {
                stripes.setRGB(x, y, x % 2 == 0 ? 0xffffff : 0);
            }
        }
        BufferedImage small = Pictures.fit(stripes, longSide);
        for (int x = 5; x < longSide - 5; x++) {
            assertThat(small.getRGB(x, 150) & 255).isBetween(120, 135);
        }
    }

    @Test
    void a_long_strip_keeps_at_least_one_pixel() {
        BufferedImage small = Pictures.fit(new BufferedImage(4000, 16, BufferedImage.TYPE_INT_RGB), 100);
        assertThat(small.getWidth()).isEqualTo(100);
        assertThat(small.getHeight()).isEqualTo(1);
    }

    @Test
    void webp_is_written_where_libwebp_comes_along_and_looks_the_same() throws Exception {
        assumeTrue(Pictures.writesWebp(), "no libwebp for this system");
        BufferedImage picture = new BufferedImage(64, 40, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(new Color(200, 60, 30));
        graphics.fillRect(0, 0, 64, 40);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Pictures.writeWebp(picture, 0.92f, out);

        var reader = new WebPImageReaderSpi().createReaderInstance(null);
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(out.toByteArray())));
        Color read = new Color(reader.read(0).getRGB(32, 20));
        assertThat(read.getRed()).isCloseTo(200, within(6));
        assertThat(read.getGreen()).isCloseTo(60, within(6));
        assertThat(read.getBlue()).isCloseTo(30, within(6));
    }
}
