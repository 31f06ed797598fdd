package app.candia.nst;

import static app.candia.nst.SmallStylizer.SETTINGS;
import static app.candia.nst.SmallStylizer.stylize;
import static app.candia.nst.TestImages.distance;
import static app.candia.nst.TestImages.filled;
import static app.candia.nst.TestImages.half;
import static app.candia.nst.TestImages.mean;
import static app.candia.nst.TestImages.striped;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Parts of the photo. */
class RegionsTest {
    private final BufferedImage photo = striped(90, 60);

    @Test
    void what_is_kept_stays_the_photo_s() {
        Materials materials = new Materials(photo, List.of(filled(Color.RED)), List.of(), half(0), null);
        BufferedImage plain = Lanczos.resized(photo, 64, 43).toImage();

        BufferedImage picture = stylize(materials, SETTINGS.withStrength(20), new Watcher(), null);

        assertThat(distance(picture, plain, 0, 16)).isLessThan(2);
        assertThat(distance(picture, plain, 48, 64)).isGreaterThan(10);
    }

    @Test
    void each_region_takes_its_own_style() {
        Settings bold = SETTINGS.withStrength(20);
        Materials materials = new Materials(
                photo, List.of(filled(Color.RED), filled(Color.BLUE)), List.of(half(0), half(1)), null, null);

        BufferedImage picture = stylize(materials, bold, new Watcher(), null);

        assertThat(mean(picture, 0, 20)[0]).isGreaterThan(mean(picture, 44, 64)[0] + 20);
        assertThat(mean(picture, 44, 64)[2]).isGreaterThan(mean(picture, 0, 20)[2] + 20);
    }
}
