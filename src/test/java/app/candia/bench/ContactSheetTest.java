package app.candia.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.bench.ContactSheet.Tile;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactSheetTest {
    private static final int SIDE = 100;
    private static final int GAP = 12;

    @Test
    void pictures_lie_in_rows_and_columns_reduced_to_their_places() {
        BufferedImage sheet = new ContactSheet(SIDE)
                .of(List.of(
                        List.of(tile(Color.RED, 400, 200), tile(Color.GREEN, 200, 200)),
                        List.of(new Tile(null, "", ""), tile(Color.BLUE, 50, 50))));

        assertThat(sheet.getWidth()).isEqualTo(2 * SIDE + 3 * GAP);
        assertThat(colour(sheet, 0, 0)).isEqualTo(Color.WHITE);
        assertThat(colour(sheet, GAP + 50, GAP + 75)).isEqualTo(Color.RED);
        assertThat(colour(sheet, GAP + 50, GAP + 25)).isEqualTo(Color.WHITE);
        assertThat(colour(sheet, 2 * GAP + SIDE + 50, GAP + 50)).isEqualTo(Color.GREEN);
        int second = sheet.getHeight() - 30 - GAP - 25;
        assertThat(colour(sheet, GAP + 50, second)).isEqualTo(Color.WHITE);
        assertThat(colour(sheet, 2 * GAP + SIDE + 25, second)).isEqualTo(Color.BLUE);
        assertThat(colour(sheet, 2 * GAP + SIDE + 75, second)).isEqualTo(Color.WHITE);
    }

    @Test
    void below_a_picture_is_what_it_is_and_no_word_reaches_the_next_one() {
        Tile wordy = new Tile(new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB), "a".repeat(200), "note");
        BufferedImage sheet = new ContactSheet(SIDE).of(List.of(List.of(wordy)));

        assertThat(dark(sheet, GAP, GAP + SIDE)).isGreaterThan(100);
        assertThat(dark(sheet, GAP + SIDE + 1, GAP + SIDE + GAP)).isZero();
    }

    private static Tile tile(Color colour, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(colour);
        brush.fillRect(0, 0, width, height);
        brush.dispose();
        return new Tile(picture, "title", "note");
    }

    private static Color colour(BufferedImage sheet, int x, int y) {
        return new Color(sheet.getRGB(x, y));
    }

    /** How many dark pixels there are below the pictures between two columns of pixels. */
    private static int dark(BufferedImage sheet, int left, int right) {
        int count = 0;
        for (int y = GAP + SIDE; y < sheet.getHeight(); y++) {
            for (int x = left; x < right; x++) {
                count += colour(sheet, x, y).getRed() < 128 ? 1 : 0;
            }
        }
        return count;
    }
}
