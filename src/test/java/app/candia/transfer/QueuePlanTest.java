package app.candia.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Places in the queue and the times that follow from them. */
class QueuePlanTest {
    private final List<QueuePlan.Entry> open = new ArrayList<>();

    @Test
    void nobody_waits_while_a_slot_is_free() {
        assertThat(plan(1).ahead()).isZero();
        assertThat(plan(1).start()).isZero();

        add(60);

        assertThat(plan(2).ahead()).isZero();
        assertThat(plan(2).start()).isZero();
    }

    @Test
    void a_submitted_transfer_has_as_many_ahead_of_it_as_were_announced_before() {
        for (int slots = 1; slots <= 3; slots++) {
            open.clear();
            for (int i = 0; i < 5; i++) {
                int announced = plan(slots).ahead();
                UUID submitted = add(10);
                assertThat(plan(slots).ahead(submitted)).isEqualTo(announced);
            }
        }
    }

    @Test
    void a_contact_sheet_counts_as_one_however_many_sketches_wait() {
        addSheet(12);

        assertThat(plan(1).ahead()).isEqualTo(1);
        assertThat(plan(4).ahead()).isEqualTo(1);

        UUID next = add(60);

        assertThat(plan(1).ahead(next)).isEqualTo(1);
        assertThat(plan(1).ahead()).isEqualTo(2);
    }

    @Test
    void the_times_of_those_before_add_up_on_one_slot_and_are_shared_among_several() {
        UUID first = add(60);
        UUID second = add(30);
        UUID third = add(40);

        assertThat(plan(1).end(List.of(first))).isEqualTo(Duration.ofSeconds(60));
        assertThat(plan(1).end(List.of(third))).isEqualTo(Duration.ofSeconds(130));
        assertThat(plan(1).start()).isEqualTo(Duration.ofSeconds(130));
        assertThat(plan(2).end(List.of(third))).isEqualTo(Duration.ofSeconds(70));
        assertThat(plan(2).end(List.of(first, second, third))).isEqualTo(Duration.ofSeconds(70));
        assertThat(plan(2).start()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void one_that_is_not_open_any_more_takes_no_time_and_waits_for_nobody() {
        add(60);

        assertThat(plan(1).end(List.of(UUID.randomUUID()))).isZero();
        assertThat(plan(1).ahead(UUID.randomUUID())).isZero();
    }

    private QueuePlan plan(int slots) {
        return new QueuePlan(List.copyOf(open), slots);
    }

    private UUID add(int seconds) {
        UUID transfer = UUID.randomUUID();
        open.add(new QueuePlan.Entry(transfer, transfer, Duration.ofSeconds(seconds)));
        return transfer;
    }

    private void addSheet(int cells) {
        UUID sheet = UUID.randomUUID();
        for (int i = 0; i < cells; i++) {
            open.add(new QueuePlan.Entry(UUID.randomUUID(), sheet, Duration.ofSeconds(3)));
        }
    }
}
