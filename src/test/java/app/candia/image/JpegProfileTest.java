package app.candia.image;

import static app.candia.image.Samples.colours;
import static app.candia.image.Samples.difference;
import static app.candia.image.Samples.read;
import static app.candia.image.Samples.repeated;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole profile counts; any other leaves the picture as it is. Neither makes it unreadable. */
class JpegProfileTest {
    /** sRGB's 220, 40, 30 in Display P3. */
    private static final int WIDE_RED = 0xca3b2c;

    private static final int RED = 0xdc281e;

    private static byte[] jpeg(int rgb) throws Exception {
        BufferedImage picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64 * 48; i++) {
            picture.setRGB(i % 64, i / 64, rgb);
        }
        return Samples.jpeg(picture);
    }

    private static byte[] part(int number, int count, byte[] content) {
        return ByteBuffer.allocate(14 + content.length)
                .put("ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1))
                .put((byte) number)
                .put((byte) count)
                .put(content)
                .array();
    }

    private static byte[] with(byte[]... parts) throws Exception {
        byte[] jpeg = jpeg(WIDE_RED);
        for (byte[] part : parts) {
            jpeg = Samples.withSegment(jpeg, 0xe2, part);
        }
        return jpeg;
    }

    private static void assertColour(byte[] jpeg, int rgb) throws Exception {
        assertThat(difference(colours(read(jpeg)), repeated(rgb))).isLessThanOrEqualTo(4);
    }

    @Test
    void a_whole_profile_counts_in_one_part_or_in_several_in_any_order() throws Exception {
        byte[] icc = Samples.displayP3();
        byte[] first = Arrays.copyOf(icc, 1000);
        byte[] second = Arrays.copyOfRange(icc, 1000, icc.length);
        assertColour(with(part(1, 1, icc)), RED);
        // the segment that is added last comes first
        assertColour(with(part(2, 2, second), part(1, 2, first)), RED);
        assertColour(with(part(1, 2, first), part(2, 2, second)), RED);
        assertColour(with(part(1, 1, Arrays.copyOf(icc, icc.length + 50))), RED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 127, 128, 129, 200, 1000, 3000})
    void a_cut_profile_is_passed_over(int length) throws Exception {
        assertColour(with(part(1, 1, Arrays.copyOf(Samples.displayP3(), length))), WIDE_RED);
    }

    @Test
    void a_profile_that_lacks_a_part_or_is_of_other_colours_is_passed_over() throws Exception {
        byte[] icc = Samples.displayP3();
        assertColour(with(part(1, 2, icc)), WIDE_RED);
        assertColour(with(part(2, 2, icc)), WIDE_RED);
        assertColour(with(part(0, 0, icc)), WIDE_RED);
        byte[] grey = ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();
        assertColour(with(part(1, 1, grey)), WIDE_RED);
        byte[] inks = icc.clone();
        System.arraycopy("CMYK".getBytes(StandardCharsets.ISO_8859_1), 0, inks, 16, 4);
        assertColour(with(part(1, 1, inks)), WIDE_RED);
        byte[] longer = icc.clone();
        ByteBuffer.wrap(longer).putInt(0, icc.length + 100);
        assertColour(with(part(1, 1, longer)), WIDE_RED);
        byte[] nonsense = icc.clone();
        Arrays.fill(nonsense, 128, nonsense.length, (byte) 0x55);
        assertColour(with(part(1, 1, nonsense)), WIDE_RED);
    }

    @Test
    void a_grey_picture_keeps_its_brightness_unless_a_grey_profile_says_more() throws Exception {
        BufferedImage grey = new BufferedImage(64, 48, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster()
                .setSamples(
                        0,
                        0,
                        64,
                        48,
                        0,
                        Arrays.stream(new int[64 * 48]).map(zero -> 100).toArray());
        byte[] jpeg = Samples.jpeg(grey);
        assertColour(Samples.withSegment(jpeg, 0xe2, part(1, 1, Samples.displayP3())), 0x646464);
        // the JDK's grey is linear: 100 of 255 is a light of 0.39, in sRGB 168
        byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();
        assertColour(Samples.withSegment(jpeg, 0xe2, part(1, 1, linear)), 0xa8a8a8);
    }
}
