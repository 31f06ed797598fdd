package app.candia.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.File;
import java.util.function.DoubleBinaryOperator;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values of grid and frame come from NumPy's Fourier transform, by src/test/reference/judge.py. */
class LuminanceTest {
    @ParameterizedTest
    @CsvSource({"6, 96, 64, 0.129355401, 1.785411328", "7, 75, 131, 0.134992831, 0.333490809"})
    void grid_and_frame_are_the_reference_s(int seed, int width, int height, double grid, double frame) {
        Luminance luminance = Rgb.of(SeededPicture.of(seed, width, height))
                .resized(2 * width, 2 * height)
                .luminance();

        assertThat(luminance.grid()).isCloseTo(grid, within(1e-8));
        assertThat(luminance.frame()).isCloseTo(frame, within(1e-8));
    }

    @Test
    void a_checkerboard_is_nothing_but_grid() {
        double[] values = new double[64 * 48];
        for (int i = 0; i < values.length; i++) {
            values[i] = (i % 64 + i / 64) % 2 * 255;
        }

        assertThat(new Luminance(64, 48, values).grid()).isCloseTo(1000, within(5.0));
    }

    @Test
    void a_dark_frame_is_below_zero() {
        double[] values = new double[128 * 128];
        for (int i = 0; i < values.length; i++) {
            int edge = Math.min(Math.min(i % 128, 127 - i % 128), Math.min(i / 128, 127 - i / 128));
            values[i] = edge < 2 ? 90 : 100;
        }

        assertThat(new Luminance(128, 128, values).frame()).isCloseTo(-10, within(1e-9));
    }

    @Test
    void lines_along_the_edge_are_ringing() throws Exception {
        Luminance photo = photo();
        Luminance rung = with(photo, (x, y) -> {
            double edge = Math.min(Math.min(x, photo.width() - 1 - x), Math.min(y, photo.height() - 1 - y));
            return 8 * Math.exp(-edge / 8) * Math.cos(2 * Math.PI * edge / 5);
        });

        assertThat(rung.ringing()).isGreaterThan(3 * photo.ringing());
    }

    static Luminance photo() throws Exception {
        return Rgb.of(ImageIO.read(new File("docs/sample/fortress.jpg")))
                .sized(320)
                .luminance();
    }

    static Luminance with(Luminance of, DoubleBinaryOperator more) {
        double[] values = of.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] += more.applyAsDouble(i % of.width(), i / of.width());
        }
        return new Luminance(of.width(), of.height(), values);
    }
}
