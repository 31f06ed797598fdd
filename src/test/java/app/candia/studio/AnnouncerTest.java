package app.candia.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.transfer.Transfer.State;
import app.candia.ui.BundleWords;
import org.junit.jupiter.api.Test;

class AnnouncerTest {
    private final Announcer announcer = new Announcer(BundleWords.ENGLISH);

    @Test
    void coats_and_quarters_are_heard_and_nothing_between() {
        assertThat(announcer.hear(TestTransfers.running(0, 0.01))).contains("Sketch. 1 percent.");
        assertThat(announcer.hear(TestTransfers.running(0, 0.05))).isEmpty();
        assertThat(announcer.hear(TestTransfers.running(1, 0.08))).contains("Underpainting. 8 percent.");
        assertThat(announcer.hear(TestTransfers.running(1, 0.24))).isEmpty();
        assertThat(announcer.hear(TestTransfers.running(1, 0.26))).contains("26 percent.");
        assertThat(announcer.hear(TestTransfers.running(3, 0.52))).contains("Last coat. 52 percent.");
    }

    @Test
    void a_transfer_that_waits_is_not_announced() {
        assertThat(announcer.hear(TestTransfers.transfer(State.QUEUED, 0, 0, null)))
                .isEmpty();
    }
}
