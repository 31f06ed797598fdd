package app.candia.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.image.Mask;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartsTest {
    private static final List<String> STYLES = List.of("sea", "own:1", "sky");

    @Test
    void where_no_style_is_alone_all_mix() {
        var parts = new Parts(null, Map.of("sea", band(0, 4, 0xff), "sky", band(4, 6, 0xff)));

        var masks = parts.masks(STYLES);

        assertThat(row(masks.get(0))).containsExactly(255, 255, 255, 255, 0, 0, 255, 255);
        assertThat(row(masks.get(1))).containsExactly(0, 0, 0, 0, 0, 0, 255, 255);
        assertThat(row(masks.get(2))).containsExactly(0, 0, 0, 0, 255, 255, 255, 255);
    }

    @Test
    void a_soft_edge_stays_soft() {
        var masks = new Parts(null, Map.of("sea", band(0, 4, 0x40))).masks(STYLES);

        assertThat(row(masks.get(0))).containsOnly(255);
        assertThat(row(masks.get(1))).containsExactly(0xbf, 0xbf, 0xbf, 0xbf, 255, 255, 255, 255);
    }

    @Test
    void without_places_there_are_no_masks_and_one_style_needs_none() {
        assertThat(Parts.NONE.masks(STYLES)).isEmpty();
        assertThat(new Parts(null, Map.of("sea", band(0, 4, 0xff))).masks(List.of("sea")))
                .isEmpty();
    }

    @Test
    void styles_that_are_left_out_lose_their_places() {
        var parts = new Parts(band(6, 8, 0xff), Map.of("sea", band(0, 4, 0xff), "sky", band(4, 6, 0xff)));

        assertThat(parts.among(List.of("own:1", "sky")).regions()).containsOnlyKeys("sky");
        assertThat(parts.among(List.of("sky"))).isEqualTo(new Parts(parts.kept(), Map.of()));
        assertThat(parts.among(STYLES)).isEqualTo(parts);
    }

    @Test
    void what_is_written_is_read_again() {
        var parts = new Parts(band(6, 8, 0xff), Map.of("sea", band(0, 4, 0xff), "own:1", band(4, 6, 0xff)));

        assertThat(Parts.of(parts.keptText(), parts.regionsText())).isEqualTo(parts);
        assertThat(Parts.NONE.regionsText()).isNull();
        assertThat(Parts.of(null, null)).isEqualTo(Parts.NONE);
    }

    /** Columns of eight, each two pixels wide. */
    private static Mask band(int from, int to, int light) {
        var drawing = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = drawing.createGraphics();
        brush.setColor(new Color(light, light, light));
        brush.fillRect(2 * from, 0, 2 * (to - from), 16);
        brush.dispose();
        return Mask.of(drawing);
    }

    private static List<Integer> row(BufferedImage mask) {
        return IntStream.range(0, 8)
                .mapToObj(column -> mask.getRGB(2 * column, 2) & 255)
                .toList();
    }
}
