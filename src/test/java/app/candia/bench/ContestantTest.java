package app.candia.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.bench.Contestant.Moment;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContestantTest {
    private final Contestant slow = new Contestant("PyTorch", List.of(new Moment(50, 0.4), new Moment(200, 0.2)));

    @Test
    void what_counts_is_when_one_was_first_as_good_as_the_other_at_its_end() {
        Contestant quick =
                new Contestant("ours", List.of(new Moment(10, 0.3), new Moment(40, 0.19), new Moment(50, 0.1)));

        assertThat(quick.against(slow))
                .isEqualTo("ours was as good as PyTorch at its end (0.2000) after 40.0 s instead of 200.0 s: 1 : 5.00."
                        + " At its own end, after 50.0 s, it was at 0.1000.");
    }

    @Test
    void one_that_never_was_as_good_is_said_to_be_so() {
        Contestant worse = new Contestant("ours", List.of(new Moment(10, 0.25), new Moment(40, 0.3)));

        assertThat(worse.against(slow))
                .isEqualTo("ours was never as good as PyTorch at its end, 0.2000 after 200.0 s: at best 0.2500 after"
                        + " 10.0 s.");
    }
}
