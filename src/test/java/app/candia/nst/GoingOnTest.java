package app.candia.nst;

import static app.candia.nst.SmallStylizer.SETTINGS;
import static app.candia.nst.SmallStylizer.stylize;
import static app.candia.nst.TestImages.colours;
import static app.candia.nst.TestImages.striped;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From a checkpoint. */
class GoingOnTest {
    private final BufferedImage photo = striped(90, 60);
    private final BufferedImage style = striped(50, 70);

    @Test
    void a_checkpoint_is_where_work_goes_on() {
        Watcher whole = new Watcher();
        stylize(photo, style, whole, null);
        Checkpoint middle = whole.checkpoints.stream()
                .filter(c -> c.octave() == 1 && c.iteration() == 3)
                .findFirst()
                .orElseThrow();

        Watcher rest = new Watcher();
        stylize(photo, style, rest, middle);

        assertThat(rest.progress).hasSize(5);
        assertThat(rest.progress.getFirst().octave()).isEqualTo(1);
        assertThat(rest.progress.getFirst().iteration()).isEqualTo(4);
    }

    @Test
    void from_the_last_checkpoint_comes_the_same_picture() {
        Watcher whole = new Watcher();
        BufferedImage picture = stylize(photo, style, whole, null);

        BufferedImage again = stylize(photo, style, new Watcher(), whole.checkpoints.getLast());

        assertThat(colours(again)).isEqualTo(colours(picture));
    }

    @ParameterizedTest
    @EnumSource
    void from_any_checkpoint_comes_the_same_picture_bit_for_bit(Optimiser optimiser) {
        Settings settings = SETTINGS.with().optimiser(optimiser).build();
        Watcher whole = new Watcher();
        BufferedImage picture = stylize(photo, style, settings, whole, null);

        for (int at : new int[] {1, 4, 7, 11, 15}) {
            BufferedImage again = stylize(photo, style, settings, new Watcher(), whole.checkpoints.get(at));
            assertThat(colours(again)).as("from checkpoint %d", at).isEqualTo(colours(picture));
        }
    }

    /** As they are, not through bytes. */
    @ParameterizedTest
    @EnumSource
    void the_same_checkpoint_can_be_gone_on_from_twice(Optimiser optimiser) {
        Settings settings = SETTINGS.with().optimiser(optimiser).build();
        List<Checkpoint> taken = new ArrayList<>();
        Observer keeping = new Observer() {
            @Override
            public void checkpointable(Supplier<Checkpoint> checkpoint) {
                taken.add(checkpoint.get());
            }
        };
        BufferedImage picture = stylize(photo, style, settings, keeping, null);

        for (Checkpoint from : List.copyOf(taken).subList(3, 8)) {
            for (int attempt = 0; attempt < 2; attempt++) {
                BufferedImage again = stylize(photo, style, settings, new Observer() {}, from);
                assertThat(colours(again)).isEqualTo(colours(picture));
            }
        }
    }

    @Test
    void a_checkpoint_of_another_transfer_is_ignored() {
        Watcher watcher = new Watcher();
        stylize(photo, style, watcher, new Checkpoint(1, 2, 10, 10, new float[300], 1, List.of()));

        assertThat(watcher.progress.getFirst().fraction()).isZero();
    }
}
