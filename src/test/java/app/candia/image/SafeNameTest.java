package app.candia.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CON",
                "con",
                "Prn",
                "AUX",
                "nul",
                "COM1",
                "com9",
                "COM0",
                "COM¹",
                "lpt³",
                "LPT1",
                "conin$",
                "CONOUT$",
                "con.txt",
                "aux.tar.gz",
                "nul .txt",
                "CON.",
                "aux..",
                "con ",
                "PRN\u202E"
            })
    void a_device_of_windows_is_no_name(String title) {
        assertThat(SafeName.of(title, "Candia")).startsWith("_" + title.substring(0, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Connie", "auxiliary", "com", "COM10", "console.log", "null", "my con"})
    void a_name_that_only_looks_like_a_device_stays(String title) {
        assertThat(SafeName.of(title, "Candia")).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "` .. `, Candia",
                "`...`, Candia",
                "``, Candia",
                "`\u200D\u200C`, Candia",
                "`\u202E\u2066\u200B\uFEFF`, Candia",
                "`harbour. . .`, harbour",
                "`.hidden`, hidden",
                "`a/b\\c:d*e?f\"g<h>i|j`, a b c d e f g h i j",
                "`../../etc/passwd`, etc passwd",
                "`evil\u202Egnp.exe`, evilgnp.exe",
                "`tab\tand\nline\u2028end\u0085`, tab and line end",
                "`half\uD83D`, half",
                "`Κούλες, νύχτα`, `Κούλες, νύχτα`",
                "`👩‍👧 2024`, `👩‍👧 2024`",
            })
    void only_what_a_system_refuses_is_left_out(String title, String name) {
        assertThat(SafeName.of(title, "Candia")).isEqualTo(name);
    }

    @Test
    void long_names_are_cut_by_bytes_between_characters() {
        for (String character : new String[] {"a", "ά", "漢", "👍", "👩‍👧", "e\u0301", "🇬🇷"}) {
            String name = SafeName.of(character.repeat(300), "Candia");
            assertThat(name.getBytes(StandardCharsets.UTF_8).length).isBetween(175, SafeName.MAX_BYTES);
            String composed = Normalizer.normalize(character, Normalizer.Form.NFC);
            assertThat(name).isEqualTo(composed.repeat(name.length() / composed.length()));
        }
        assertThat(SafeName.of("a".repeat(199) + ". b", "Candia")).isEqualTo("a".repeat(199));
        assertThat(SafeName.of("a\u0301".repeat(1) + "\u0301".repeat(500), "Candia"))
                .isEqualTo("Candia");
    }

    @Test
    void names_that_some_system_takes_for_one_have_one_key() {
        String composed = "Ηράκλειο";
        assertThat(SafeName.key(Normalizer.normalize(composed, Normalizer.Form.NFD)))
                .isEqualTo(SafeName.key(composed));
        assertThat(SafeName.key("ΟΔΟΣ")).isEqualTo(SafeName.key("οδος"));
        assertThat(SafeName.key("STRASSE")).isEqualTo(SafeName.key("straße"));
        assertThat(SafeName.key("a")).isNotEqualTo(SafeName.key("b"));
    }

    @Test
    void a_file_of_the_longest_name_can_be_made(@TempDir Path folder) throws Exception {
        String name = SafeName.of("ψ".repeat(500), "Candia") + " 12345.png.crdownload";
        assertThat(Files.createFile(folder.resolve(name))).exists();
    }
}
