package app.candia.image;

import static app.candia.image.Contents.distance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.candia.image.UnreadablePictureException.Reason;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read from a WebP is what was written into it, and what another decoder reads. */
class WebPReferenceTest {
    private static byte[] webp(BufferedImage picture, String compression, Consumer<WebPWriteParam> more)
            throws IOException {
        ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
        var how = (WebPWriteParam) writer.getDefaultWriteParam();
        how.setCompressionMode(WebPWriteParam.MODE_EXPLICIT);
        how.setCompressionType(compression);
        more.accept(how);
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static byte[] lossy(BufferedImage picture, float quality) throws IOException {
        return webp(picture, "Lossy", how -> how.setCompressionQuality(quality));
    }

    private static byte[] lossless(BufferedImage picture) throws IOException {
        return webp(picture, "Lossless", how -> how.setCompressionQuality(0.5f));
    }

    @ParameterizedTest
    @EnumSource
    void lossy_pictures_come_back_as_they_were(Contents contents) throws Exception {
        BufferedImage picture = contents.picture();
        double[] tolerances = switch (contents) {
            case SKY, NIGHT -> new double[] {3, 2, 1.5};
            case WAVES -> new double[] {45, 32, 25};
            case NOISE -> new double[] {66, 62, 58};
        };
        float[] qualities = {0.3f, 0.75f, 1};
        for (int i = 0; i < qualities.length; i++) {
            BufferedImage read = Samples.read(lossy(picture, qualities[i]));
            assertThat(distance(read, picture)).as("quality " + qualities[i]).isLessThan(tolerances[i]);
            assertThat(Contents.shift(read, picture))
                    .as("quality " + qualities[i])
                    .isLessThan(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void lossless_pictures_and_alpha_come_back_exactly(Contents contents) throws Exception {
        assertThat(distance(Samples.read(lossless(contents.picture())), contents.picture()))
                .isZero();
        BufferedImage transparent = contents.transparent();
        for (int filter = 0; filter < 3; filter++) {
            int filtered = filter;
            byte[] file = webp(transparent, "Lossy", how -> {
                how.setCompressionQuality(1);
                how.setAlphaCompressionAlgorithm(filtered == 0 ? 0 : 1);
                how.setAlphaFiltering(filtered);
            });
            double most = contents == Contents.NOISE ? 30 : contents == Contents.WAVES ? 14 : 2;
            assertThat(distance(Samples.read(file), Contents.on(transparent, 255)))
                    .isLessThan(most);
        }
    }

    @Test
    void the_first_frame_lies_on_its_canvas() throws Exception {
        BufferedImage frame = Contents.SKY.picture();
        BufferedImage picture = Samples.read(animated(lossless(frame), 300, 200, 40, 20));

        assertThat(picture.getWidth()).isEqualTo(300);
        assertThat(picture.getHeight()).isEqualTo(200);
        assertThat(distance(picture.getSubimage(40, 20, Contents.WIDTH, Contents.HEIGHT), frame))
                .isZero();
        assertThat(picture.getRGB(39, 20) & 0xffffff).isEqualTo(0xffffff);
        BufferedImage transparent = Contents.SKY.transparent();
        byte[] lossyAlpha = animated(lossy(transparent, 1), 300, 200, 2, 0);
        assertThat(distance(
                        Samples.read(lossyAlpha).getSubimage(2, 0, Contents.WIDTH, Contents.HEIGHT),
                        Contents.on(transparent, 255)))
                .isLessThan(2);
    }

    @Test
    void a_first_frame_of_one_pixel_is_not_too_small_but_a_large_canvas_is_too_large() throws Exception {
        byte[] pixel = lossless(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
        BufferedImage picture = Samples.read(animated(pixel, 64, 48, 2, 2));
        assertThat(picture.getWidth()).isEqualTo(64);
        assertThat(picture.getRGB(2, 2) & 0xffffff).isZero();
        assertThat(picture.getRGB(3, 3) & 0xffffff).isEqualTo(0xffffff);
        refused(animated(pixel, 16_000, 16_000, 2, 2), Reason.TOO_MANY_PIXELS);
        refused(animated(pixel, 64, 48, 64, 0), Reason.BROKEN);
    }

    @Test
    void a_cut_file_is_broken_even_if_its_header_agrees() throws Exception {
        for (byte[] whole : new byte[][] {
            lossy(Contents.NOISE.picture(), 0.8f), lossless(Contents.NOISE.picture()),
        }) {
            byte[] cut = Arrays.copyOf(whole, whole.length * 2 / 3 & ~1);
            ByteBuffer header = ByteBuffer.wrap(cut).order(ByteOrder.LITTLE_ENDIAN);
            header.putInt(4, cut.length - 8).putInt(16, cut.length - 20);
            refused(cut, Reason.BROKEN);
            refused(Arrays.copyOf(whole, whole.length - 2), Reason.BROKEN);
        }
    }

    @Test
    void profile_and_exif_count() throws Exception {
        var red = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64 * 48; i++) {
            red.setRGB(i % 64, i / 64, Contents.rgb(202, 59, 44));
        }
        byte[] picture = chunks(lossless(red));
        byte[] wide = riff(extended(0x20, 64, 48), chunk("ICCP", Samples.displayP3()), picture);
        assertThat(Samples.difference(Samples.colours(Samples.read(wide)), Samples.repeated(0xdc281e)))
                .isLessThanOrEqualTo(4);
        byte[] turned = riff(extended(0x08, 64, 48), picture, chunk("EXIF", Samples.exif(6)));
        assertThat(Samples.read(turned).getWidth()).isEqualTo(48);
    }

    @ParameterizedTest
    @EnumSource
    void dwebp_reads_the_same(Contents contents, @TempDir Path folder) throws Exception {
        assumeTrue(Commands.has("dwebp"), "skipped: there is no dwebp here (Debian: apt-get install webp)");
        for (float quality : new float[] {0.05f, 0.5f, 0.9f}) {
            byte[] file = lossy(contents.picture(), quality);
            Path webp = Files.write(folder.resolve("a.webp"), file);
            Path png = folder.resolve("a.png");
            Commands.run("dwebp", "-quiet", webp.toString(), "-o", png.toString());
            assertThat(distance(Samples.read(file), ImageIO.read(png.toFile()))).isLessThan(0.5);
        }
    }

    private static void refused(byte[] file, Reason reason) {
        assertThatExceptionOfType(UnreadablePictureException.class)
                .isThrownBy(() -> Samples.read(file))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }

    /** An animation whose only frame is this still picture. */
    private static byte[] animated(byte[] still, int width, int height, int x, int y) {
        byte[] inner = chunks(still);
        if (inner[3] == 'X') { // its own header does not belong into a frame
            inner = Arrays.copyOfRange(inner, 18, inner.length);
        }
        int[] size = size(still);
        ByteBuffer frame = ByteBuffer.allocate(16 + inner.length).order(ByteOrder.LITTLE_ENDIAN);
        frame.putInt(x / 2).position(3).putInt(y / 2).position(6);
        frame.putInt(size[0] - 1).position(9).putInt(size[1] - 1).position(16).put(inner);
        return riff(extended(0x12, width, height), chunk("ANIM", new byte[6]), chunk("ANMF", frame.array()));
    }

    private static int[] size(byte[] still) {
        ByteBuffer in = ByteBuffer.wrap(still).order(ByteOrder.LITTLE_ENDIAN);
        return switch (still[15]) {
            case 'X' -> new int[] {1 + (in.getInt(24) & 0xffffff), 1 + (in.getInt(26) >> 8 & 0xffffff)};
            case 'L' -> new int[] {(in.getInt(21) & 0x3fff) + 1, (in.getInt(21) >> 14 & 0x3fff) + 1};
            default -> new int[] {in.getShort(26) & 0x3fff, in.getShort(28) & 0x3fff};
        };
    }

    private static byte[] chunks(byte[] file) {
        return Arrays.copyOfRange(file, 12, file.length);
    }

    private static byte[] extended(int flags, int width, int height) {
        ByteBuffer content = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        content.putInt(flags).putInt(width - 1).position(7).putInt(height - 1);
        return chunk("VP8X", Arrays.copyOf(content.array(), 10));
    }

    private static byte[] chunk(String type, byte[] content) {
        ByteBuffer out =
                ByteBuffer.allocate(8 + content.length + content.length % 2).order(ByteOrder.LITTLE_ENDIAN);
        return out.put(type.getBytes(StandardCharsets.ISO_8859_1))
                .putInt(content.length)
                .put(content)
                .array();
    }

    private static byte[] riff(byte[]... chunks) {
        var body = new ByteArrayOutputStream();
        body.writeBytes("WEBP".getBytes(StandardCharsets.ISO_8859_1));
        for (byte[] chunk : chunks) {
            body.writeBytes(chunk);
        }
        return chunk("RIFF", body.toByteArray());
    }
}
