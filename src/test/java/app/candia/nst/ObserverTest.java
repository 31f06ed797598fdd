package app.candia.nst;

import static app.candia.nst.SmallStylizer.stylize;
import static app.candia.nst.TestImages.striped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/** What whoever watches a painting hears of it, and how they end it. */
class ObserverTest {
    private final BufferedImage photo = striped(90, 60);
    private final BufferedImage style = striped(50, 70);

    @Test
    void progress_begins_at_nothing_only_grows_and_ends_at_all() {
        Watcher watcher = new Watcher();
        stylize(photo, style, watcher, null);

        assertThat(watcher.progress).extracting(Progress::fraction).isSorted();
        assertThat(watcher.progress.getFirst().fraction()).isZero();
        assertThat(watcher.progress.getFirst().remaining()).isPositive();
        assertThat(watcher.progress.getLast().fraction()).isEqualTo(1);
        assertThat(watcher.progress.getLast().remaining()).isZero();
    }

    @Test
    void previews_are_cropped_to_the_photo_and_grow_with_the_octaves() {
        Watcher watcher = new Watcher();
        stylize(photo, style, watcher, null);

        assertThat(watcher.previews.getFirst()).isEqualTo("64x43");
        assertThat(watcher.previews.getLast()).isEqualTo("91x61");
    }

    @Test
    void a_cancelled_transfer_ends_before_the_next_iteration() {
        Watcher watcher = Watcher.cancelledAfter(4);

        assertThatThrownBy(() -> stylize(photo, style, watcher, null)).isInstanceOf(CancelledException.class);
        assertThat(watcher.progress).hasSize(4);
    }

    @Test
    void enough_is_the_picture_as_it_is() {
        Watcher watcher = new Watcher() {
            @Override
            public boolean enough() {
                return progress.size() > 3;
            }
        };

        BufferedImage picture = stylize(photo, style, watcher, null);

        assertThat(watcher.progress).hasSize(4);
        assertThat(picture.getWidth()).isEqualTo(64);
    }
}
