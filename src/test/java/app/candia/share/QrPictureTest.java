package app.candia.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPictureTest {
    private static final int QUIET = 4;
    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @Test
    void has_a_quiet_border_and_three_corners_for_readers_to_find() {
        String svg = QrPicture.svg("https://candia.example/s/" + "a".repeat(Token.LENGTH));
        int side = number(svg, "viewBox=\"0 0 (\\d+) ");
        BitSet[] rows = rows(svg, side);

        for (int i = 0; i < side; i++) {
            for (int border = 0; border < QUIET; border++) {
                assertThat(rows[border].get(i)).isFalse();
                assertThat(rows[i].get(border)).isFalse();
                assertThat(rows[side - 1 - border].get(i)).isFalse();
                assertThat(rows[i].get(side - 1 - border)).isFalse();
            }
        }
        int far = side - QUIET - 7;
        assertThat(new String[] {corner(rows, QUIET, QUIET), corner(rows, far, QUIET), corner(rows, QUIET, far)})
                .containsOnly("1111111 1000001 1011101 1011101 1011101 1000001 1111111");
    }

    @Test
    void is_written_with_ascii_digits_in_any_locale() {
        String usual = QrPicture.svg("https://candia.example/s/x");
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            assertThat(QrPicture.svg("https://candia.example/s/x")).isEqualTo(usual);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void stays_coarse_enough_for_a_phone_across_the_table() {
        String svg = QrPicture.svg("https://candia.some-school.example/s/" + "a".repeat(Token.LENGTH));

        assertThat(number(svg, "viewBox=\"0 0 (\\d+) ")).isLessThanOrEqualTo(33 + 2 * QUIET);
    }

    private static BitSet[] rows(String svg, int side) {
        BitSet[] rows = new BitSet[side];
        for (int y = 0; y < side; y++) {
            rows[y] = new BitSet();
        }
        SQUARE.matcher(svg)
                .results()
                .forEach(found -> rows[Integer.parseInt(found.group(2))].set(Integer.parseInt(found.group(1))));
        return rows;
    }

    private static String corner(BitSet[] rows, int left, int top) {
        var corner = new StringBuilder();
        for (int y = top; y < top + 7; y++) {
            for (int x = left; x < left + 7; x++) {
                corner.append(rows[y].get(x) ? 1 : 0);
            }
            corner.append(' ');
        }
        return corner.toString().strip();
    }

    private static int number(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }
}
