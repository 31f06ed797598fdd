package app.candia.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.candia.image.UnreadablePictureException.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first frame of a GIF in its place, whatever its rectangle, order of rows and transparency. */
class GifReferenceTest {
    /** As {@link PngMaker} does it: the palette is 77 times the index plus 13, byte by byte. */
    private static int colour(int index) {
        return Contents.rgb(
                (index * 3 * 77 + 13) & 255, ((index * 3 + 1) * 77 + 13) & 255, ((index * 3 + 2) * 77 + 13) & 255);
    }

    private static int index(int x, int y) {
        return (x * 7 + y * 13) & 255;
    }

    private static byte[] gif(int width, int height, int x, int y, int w, int h, boolean interlaced, int transparent) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {'G', 'I', 'F', '8', '9', 'a'});
        shorts(out, width, height);
        out.writeBytes(new byte[] {(byte) 0xf7, 9, 0});
        for (int i = 0; i < 768; i++) {
            out.write(i * 77 + 13);
        }
        out.writeBytes(new byte[] {0x21, (byte) 0xfe, 2, 'h', 'i', 0});
        // the disposal of the first frame concerns the second only
        out.writeBytes(new byte[] {
            0x21, (byte) 0xf9, 4, (byte) (2 << 2 | (transparent < 0 ? 0 : 1)), 5, 0, (byte) transparent, 0
        });
        frame(out, x, y, w, h, interlaced);
        frame(out, 0, 0, Math.min(width, 90), Math.min(height, 60), false);
        out.write(0x3b);
        return out.toByteArray();
    }

    private static void frame(ByteArrayOutputStream out, int x, int y, int w, int h, boolean interlaced) {
        out.write(0x2c);
        shorts(out, x, y, w, h);
        out.write(interlaced ? 0x40 : 0);
        out.write(8);
        byte[] codes = codes(w, h, interlaced);
        for (int at = 0; at < codes.length; at += 255) {
            int length = Math.min(255, codes.length - at);
            out.write(length);
            out.write(codes, at, length);
        }
        out.write(0);
    }

    /** Codes of 9 bits; the table is cleared before it would need more. */
    private static byte[] codes(int w, int h, boolean interlaced) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int[] held = {0, 0};
        int count = 0;
        int[][] passes = interlaced ? new int[][] {{0, 8}, {4, 8}, {2, 4}, {1, 2}} : new int[][] {{0, 1}};
        for (int[] pass : passes) {
            for (int y = pass[0]; y < h; y += pass[1]) {
                for (int x = 0; x < w; x++) {
                    if (count++ % 200 == 0) {
                        code(out, held, 256);
                    }
                    code(out, held, index(x, y));
                }
            }
        }
        code(out, held, 257);
        out.write(held[0]);
        return out.toByteArray();
    }

    private static void code(ByteArrayOutputStream out, int[] held, int code) {
        held[0] |= code << held[1];
        held[1] += 9;
        for (; held[1] >= 8; held[1] -= 8) {
            out.write(held[0]);
            held[0] >>>= 8;
        }
    }

    private static void shorts(ByteArrayOutputStream out, int... values) {
        for (int value : values) {
            out.write(value);
            out.write(value >> 8);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_frame_lies_in_its_place(boolean interlaced) throws Exception {
        for (int transparent : new int[] {-1, 20}) {
            BufferedImage picture = Samples.read(gif(90, 60, 31, 12, 40, 33, interlaced, transparent));
            assertThat(picture.getWidth()).isEqualTo(90);
            assertThat(picture.getHeight()).isEqualTo(60);
            for (int y = 0; y < 60; y++) {
                for (int x = 0; x < 90; x++) {
                    boolean inside = x >= 31 && x < 71 && y >= 12 && y < 45;
                    int index = inside ? index(x - 31, y - 12) : transparent;
                    int expected = inside && index != transparent ? colour(index) : 0xffffff;
                    assertThat(picture.getRGB(x, y) & 0xffffff)
                            .as("%d, %d", x, y)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void a_first_frame_of_one_pixel_is_not_too_small() throws Exception {
        BufferedImage picture = Samples.read(gif(90, 60, 89, 59, 1, 1, false, -1));
        assertThat(picture.getWidth()).isEqualTo(90);
        assertThat(picture.getRGB(89, 59) & 0xffffff).isEqualTo(colour(0));
    }

    @Test
    void a_canvas_smaller_than_its_frame_grows_and_the_limit_is_the_canvas() throws Exception {
        assertThat(Samples.read(gif(20, 20, 10, 0, 40, 30, false, -1)).getWidth())
                .isEqualTo(50);
        assertThatExceptionOfType(UnreadablePictureException.class)
                .isThrownBy(() -> PictureReader.DEFAULT.read(
                        new ByteArrayInputStream(gif(60_000, 60_000, 0, 0, 1, 1, false, -1), 0, 900), "-"))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.TOO_MANY_PIXELS));
    }
}
