package app.candia.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.candia.image.UnreadablePictureException.Reason;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Valid files of kinds that are not read are named, not called damaged. */
class OtherKindsTest {
    private static void assertKind(byte[] file, String kind) {
        assertThatExceptionOfType(UnreadablePictureException.class)
                .isThrownBy(() -> Samples.read(file))
                .satisfies(e -> {
                    assertThat(e.reason()).isEqualTo(Reason.UNSUPPORTED_KIND);
                    assertThat(e.kind()).isEqualTo(kind);
                });
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "II*|0|8|0|0|0, TIFF",
                "MM|0|*|0|0|0|8, TIFF",
                "II*|0|16|0|0|0|CR|2|0, `TIFF (raw, CR2)`",
                "|255|10|250, JPEG XL",
                "|0|0|0|12|JXL |13|10|135|10, JPEG XL",
                "|0|0|0|12|jP  |13|10|135|10, JPEG 2000",
                "|255|79|255|81|0, JPEG 2000",
                "%PDF-1.7 and more, PDF",
                "`<svg xmlns='http://www.w3.org/2000/svg'/>`, SVG",
                "`<?xml version='1.0'?><!-- drawn --><svg>`, SVG",
                "|239|187|191| <svg>, SVG",
                "<!DOCTYPE html><html>, HTML",
                "8BPS|0|1, PSD",
                "PK|3|4, ZIP",
                "|0|0|0|24|ftypisom|0|0|2|0|isommp42, video (MP4)",
                "|0|0|0|24|ftypmp42|0|0|2|0|isommp42, video (MP4)",
                "|0|0|0|20|ftypqt  |0|0|2|0|qt  , video (QuickTime MOV)",
                "|26|69|223|163|, `video (WebM, MKV)`",
                "RIFF|9|9|9|9|AVI LIST, video (AVI)",
                "|0|0|0|24|ftypcrx |0|0|0|1|crx isom, RAW",
                "FUJIFILMCCD-RAW 0201, RAW",
                "|0|0|1|0|1|0|16|16, ICO",
                "P6|10|9 9 255, PNM"
            })
    void other_kinds_are_named(String written, String kind) {
        assertKind(bytes(written), kind);
    }

    /** Numbers between bars are bytes; zeros follow. */
    private static byte[] bytes(String written) {
        StringBuilder text = new StringBuilder();
        for (String part : written.split("\\|")) {
            boolean number = part.matches("\\d{1,3}");
            text.append(number ? Character.toString(Integer.parseInt(part)) : part);
        }
        return Arrays.copyOf(text.toString().getBytes(ISO_8859_1), Math.max(40, text.length()));
    }

    @Test
    void a_bmp_and_a_tiff_of_the_jdk_are_named() throws Exception {
        assertKind(Samples.file(Samples.quarters(), "bmp"), "BMP");
        assertKind(Samples.file(Samples.quarters(), "tiff"), "TIFF");
    }

    @ParameterizedTest
    @CsvSource({
        "c3,8,JPEG (lossless)",
        "c9,8,JPEG (arithmetic coding)",
        "ca,8,JPEG (arithmetic coding)",
        "c1,12,JPEG (12 bits)",
        "c2,12,JPEG (12 bits)",
        "c5,8,JPEG (hierarchical)",
        "f7,8,JPEG-LS"
    })
    void kinds_of_jpeg_are_named(String marker, int bits, String kind) throws Exception {
        byte[] jpeg = Samples.jpeg(Samples.quarters());
        int frame = JpegMaker.find(jpeg, 0xc0);
        jpeg[frame + 1] = (byte) Integer.parseInt(marker, 16);
        jpeg[frame + 4] = (byte) bits;
        assertKind(jpeg, kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mif2", "msf1", "hevc", "heix", "miaf", "isom", "zzzz"})
    void a_heic_is_known_by_any_of_its_brands(String major) throws Exception {
        assumeTrue(LibHeif.isHere(), "skipped: this system has no libheif (Debian: apt-get install libheif1)");
        byte[] heic = Samples.resource("quarters.heic");
        System.arraycopy(major.getBytes(ISO_8859_1), 0, heic, 8, 4);
        BufferedImage picture = Samples.read(heic);
        assertThat(Samples.difference(Samples.colours(picture), Samples.QUARTERS))
                .isLessThan(16);
    }

    /** No more than the boxes that tell what it is: a row of pictures in a track. */
    @ParameterizedTest
    @ValueSource(strings = {"hevc", "msf1", "avis"})
    void a_heif_sequence_is_named(String brand) {
        assumeTrue(LibHeif.isHere(), "skipped: this system has no libheif (Debian: apt-get install libheif1)");
        assertKind(
                bytes("|0|0|0|20|ftyp" + brand + "|0|0|0|0|" + brand + "|0|0|0|16|moov|0|0|0|8|mvhd"),
                "HEIF (sequence)");
    }
}
