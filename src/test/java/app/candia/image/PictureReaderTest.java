package app.candia.image;

import static app.candia.image.Samples.QUARTERS;
import static app.candia.image.Samples.colours;
import static app.candia.image.Samples.difference;
import static app.candia.image.Samples.quarters;
import static app.candia.image.Samples.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.candia.image.UnreadablePictureException.Reason;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {
    private static void assertQuarters(byte[] file, int tolerance) throws Exception {
        BufferedImage picture = read(file);
        assertThat(picture.getType()).isEqualTo(BufferedImage.TYPE_INT_RGB);
        assertThat(picture.getWidth()).isEqualTo(Samples.WIDTH);
        assertThat(picture.getHeight()).isEqualTo(Samples.HEIGHT);
        assertThat(difference(colours(picture), QUARTERS)).isLessThanOrEqualTo(tolerance);
    }

    @Test
    void an_ordinary_jpeg_is_read() throws Exception {
        assertQuarters(Samples.jpeg(quarters()), 6);
    }

    @Test
    void a_progressive_jpeg_is_read() throws Exception {
        assertQuarters(Samples.progressiveJpeg(quarters()), 6);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_jpeg_of_four_inks_keeps_its_colours(boolean ycck) throws Exception {
        assertQuarters(Samples.inkJpeg(ycck), 8);
    }

    @Test
    void a_jpeg_without_its_end_marker_but_with_all_its_pixels_is_read() throws Exception {
        byte[] whole = Samples.jpeg(quarters());
        assertQuarters(Arrays.copyOf(whole, whole.length - 2), 6);
    }

    @Test
    void a_grey_jpeg_keeps_its_brightness() throws Exception {
        BufferedImage grey = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setSamples(0, 0, 64, 64, 0, filled(64 * 64, 100));
        assertThat(difference(colours(read(Samples.jpeg(grey))), new int[] {0x646464, 0x646464, 0x646464, 0x646464}))
                .isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_4BYTE_ABGR, BufferedImage.TYPE_BYTE_INDEXED})
    void pngs_with_and_without_alpha_and_with_a_palette_are_read(int type) throws Exception {
        // The JDK's palette has steps of 51.
        assertQuarters(Samples.file(quarters(type), "png"), type == BufferedImage.TYPE_BYTE_INDEXED ? 26 : 0);
    }

    @Test
    void the_first_picture_of_a_gif_is_read() throws Exception {
        assertQuarters(Samples.file(quarters(BufferedImage.TYPE_BYTE_INDEXED), "gif"), 26);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quarters-lossy.webp", "quarters-lossless.webp"})
    void webp_is_read(String name) throws Exception {
        assertQuarters(Samples.resource(name), name.contains("lossy") ? 12 : 0);
    }

    @Test
    void a_png_of_16_bits_is_read() throws Exception {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, 96, 64, 3, null);
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 96; x++) {
                int rgb = QUARTERS[Samples.quarter(x, y)];
                raster.setPixel(x, y, new int[] {(rgb >> 16) * 257, (rgb >> 8 & 255) * 257, (rgb & 255) * 257});
            }
        }
        assertQuarters(Samples.file(image(raster, ColorSpace.CS_sRGB, false), "png"), 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {DataBuffer.TYPE_BYTE, DataBuffer.TYPE_USHORT})
    void a_grey_png_with_alpha_lies_on_white_and_keeps_its_brightness(int depth) throws Exception {
        int scale = depth == DataBuffer.TYPE_BYTE ? 1 : 257;
        WritableRaster raster = Raster.createInterleavedRaster(depth, 64, 64, 2, null);
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 64; x++) {
                raster.setPixel(x, y, new int[] {100 * scale, (y < 32 ? 255 : x < 32 ? 0 : 51) * scale});
            }
        }
        BufferedImage picture = read(Samples.file(image(raster, ColorSpace.CS_GRAY, true), "png"));
        assertThat(colours(picture)).containsExactly(0x646464, 0x646464, 0xffffff, 0xe0e0e0);
    }

    @Test
    void transparency_lies_on_white() throws Exception {
        BufferedImage picture = quarters(BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(24, 16, 0x00123456);
        picture.setRGB(72, 48, 0x80000000);
        BufferedImage read = read(Samples.file(picture, "png"));
        assertThat(colours(read)).containsExactly(0xffffff, QUARTERS[1], QUARTERS[2], 0x7f7f7f);
        assertThat(colours(read(Samples.resource("half-transparent.webp"))))
                .containsExactly(QUARTERS[0], 0xffffff, QUARTERS[2], 0xffffff);
    }

    @Test
    void the_colours_of_a_wide_gamut_become_those_of_srgb() throws Exception {
        // What sRGB's red is in Display P3.
        BufferedImage wide = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        wide.setRGB(0, 0, 64, 64, filled(64 * 64, 0xea3323), 0, 64);
        int[] red = filled(4, 0xff0000);
        byte[] profile = Samples.displayP3();
        byte[] png = Samples.file(wide, "png");
        ByteArrayOutputStream named = new ByteArrayOutputStream();
        named.writeBytes(new byte[] {'P', '3', 0, 0});
        named.writeBytes(Samples.deflated(profile));
        assertThat(difference(colours(read(png)), red)).isGreaterThan(40);
        assertThat(difference(colours(read(Samples.withChunk(png, "iCCP", named.toByteArray()))), red))
                .isLessThan(6);
        assertThat(difference(colours(read(Samples.withProfile(Samples.jpeg(wide), profile))), red))
                .isLessThan(10);
    }

    @Test
    void a_broken_profile_does_not_make_a_picture_unreadable() throws Exception {
        byte[] nonsense = filledBytes(600, 7);
        assertQuarters(Samples.withProfile(Samples.jpeg(quarters()), nonsense), 6);
        assertQuarters(Samples.withChunk(Samples.file(quarters(), "png"), "iCCP", nonsense), 0);
        byte[] named = Samples.deflated(nonsense);
        byte[] chunk = new byte[named.length + 4];
        System.arraycopy(named, 0, chunk, 4, named.length);
        chunk[0] = 'x';
        assertQuarters(Samples.withChunk(Samples.file(quarters(), "png"), "iCCP", chunk), 0);
    }

    @Test
    void other_files_are_no_pictures_whatever_their_name(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("photo.jpg");
        for (String content : new String[] {"", "a", "a letter to somebody", "RIFF, and more of it"}) {
            Files.writeString(file, content);
            assertReason(PictureReader.DEFAULT, file, Reason.NOT_A_PICTURE);
        }
        assertReason(PictureReader.DEFAULT, folder, Reason.FOLDER);
        assertReason(PictureReader.DEFAULT, folder.resolve("missing.png"), Reason.MISSING);
    }

    @Test
    void limits_hold(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("photo");
        byte[] png = Samples.file(quarters(), "png");
        Files.write(file, png);
        assertReason(new PictureReader(png.length - 1, 1_000_000), file, Reason.TOO_MANY_BYTES);
        assertReason(new PictureReader(png.length, 96 * 64 - 1), file, Reason.TOO_MANY_PIXELS);
        assertThat(new PictureReader(png.length, 96 * 64).read(file)).isNotNull();
        Files.write(file, Samples.file(new BufferedImage(400, 15, BufferedImage.TYPE_INT_RGB), "png"));
        assertReason(PictureReader.DEFAULT, file, Reason.TOO_SMALL);
    }

    private static void assertReason(PictureReader reader, Path file, Reason reason) {
        assertThatExceptionOfType(UnreadablePictureException.class)
                .isThrownBy(() -> reader.read(file))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static BufferedImage image(WritableRaster raster, int space, boolean alpha) {
        ComponentColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(space),
                alpha,
                false,
                alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
                raster.getTransferType());
        return new BufferedImage(model, raster, false, null);
    }

    private static int[] filled(int length, int value) {
        int[] filled = new int[length];
        Arrays.fill(filled, value);
        return filled;
    }

    private static byte[] filledBytes(int length, int value) {
        byte[] filled = new byte[length];
        Arrays.fill(filled, (byte) value);
        return filled;
    }
}
