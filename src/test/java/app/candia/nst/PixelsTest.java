package app.candia.nst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.candia.network.SmallNetwork;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is done to pictures before and after the network. */
class PixelsTest {
    private final Pixels noise = new Pixels(40, 30, coloured(3, 40 * 30));

    @Test
    void colours_matched_have_the_other_s_mean_and_spread() {
        Pixels other = new Pixels(30, 30, coloured(5, 900));
        for (int i = 0; i < other.rgb().length; i++) {
            other.rgb()[i] = 0.35f + 0.3f * other.rgb()[i] * (1 + i % 3) / 3;
        }

        Pixels matched = ColourMatch.of(noise, other);

        for (int c = 0; c < 3; c++) {
            assertThat(mean(matched, c, c, 0)).isCloseTo(mean(other, c, c, 0), within(1e-3));
            for (int d = 0; d < 3; d++) {
                assertThat(mean(matched, c, d, 1)).isCloseTo(mean(other, c, d, 1), within(1e-3));
            }
        }
    }

    @Test
    void a_flat_picture_takes_the_colours_mean() {
        float[] grey = new float[48];
        Arrays.fill(grey, 0.5f);

        float[] matched = ColourMatch.of(new Pixels(4, 4, grey), noise).rgb();

        assertThat(matched[0]).isCloseTo((float) mean(noise, 0, 0, 0), within(1e-3f));
    }

    @Test
    void neither_reducing_nor_enlarging_changes_a_flat_picture() {
        float[] flat = new float[21 * 17 * 3];
        Arrays.fill(flat, 0.3f);
        Pixels picture = new Pixels(21, 17, flat);

        assertThat(Lanczos.resized(picture, 8, 5).rgb())
                .usingComparatorWithPrecision(1e-5f)
                .containsOnly(0.3f);
        assertThat(Lanczos.resized(picture, 50, 40).rgb())
                .usingComparatorWithPrecision(1e-5f)
                .containsOnly(0.3f);
        Canvas from = new Canvas(19, 15, 1, 1);
        assertThat(new Canvas(38, 30, 4, 3).stretched(picture, from).rgb())
                .usingComparatorWithPrecision(1e-5f)
                .containsOnly(0.3f);
    }

    @Test
    void a_reduction_leaves_no_trace_of_stripes_too_fine_for_it() {
        float[] stripes = new float[64 * 64 * 3];
        for (int i = 0; i < stripes.length; i++) {
            stripes[i] = i / 3 % 2;
        }

        float[] reduced = Lanczos.resized(new Pixels(64, 64, stripes), 16, 16).rgb();

        assertThat(Arrays.copyOfRange(reduced, 9, 39))
                .usingComparatorWithPrecision(0.01f)
                .containsOnly(0.5f);
    }

    @Test
    void mirroring_goes_on_as_often_as_needed() {
        Pixels row = new Pixels(3, 1, new float[] {1, 1, 1, 2, 2, 2, 3, 3, 3});

        Pixels wide = row.mirrored(3, 4, 0, 1);

        float[] reds = new float[wide.width()];
        for (int x = 0; x < reds.length; x++) {
            reds[x] = wide.rgb()[(wide.width() + x) * 3];
        }
        assertThat(reds).containsExactly(2, 3, 2, 1, 2, 3, 2, 1, 2, 3);
    }

    @Test
    void photo_stays_upon_photo_from_canvas_to_canvas() {
        Canvas small = Canvas.of(200, 10, 128, 0.03, 64);
        Canvas large = Canvas.of(200, 10, 256, 0.03, 64);
        Pixels photo = Lanczos.resized(noise, 200, 10);

        Pixels enlarged = large.cropped(large.stretched(small.stretched(photo), small));

        Pixels back = Lanczos.resized(enlarged, small.width(), small.height());
        Pixels expected = Lanczos.resized(photo, small.width(), small.height());
        double sum = 0;
        for (int i = 0; i < back.rgb().length; i++) {
            sum += Math.abs(back.rgb()[i] - expected.rgb()[i]);
        }
        assertThat(sum / back.rgb().length).isLessThan(0.02);
    }

    @Test
    void pictures_survive_the_way_through_an_image() {
        Pixels again = Lanczos.resized(noise.toImage(), 40, 30);

        assertThat(again.rgb())
                .usingComparatorWithPrecision(0.003f)
                .containsExactly(noise.clamped().rgb());
    }

    private static float[] coloured(int seed, int pixels) {
        float[] rgb = new SmallNetwork.Noise(seed).next(pixels * 3, 0.4);
        for (int i = 0; i < rgb.length; i += 3) {
            rgb[i + 1] = 0.5f * rgb[i] + 0.4f * rgb[i + 1];
        }
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] += 0.5f;
        }
        return rgb;
    }

    /** Mean of a channel, or the covariance of two if {@code centred} is 1. */
    private static double mean(Pixels picture, int a, int b, int centred) {
        double meanA = centred == 0 ? 0 : mean(picture, a, a, 0);
        double meanB = centred == 0 ? 0 : mean(picture, b, b, 0);
        double sum = 0;
        float[] rgb = picture.rgb();
        for (int i = 0; i < rgb.length; i += 3) {
            sum += centred == 0 ? rgb[i + a] : (rgb[i + a] - meanA) * (rgb[i + b] - meanB);
        }
        return sum / (rgb.length / 3);
    }
}
