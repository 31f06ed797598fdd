package app.candia.style.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class LensTest {
    private static final int GREY = 0x828282;

    @Test
    void a_plain_picture_looks_the_same() {
        BufferedImage plain = striped(40, GREY, GREY);
        BufferedImage seen = new Lens(4, .5).see(plain, 400);
        assertThat(seen.getRGB(0, 0) & 0xffffff).isEqualTo(GREY);
        assertThat(seen.getRGB(20, 20) & 0xffffff).isEqualTo(GREY);
    }

    @Test
    void a_clear_lens_changes_nothing() {
        BufferedImage stripes = striped(8, 0x203040, 0xf0e0d0);
        assertThat(pixels(new Lens(0, 1).see(stripes, 80))).isEqualTo(pixels(stripes));
    }

    @Test
    void an_edge_becomes_softer() {
        BufferedImage sharp = striped(40, 0x404040, 0xc0c0c0);
        assertThat(steepest(sharp)).isEqualTo(128);
        assertThat(steepest(new Lens(2, 1).see(sharp, 400))).isBetween(30, 70);
        assertThat(steepest(new Lens(4, 1).see(sharp, 400))).isBetween(30, steepest(new Lens(2, 1).see(sharp, 400)));
    }

    @Test
    void neighbours_come_nearer_to_each_other_and_what_is_far_stays() {
        BufferedImage narrow = new Lens(0, .5).see(striped(2, 0x404040, 0xc0c0c0), 20);
        assertThat(steepest(narrow)).isBetween(60, 72);
        BufferedImage wide = new Lens(0, .5).see(striped(200, 0x404040, 0xc0c0c0), 2000);
        assertThat(wide.getRGB(100, 20) & 255).isEqualTo(0x40);
        assertThat(wide.getRGB(300, 20) & 255).isEqualTo(0xc0);
    }

    @Test
    void a_picture_that_is_looked_at_small_is_softened_more() {
        BufferedImage sharp = striped(40, 0x404040, 0xc0c0c0);
        Lens lens = new Lens(2, 1);
        assertThat(steepest(lens.see(sharp, 200))).isLessThan(steepest(lens.see(sharp, 400)));
        assertThat(pixels(lens.see(sharp, 4000))).isEqualTo(pixels(sharp));
    }

    @Test
    void what_no_lens_can_do_is_refused_with_the_range() {
        assertThatThrownBy(() -> new Lens(4.1, .5)).hasMessageContaining("0 to 4");
        assertThatThrownBy(() -> new Lens(-1, .5)).hasMessageContaining("0 to 4");
        assertThatThrownBy(() -> new Lens(1, 1.1)).hasMessageContaining("0 to 1");
        assertThatThrownBy(() -> new Lens(1, Double.NaN)).hasMessageContaining("0 to 1");
    }

    /** Upright stripes of this width, two colours in turn. */
    private static BufferedImage striped(int wide, int even, int odd) {
        BufferedImage picture = new BufferedImage(10 * wide, 40, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, x / wide % 2 == 0 ? even : odd);
            }
        }
        return picture;
    }

    /** The greatest step of blue between neighbours of the middle row. */
    private static int steepest(BufferedImage picture) {
        int steepest = 0;
        for (int x = 1; x < picture.getWidth(); x++) {
            int step = (picture.getRGB(x, 20) & 255) - (picture.getRGB(x - 1, 20) & 255);
            steepest = Math.max(steepest, Math.abs(step));
        }
        return steepest;
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
