package app.candia.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import org.junit.jupiter.api.Test;

class PrintFileTest {
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void a_png_has_16_bits_the_srgb_profile_and_300_dpi_and_the_same_colours() throws Exception {
        BufferedImage picture = picture();

        PrintFile.writePng(picture, out);

        ImageReader reader = reader("png");
        var metadata = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
        IIOMetadataNode density = child(metadata, "pHYs");
        assertThat(density.getAttribute("pixelsPerUnitXAxis")).isEqualTo("11811");
        assertThat(density.getAttribute("pixelsPerUnitYAxis")).isEqualTo("11811");
        assertThat(density.getAttribute("unitSpecifier")).isEqualTo("meter");
        byte[] profile = (byte[]) child(metadata, "iCCP").getUserObject();
        assertThat(new InflaterInputStream(new ByteArrayInputStream(profile)).readAllBytes())
                .isEqualTo(SRGB);
        assertSame(reader.read(0), picture);
    }

    @Test
    void a_tiff_has_16_bits_the_srgb_profile_and_300_dpi_and_the_same_colours() throws Exception {
        BufferedImage picture = picture();

        PrintFile.writeTiff(picture, out);

        ImageReader reader = reader("tiff");
        var directory = TIFFDirectory.createFromMetadata(reader.getImageMetadata(0));
        assertThat(directory.getTIFFField(BaselineTIFFTagSet.TAG_X_RESOLUTION).getAsRational(0))
                .containsExactly(300, 1);
        assertThat(directory.getTIFFField(BaselineTIFFTagSet.TAG_Y_RESOLUTION).getAsRational(0))
                .containsExactly(300, 1);
        assertThat(directory
                        .getTIFFField(BaselineTIFFTagSet.TAG_RESOLUTION_UNIT)
                        .getAsInt(0))
                .isEqualTo(BaselineTIFFTagSet.RESOLUTION_UNIT_INCH);
        assertThat(directory.getTIFFField(BaselineTIFFTagSet.TAG_ICC_PROFILE).getAsBytes())
                .isEqualTo(SRGB);
        assertSame(reader.read(0), picture);
    }

    private ImageReader reader(String format) throws Exception {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(out.toByteArray())));
        return reader;
    }

    private static IIOMetadataNode child(IIOMetadataNode metadata, String name) {
        return (IIOMetadataNode) metadata.getElementsByTagName(name).item(0);
    }

    private static void assertSame(BufferedImage read, BufferedImage picture) {
        assertThat(read.getSampleModel().getSampleSize()).containsExactly(16, 16, 16);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int[] deep = read.getRaster().getPixel(x, y, (int[]) null);
                int rgb = picture.getRGB(x, y);
                assertThat(deep).containsExactly((rgb >> 16 & 255) * 257, (rgb >> 8 & 255) * 257, (rgb & 255) * 257);
            }
        }
    }

    private static BufferedImage picture() {
        BufferedImage picture = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 20; y++) {
            for (int x = 0; x < 30; x++) {
                picture.setRGB(x, y, x * 8 << 16 | y * 12 << 8 | 255 - x);
            }
        }
        return picture;
    }
}
