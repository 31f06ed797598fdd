package app.candia.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.candia.image.UnreadablePictureException.Reason;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Files that are not what they say. Whatever comes in, only one kind of exception may come out. */
class DamagedPictureTest {
    private static final long SEED = 20261124;

    private static Map<String, byte[]> valid() throws IOException {
        BufferedImage busy = busy();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("jpeg", Samples.withExif(Samples.jpeg(busy), 6));
        files.put("progressive jpeg", Samples.withProfile(Samples.progressiveJpeg(busy), Samples.displayP3()));
        files.put("cmyk jpeg", Samples.inkJpeg(false));
        files.put("png", Samples.file(busy, "png"));
        files.put("palette png", Samples.file(Samples.quarters(BufferedImage.TYPE_BYTE_INDEXED), "png"));
        files.put("gif", Samples.file(Samples.quarters(BufferedImage.TYPE_BYTE_INDEXED), "gif"));
        files.put("lossy webp", Samples.resource("busy.webp"));
        files.put("lossless webp", Samples.resource("quarters-lossless.webp"));
        files.put("transparent webp", Samples.resource("half-transparent.webp"));
        files.put("heic", Samples.resource("quarters.heic"));
        files.put("avif", Samples.resource("quarters.avif"));
        return files;
    }

    static BufferedImage busy() {
        BufferedImage picture = Samples.quarters();
        Graphics2D graphics = picture.createGraphics();
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            graphics.setColor(new Color(random.nextInt(1 << 24)));
            graphics.fillRect(random.nextInt(96), random.nextInt(64), 9, 5);
        }
        graphics.dispose();
        return picture;
    }

    @TestFactory
    Stream<DynamicTest> a_file_cut_short_is_refused_or_read() throws IOException {
        return valid().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    byte[] file = each.getValue();
                    for (int i = 0; i < 30; i++) {
                        readOrRefuse(Arrays.copyOf(file, file.length * i / 30));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_file_with_flipped_bits_is_refused_or_read() throws IOException {
        Random random = new Random(SEED);
        return valid().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    for (int i = 0; i < 100; i++) {
                        byte[] file = each.getValue().clone();
                        for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
                            int within = random.nextBoolean() ? file.length : Math.min(file.length, 200);
                            file[random.nextInt(within)] ^= (byte) (1 << random.nextInt(8));
                        }
                        readOrRefuse(file);
                    }
                }));
    }

    private static void readOrRefuse(byte[] file) throws IOException {
        try {
            BufferedImage picture = Samples.read(file);
            assertThat(picture.getType()).isEqualTo(BufferedImage.TYPE_INT_RGB);
        } catch (UnreadablePictureException refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }

    @TestFactory
    Stream<DynamicTest> half_a_picture_is_broken() throws IOException {
        return valid().entrySet().stream()
                .filter(each -> LibHeif.isHere() || !each.getKey().matches("heic|avif"))
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    byte[] file = each.getValue();
                    assertReason(Arrays.copyOf(file, file.length * 3 / 4), Reason.BROKEN);
                }));
    }

    @Test
    void a_png_with_one_flipped_bit_is_broken() throws IOException {
        byte[] file = Samples.file(busy(), "png");
        file[file.length / 2] ^= 1;
        assertReason(file, Reason.BROKEN);
    }

    @Test
    void a_small_file_that_announces_a_huge_picture_is_refused_before_memory_is_spent() throws IOException {
        byte[] png = Samples.file(busy(), "png");
        byte[] header = ByteBuffer.allocate(13)
                .putInt(100_000)
                .putInt(100_000)
                .put(png, 24, 5)
                .array();
        ByteBuffer.wrap(png).position(8).put(Samples.chunk("IHDR", header));
        assertReason(png, Reason.TOO_MANY_PIXELS);

        byte[] gif = Samples.file(Samples.quarters(BufferedImage.TYPE_BYTE_INDEXED), "gif");
        int descriptor = indexOf(gif, 0x2c, 13 + 3 * 256);
        Arrays.fill(gif, descriptor + 5, descriptor + 9, (byte) 0xff);
        assertReason(gif, Reason.TOO_MANY_PIXELS);

        for (byte[] jpeg :
                new byte[][] {Samples.jpeg(busy()), Samples.progressiveJpeg(busy()), Samples.inkJpeg(true)}) {
            Arrays.fill(jpeg, frame(jpeg) + 5, frame(jpeg) + 9, (byte) 0xff);
            assertReason(jpeg, Reason.TOO_MANY_PIXELS);
        }
    }

    @Test
    void a_text_that_inflates_to_gigabytes_is_never_inflated() throws Exception {
        byte[] text = new byte[16 << 20];
        byte[] packed = Samples.deflated(text);
        byte[] chunk = new byte[packed.length + 3];
        chunk[0] = 'x';
        System.arraycopy(packed, 0, chunk, 3, packed.length);
        byte[] file = Samples.file(Samples.quarters(), "png");
        for (int i = 0; i < 200; i++) {
            file = Samples.withChunk(file, "zTXt", chunk);
        }
        file = Samples.withChunk(file, "iCCP", chunk);
        assertThat(Samples.colours(Samples.read(file))).isEqualTo(Samples.QUARTERS);
    }

    private static int frame(byte[] jpeg) {
        for (int at = 2; ; at += 2 + ((jpeg[at + 2] & 255) << 8 | jpeg[at + 3] & 255)) {
            if ((jpeg[at + 1] & 0xfc) == 0xc0 && (jpeg[at + 1] & 255) != 0xc4) {
                return at;
            }
        }
    }

    private static int indexOf(byte[] bytes, int value, int from) {
        int at = from;
        while (bytes[at] != value) {
            at++;
        }
        return at;
    }

    private static void assertReason(byte[] file, Reason reason) {
        assertThatExceptionOfType(UnreadablePictureException.class)
                .isThrownBy(() -> Samples.read(file))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
