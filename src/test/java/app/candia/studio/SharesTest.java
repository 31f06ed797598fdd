package app.candia.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void of_two_the_other_gets_the_rest() {
        assertThat(Shares.with(List.of(50, 50), 1, 30)).containsExactly(70, 30);
    }

    @Test
    void of_several_the_others_make_room_in_proportion() {
        assertThat(Shares.with(List.of(20, 60, 20), 0, 60)).containsExactly(60, 30, 10);
    }

    @Test
    void nobody_gets_nothing_nor_all() {
        assertThat(Shares.with(List.of(50, 50), 0, 100)).containsExactly(95, 5);
        assertThat(Shares.with(List.of(50, 50), 0, 0)).containsExactly(5, 95);
        assertThat(Shares.with(List.of(90, 5, 5), 1, 100)).containsExactly(9, 90, 5);
    }
}
