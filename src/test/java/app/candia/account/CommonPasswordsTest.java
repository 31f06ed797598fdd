package app.candia.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonPasswordsTest {
    private static final CommonPasswords COMMON = new CommonPasswords(new Turns(1, 1, Duration.ofMinutes(1)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "password1",
                "Password1",
                "P@ssw0rd",
                "PASSWORD",
                "passwordpassword",
                "drowssap",
                "qwertyui",
                "qwertyuiop",
                "1q2w3e4r",
                "12345678",
                "87654321",
                "11111111",
                "        ",
                "aaaaaaaa",
                "abababab",
                "abcdefgh",
                "iloveyou",
                "football1",
                "19841984",
                "candia12",
                "Candia2026",
                "candiacandia",
                "eleni.markaki@example.gr",
                "eleni1985",
                "Markaki12",
                "κωδικός1",
                "κωδικος123",
                "ςερτυθιοπ"
            })
    void what_is_tried_first_is_common(String password) {
        assertThat(COMMON.isCommon(password, "eleni.markaki@example.gr", "Eleni Markaki"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "long enough",
                "the sea at Koules",
                "another long password",
                "correct horse",
                "μια μεγάλη φράση",
                "xK9#mQ2z",
                "harbour at night"
            })
    void a_sentence_or_eight_random_characters_are_not(String password) {
        assertThat(COMMON.isCommon(password, "eleni.markaki@example.gr", "Eleni Markaki"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "ab", "password"})
    void a_repeat_stays_common_however_long(String repeated) {
        assertThat(COMMON.isCommon(repeated.repeat(200 / repeated.length()))).isTrue();
    }
}
