package app.candia.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.zip.CRC32;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values come from Pillow 9.4, by src/test/reference/judge.py. */
class Lanczos8Test {
    @ParameterizedTest
    @CsvSource({"23, 18, 7dc26248", "61, 18, f5d083ee", "130, 47, cd12e4a5", "97, 101, 0be22ae8"})
    void every_pixel_is_pillow_s(int width, int height, String crc) {
        Rgb resized = Rgb.of(SeededPicture.of(5, 61, 47)).resized(width, height);

        assertThat(resized.values()).hasSize(width * height * 3);
        assertThat(crc(resized)).isEqualTo(crc);
    }

    private static String crc(Rgb picture) {
        CRC32 crc = new CRC32();
        for (int value : picture.values()) {
            crc.update(value);
        }
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }
}
