package app.candia.image;

import static app.candia.image.Contents.rgb;
import static app.candia.image.Samples.chunk;
import static app.candia.image.Samples.colours;
import static app.candia.image.Samples.difference;
import static app.candia.image.Samples.read;
import static app.candia.image.Samples.repeated;
import static app.candia.image.Samples.withChunk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours that are told without a profile. The numbers of each were computed apart from this code. */
class NamedColoursTest {
    private static final int RED = rgb(220, 40, 30);
    private static final int WIDE_RED = rgb(202, 59, 44);
    private static final byte[] SRGB_CHUNK = {0};
    private static final int[] SRGB_CHART = {31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000};
    private static final int[] WIDE_CHART = {31270, 32900, 68000, 32000, 26500, 69000, 15000, 6000};
    private static final int[] ADOBE_CHART = {31270, 32900, 64000, 33000, 21000, 71000, 15000, 6000};

    private static BufferedImage filled(int rgb, int type) {
        BufferedImage picture = new BufferedImage(64, 48, type);
        for (int i = 0; i < 64 * 48; i++) {
            picture.setRGB(i % 64, i / 64, 0xff000000 | rgb);
        }
        return picture;
    }

    private static byte[] png(int rgb) throws Exception {
        return Samples.file(filled(rgb, BufferedImage.TYPE_INT_RGB), "png");
    }

    private static byte[] cicp(int primaries, int transfer) {
        return new byte[] {(byte) primaries, (byte) transfer, 0, 1};
    }

    private static byte[] numbers(int... numbers) {
        ByteBuffer content = ByteBuffer.allocate(4 * numbers.length);
        for (int number : numbers) {
            content.putInt(number);
        }
        return content.array();
    }

    private static void assertRead(byte[] file, int rgb) throws Exception {
        assertThat(difference(colours(read(file)), repeated(rgb))).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "1,13,220,40,30", "12,13,202,59,44", "9,13,180,74,44", "9,14,172,59,28", "9,1,172,59,28", "12,1,196,44,28",
        "1,1,216,24,15", "1,4,219,44,35", "1,8,182,5,3", "2,2,220,40,30", "12,2,220,40,30", "0,13,220,40,30",
        "9,16,128,83,64"
    })
    void numbers_of_h273_in_a_png(int primaries, int transfer, int red, int green, int blue) throws Exception {
        byte[] file = withChunk(png(rgb(red, green, blue)), "cICP", cicp(primaries, transfer));
        // a step of 8 bits of linear light is a large one in the dark
        int most = transfer == 8 ? 6 : 3;
        assertThat(difference(colours(read(file)), repeated(RED))).isLessThanOrEqualTo(most);
    }

    @Test
    void a_narrow_range_is_stretched() throws Exception {
        byte[] file =
                withChunk(png(rgb(16 + 220 * 219 / 255, 16 + 40 * 219 / 255, 42)), "cICP", new byte[] {1, 13, 0, 0});
        assertRead(file, RED);
    }

    @Test
    void hybrid_log_gamma_keeps_order_and_hue() throws Exception {
        int[] bright = colours(read(withChunk(png(rgb(166, 69, 42)), "cICP", cicp(9, 18))));
        assertThat(bright[0] >> 16).isBetween(205, 235);
        assertThat(bright[0] >> 8 & 255).isBetween(30, 50);
    }

    @Test
    void of_several_the_first_in_the_order_of_the_standard_counts() throws Exception {
        byte[] icc = Samples.deflated(Samples.displayP3());
        ByteArrayOutputStream named = new ByteArrayOutputStream();
        named.writeBytes(new byte[] {'P', 0, 0});
        named.writeBytes(icc);
        byte[] chart = withChunk(png(WIDE_RED), "cHRM", numbers(WIDE_CHART));
        assertRead(chart, RED);
        byte[] srgb = withChunk(chart, "sRGB", SRGB_CHUNK);
        assertRead(srgb, WIDE_RED);
        byte[] profile = withChunk(srgb, "iCCP", named.toByteArray());
        assertThat(difference(colours(read(profile)), repeated(RED))).isLessThanOrEqualTo(4);
        assertRead(withChunk(profile, "cICP", cicp(1, 13)), WIDE_RED);
        // what can't be used leaves the place to the next
        assertRead(withChunk(srgb, "cICP", cicp(2, 2)), WIDE_RED);
        assertRead(withChunk(srgb, "iCCP", new byte[] {'x', 0, 0, 1, 2, 3}), WIDE_RED);
        assertRead(withChunk(png(WIDE_RED), "cHRM", new byte[32]), WIDE_RED);
    }

    @Test
    void gamma_with_and_without_primaries() throws Exception {
        assertRead(withChunk(png(rgb(212, 30, 23)), "gAMA", numbers(55556)), RED);
        // this number stands for sRGB's curve, unless the primaries are others
        assertRead(withChunk(png(RED), "gAMA", numbers(45455)), RED);
        assertRead(withChunk(withChunk(png(RED), "gAMA", numbers(45455)), "cHRM", numbers(SRGB_CHART)), RED);
        assertRead(
                withChunk(withChunk(png(rgb(189, 44, 36)), "gAMA", numbers(45455)), "cHRM", numbers(ADOBE_CHART)), RED);
        assertRead(withChunk(png(RED), "gAMA", numbers(0)), RED);
        assertRead(withChunk(png(RED), "gAMA", new byte[3]), RED);
    }

    @Test
    void linear_light_of_16_bits_keeps_its_shades_and_grey_and_palette_count_too() throws Exception {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, 64, 48, 3, null);
        var grey = Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, 64, 48, 1, null);
        for (int i = 0; i < 64 * 48; i++) {
            raster.setPixel(i % 64, i / 64, new int[] {46920, 1390, 851});
            grey.setPixel(i % 64, i / 64, new int[] {1390});
        }
        assertRead(withChunk(Samples.file(image(raster, ColorSpace.CS_sRGB), "png"), "gAMA", numbers(100000)), RED);
        byte[] dark = withChunk(Samples.file(image(grey, ColorSpace.CS_GRAY), "png"), "gAMA", numbers(100000));
        assertRead(dark, rgb(40, 40, 40));
        byte[] palette = new PngMaker(3, 8, false, false).file(chunk("gAMA", numbers(100000)));
        byte[] plain = new PngMaker(3, 8, false, false).file();
        for (int y = 0; y < PngMaker.HEIGHT; y++) {
            int before = read(plain).getRGB(5, y) >> 8 & 255;
            int after = read(palette).getRGB(5, y) >> 8 & 255;
            double light = before / 255.0;
            double expected = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
            assertThat(after).isBetween((int) (255 * expected) - 1, (int) (255 * expected) + 1);
        }
    }

    private static BufferedImage image(WritableRaster raster, int space) {
        var model = new ComponentColorModel(
                ColorSpace.getInstance(space), false, false, Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
        return new BufferedImage(model, raster, false, null);
    }

    @Test
    void a_grey_profile_counts_for_grey() throws Exception {
        ByteArrayOutputStream named = new ByteArrayOutputStream();
        named.writeBytes(new byte[] {'g', 0, 0});
        named.writeBytes(
                Samples.deflated(ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData()));
        byte[] grey = new PngMaker(0, 8, false, false).file(chunk("iCCP", named.toByteArray()));
        byte[] plain = new PngMaker(0, 8, false, false).file();
        int before = read(plain).getRGB(9, 9) & 255;
        double expected = 255 * (1.055 * Math.pow(before / 255.0, 1 / 2.4) - 0.055);
        assertThat((double) (read(grey).getRGB(9, 9) & 255)).isBetween(expected - 2, expected + 2);
        assertThat(read(withChunk(png(RED), "iCCP", named.toByteArray())).getRGB(9, 9) & 0xffffff)
                .isEqualTo(RED);
    }

    @ParameterizedTest
    @CsvSource({
        "65535,R03,true",
        "2,,true",
        "-1,R03,true",
        "65535,R98,false",
        "1,R03,false",
        "65535,,false",
        "2,R98,true"
    })
    void exif_names_adobe_rgb(int space, String index, boolean adobe) throws Exception {
        int stored = rgb(189, 44, 36);
        int expected = adobe ? RED : stored;
        for (boolean little : new boolean[] {false, true}) {
            byte[] exif = ExifMaker.exif(space, index, little);
            byte[] jpeg = Samples.jpeg(filled(stored, BufferedImage.TYPE_INT_RGB));
            byte[] named = ByteBuffer.allocate(exif.length + 6)
                    .put(new byte[] {'E', 'x', 'i', 'f', 0, 0})
                    .put(exif)
                    .array();
            assertThat(difference(colours(read(Samples.withSegment(jpeg, 0xe1, named))), repeated(expected)))
                    .isLessThanOrEqualTo(4);
            assertRead(withChunk(png(stored), "eXIf", exif), expected);
            assertRead(withChunk(withChunk(png(stored), "eXIf", exif), "sRGB", SRGB_CHUNK), stored);
        }
    }

    @Test
    void numbers_in_an_avif_count() throws Exception {
        assumeTrue(LibHeif.isHere(), "skipped: this system has no libheif (Debian: apt-get install libheif1)");
        byte[] avif = Samples.resource("quarters.avif");
        int[] before = colours(read(avif));
        int at = new String(avif, StandardCharsets.ISO_8859_1).indexOf("nclx") + 4;
        for (int[] numbers : new int[][] {{12, 13}, {9, 13}, {1, 8}, {1, 4}, {2, 2}}) {
            ByteBuffer.wrap(avif).putShort(at, (short) numbers[0]).putShort(at + 2, (short) numbers[1]);
            for (int i = 0; i < 4; i++) {
                // a PNG of the same numbers is the reference
                byte[] png = withChunk(png(before[i]), "cICP", cicp(numbers[0], numbers[1]));
                assertThat(difference(new int[] {colours(read(avif))[i]}, new int[] {colours(read(png))[i]}))
                        .as("%d, %d", numbers[0], numbers[1])
                        .isLessThanOrEqualTo(2);
            }
        }
    }
}
