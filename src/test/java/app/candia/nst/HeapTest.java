package app.candia.nst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.candia.network.SmallNetwork;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class HeapTest {
    @Test
    void the_longest_side_grows_with_the_root_of_the_memory_up_to_what_settings_take() {
        assertThat(Heap.longestSide(1L << 30)).isBetween(2600, 2700);
        assertThat(Heap.longestSide(4L << 30)).isBetween(5300, 5400);
        assertThat(Heap.longestSide(1L << 50)).isEqualTo(Settings.MAX_RESOLUTION);
    }

    @Test
    void a_picture_that_the_heap_cannot_hold_is_refused_before_anything_is_spent() {
        BufferedImage square = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        Settings huge = Settings.DEFAULT.withResolution(Settings.MAX_RESOLUTION);

        try (Stylizer stylizer = new Stylizer(SmallNetwork.create())) {
            assertThatThrownBy(() -> stylizer.stylize(Materials.of(square, square), huge, new Observer() {}, null))
                    .isInstanceOf(OutOfMemoryError.class)
                    .hasMessageContaining("16384 x 16384 px takes about 38400 MB");
        }
    }
}
