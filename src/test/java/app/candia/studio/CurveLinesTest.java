package app.candia.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.transfer.LossCurve;
import app.candia.transfer.LossCurve.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurveLinesTest {
    @Test
    void each_line_is_as_high_as_the_most_it_has_been() {
        var lines =
                CurveLines.of(new LossCurve(List.of(new Point(0, 100, 1), new Point(0.5, 25, 16), new Point(1, 1, 9))));

        assertThat(lines.styleLeft()).isEqualTo(10);
        assertThat(lines.photoLeft()).isEqualTo(75);
        assertThat(lines.svg())
                .contains("class=\"style\" points=\"0.0 2.0 110.0 26.0 220.0 45.2\"")
                .contains("class=\"photo\" points=\"0.0 38.0 110.0 2.0 220.0 14.0\"");
    }

    @Test
    void before_there_is_a_line_nothing_is_drawn() {
        assertThat(CurveLines.of(new LossCurve(List.of())).hasShape()).isFalse();
        assertThat(CurveLines.of(new LossCurve(List.of(new Point(0, 1, 0)))).hasShape())
                .isFalse();
        assertThat(CurveLines.of(new LossCurve(List.of(new Point(0, 1, 0)))).svg())
                .doesNotContain("NaN");
    }
}
