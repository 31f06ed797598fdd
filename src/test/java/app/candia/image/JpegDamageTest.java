package app.candia.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.candia.image.UnreadablePictureException.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Missing data are seen wherever a JPEG is cut, and what does not concern the data is no damage. */
class JpegDamageTest {
    private static byte[] jpeg(boolean progressive) throws Exception {
        return JpegMaker.jpeg(Contents.NOISE.picture(), 2, 2, progressive, 0.9f);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_cut_anywhere_in_the_data_is_seen(boolean progressive) throws Exception {
        byte[] whole = jpeg(progressive);
        for (int length = JpegMaker.find(whole, 0xda) + 20; length < whole.length - 4; length += whole.length / 40) {
            refused(Arrays.copyOf(whole, length));
            refused(with(Arrays.copyOf(whole, length), (byte) 0xff, (byte) 0xd9));
        }
        Samples.read(Arrays.copyOf(whole, whole.length - 2));
    }

    @Test
    void a_cut_between_two_scans_is_seen() throws Exception {
        byte[] whole = jpeg(true);
        int scans = 0;
        for (int at = JpegMaker.find(whole, 0xda) + 2; at < whole.length - 1; at++) {
            if (whole[at] == -1 && (whole[at + 1] & 255) == 0xda) {
                refused(Arrays.copyOf(whole, at));
                scans++;
            }
        }
        assertThat(scans).isGreaterThan(3);
    }

    @Test
    void stray_bytes_and_other_segments_are_no_damage() throws Exception {
        byte[] whole = jpeg(false);
        int tables = JpegMaker.find(whole, 0xdb);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(whole, 0, tables);
        out.writeBytes(new byte[] {0, 1, 2, -1, -1, -1});
        out.write(whole, tables + 1, whole.length - tables - 3);
        out.writeBytes(new byte[] {0, 0, 0, 0, 7, 7});
        out.writeBytes(new byte[] {-1, (byte) 0xd9, 1, 2, 3});
        byte[] strange = Samples.withSegment(out.toByteArray(), 0xee, new byte[] {'A', 'd', 'o', 'b', 'e', 0});
        strange = Samples.withSegment(strange, 0xe0, "JFIF\0\7\7".getBytes(StandardCharsets.US_ASCII));
        strange = Samples.withSegment(strange, 0xfe, new byte[] {-1, (byte) 0xd9, -1, (byte) 0xda});
        assertThat(Contents.distance(Samples.read(strange), Samples.read(whole)))
                .isZero();
    }

    @Test
    void a_scan_without_end_is_refused_soon() throws Exception {
        byte[] whole = jpeg(true);
        int scan = whole.length - 2;
        while (whole[scan] != -1 || (whole[scan + 1] & 255) != 0xda) {
            scan--;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(whole, 0, whole.length - 2);
        for (int i = 0; i < 600; i++) {
            out.write(whole, scan, whole.length - 2 - scan);
        }
        refused(out.toByteArray());
    }

    private static byte[] with(byte[] start, byte... end) {
        byte[] all = Arrays.copyOf(start, start.length + end.length);
        System.arraycopy(end, 0, all, start.length, end.length);
        return all;
    }

    private static void refused(byte[] file) {
        assertThatExceptionOfType(UnreadablePictureException.class)
                .as("%d bytes", file.length)
                .isThrownBy(() -> Samples.read(file))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.BROKEN));
    }
}
