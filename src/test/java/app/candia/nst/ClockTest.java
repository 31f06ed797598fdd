package app.candia.nst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs of a known duration against the estimates that the clock gives during them. */
class ClockTest {
    private static final Settings USUAL = Settings.DEFAULT;
    private static final List<Octave> OCTAVES = Recipe.of(USUAL.network()).octaves(USUAL);
    private static final double EXPECTED = Work.guess(USUAL).toMillis() / 1000.0;

    /** What the clock said at one moment. */
    private record Said(double fraction, double seconds, double remaining) {
        double total() {
            return seconds + remaining;
        }
    }

    @Test
    void a_slow_start_of_the_session_does_not_extend_the_estimate_of_the_rest() {
        List<Said> said = run(EXPECTED, 8, 0);
        double total = said.getLast().seconds();

        assertThat(said).allSatisfy(at -> assertThat(at.total()).isBetween(total / 1.6, total * 1.6));
    }

    @Test
    void slow_small_octaves_do_not_extend_the_estimate_of_the_large_ones() {
        List<Said> said = run(EXPECTED, 2, 8);
        double total = said.getLast().seconds();

        assertThat(said).allSatisfy(at -> assertThat(at.total()).isBetween(total / 2, total * 2));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5, 2, 5})
    void a_machine_of_another_speed_than_expected_is_recognised_by_a_third_of_the_work(double factor) {
        List<Said> said = run(EXPECTED * factor, 2, 0);
        double total = said.getLast().seconds();

        assertThat(said)
                .filteredOn(at -> at.fraction() > 0.34)
                .isNotEmpty()
                .allSatisfy(at -> assertThat(at.total()).isBetween(total / 1.5, total * 1.5));
    }

    @Test
    void nothing_remains_at_the_end_and_everything_at_the_beginning() {
        List<Said> said = run(EXPECTED, 1, 0);

        assertThat(said.getFirst().remaining()).isBetween(EXPECTED * 0.99, EXPECTED * 1.01);
        assertThat(said.getLast().remaining()).isZero();
        assertThat(said.getLast().fraction()).isEqualTo(1);
    }

    /**
     * @param seconds that the iterations take, in proportion to their work
     * @param warmUp seconds that the first iteration takes besides
     * @param extra seconds that the iterations of the smallest octave take besides, together
     */
    private static List<Said> run(double seconds, double warmUp, double extra) {
        var nanos = new AtomicLong(42);
        List<Double> costs = OCTAVES.stream().map(Octave::work).toList();
        List<Integer> iterations = OCTAVES.stream().map(Octave::iterations).toList();
        double work = costs.stream().mapToDouble(Double::doubleValue).sum();
        var clock = new Clock(costs, iterations, Duration.ofMillis(Math.round(EXPECTED * 1000)), nanos::get);
        List<Said> said = new ArrayList<>();
        said.add(said(clock, 0, 0, 0));
        double at = 0;
        for (int octave = 0; octave < costs.size(); octave++) {
            int steps = iterations.get(octave);
            for (int done = 1; done <= steps; done++) {
                at += seconds * costs.get(octave) / work / steps;
                at += octave == 0 ? extra / steps : 0;
                at += octave == 0 && done == 1 ? warmUp : 0;
                nanos.set(42 + Math.round(at * 1e9));
                said.add(said(clock, octave, done, at));
            }
        }
        return said;
    }

    private static Said said(Clock clock, int octave, int done, double at) {
        return new Said(
                clock.fraction(octave, done), at, clock.remaining(octave, done).toMillis() / 1000.0);
    }
}
