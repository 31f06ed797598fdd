package app.candia.nst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.candia.network.Pooling;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a style layer of three filters is said to lose. */
class LossScaleTest {
    private static final float[] STYLE = {2, 1, 3};
    private static final float[] IMAGE = {1, 2, 2};

    @Test
    void to_the_paper_it_is_all_the_same_how_loud_a_filter_is() {
        double loss = loss(LossScale.PAPER, STYLE, IMAGE);

        assertThat(loss(LossScale.PAPER, louder(STYLE), louder(IMAGE))).isCloseTo(loss, within(1e-6 * loss));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PAPER")
    void otherwise_a_loud_filter_counts_for_more(LossScale scale) {
        double loss = loss(scale, STYLE, IMAGE);

        assertThat(Math.abs(loss(scale, louder(STYLE), louder(IMAGE)) - loss)).isGreaterThan(0.1 * loss);
    }

    /** By hand: the maps divided by the style's means are (1, 1, 1) and (1/2, 2, 2/3). */
    @Test
    void the_paper_s_is_the_sum_of_squares_over_n_to_the_fourth() {
        double[] image = {0.5, 2, 2 / 3.0};
        double sum = 0;
        for (double a : image) {
            for (double b : image) {
                sum += (a * b - 1) * (a * b - 1);
            }
        }

        assertThat(loss(LossScale.PAPER, STYLE, IMAGE)).isCloseTo(sum / 81, within(1e-6));
    }

    @Test
    void a_filter_that_the_style_does_not_wake_counts_as_one_of_a_tenth_of_the_mean() {
        assertThat(LossScale.PAPER.filters(new double[] {0, 3})[0]).isCloseTo(1 / (0.15 * 0.15), within(1e-3));
    }

    private static float[] louder(float[] map) {
        return new float[] {map[0] * 4, map[1], map[2]};
    }

    private static double loss(LossScale scale, float[] style, float[] image) {
        Objective objective =
                new Objective(Map.of(), Map.of(), Set.of(), 1, 1, 0, Statistic.GRAM, scale, Pooling.AVERAGE);
        StyleTarget target = StyleTarget.of(List.of(moments(style)), List.of(1.0), objective, 1, false);
        return target.slope(moments(image)).loss();
    }

    /** Of a map of a single position. */
    private static Moments moments(float[] map) {
        Moments moments = new Moments(new float[map.length]);
        float[] products = new float[map.length * map.length];
        for (int i = 0; i < products.length; i++) {
            products[i] = map[i / map.length] * map[i % map.length];
        }
        moments.add(map, products);
        return moments;
    }
}
