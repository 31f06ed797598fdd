package app.candia.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.transfer.LossCurve.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class LossCurveTest {
    @Test
    void a_curve_is_read_as_it_was_written() {
        var curve = new LossCurve(List.of(new Point(0.01, 12.5, 0), new Point(0.5, 0.0003, 1e9)));

        assertThat(LossCurve.parse(curve.text())).isEqualTo(curve);
        assertThat(LossCurve.parse("")).isEqualTo(LossCurve.EMPTY);
    }

    @Test
    void moments_too_near_to_tell_apart_are_left_out() {
        var curve = LossCurve.EMPTY.with(new Point(0.1, 1, 1));

        assertThat(LossCurve.EMPTY.lacks(0)).isTrue();
        assertThat(curve.lacks(0.105)).isFalse();
        assertThat(curve.lacks(0.12)).isTrue();
    }
}
