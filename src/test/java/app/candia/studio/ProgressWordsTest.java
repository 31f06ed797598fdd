package app.candia.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.transfer.Transfer.Failure;
import app.candia.ui.BundleWords;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressWordsTest {
    private static final Duration TWO_MINUTES = Duration.ofSeconds(125);
    private final ProgressWords english = new ProgressWords(BundleWords.ENGLISH);
    private final ProgressWords greek = new ProgressWords(BundleWords.GREEK);

    @Test
    void the_time_left_is_said_once_it_can_be_known() {
        assertThat(english.remaining(0.01, Duration.ofHours(6))).isEqualTo("The brush is being wetted.");
        assertThat(english.remaining(0.5, TWO_MINUTES)).isEqualTo("About 2 minutes left");
        assertThat(greek.remaining(0.5, TWO_MINUTES)).isEqualTo("Περίπου 2 λεπτά ακόμη");
        assertThat(english.remaining(0.99, Duration.ofSeconds(3))).isEqualTo("A few seconds left");
    }

    @Test
    void a_network_on_its_way_is_told_of() {
        assertThat(english.downloaded(30)).endsWith(": 30 percent.");
        assertThat(greek.downloaded(30)).endsWith(": 30 τοις εκατό.");
    }

    @Test
    void a_waiting_one_hears_its_place() {
        assertThat(english.place(0)).isEqualTo("Yours is next.");
        assertThat(english.place(1)).isEqualTo("One picture before yours.");
        assertThat(english.place(4)).isEqualTo("4 pictures before yours.");
        assertThat(greek.place(1)).isEqualTo("Ένα έργο πριν από το δικό σου.");
        assertThat(greek.waiting(TWO_MINUTES)).isEqualTo("Έτοιμο σε περίπου 2 λεπτά.");
    }

    @Test
    void the_estimate_says_who_comes_first() {
        assertThat(english.estimate(TWO_MINUTES, 0)).isEqualTo("About 2 minutes. Nobody is waiting before you.");
        assertThat(english.estimate(TWO_MINUTES, 1)).isEqualTo("About 2 minutes. One picture comes before yours.");
        assertThat(english.estimate(TWO_MINUTES, 3)).isEqualTo("About 2 minutes. 3 pictures come before yours.");
        assertThat(greek.estimate(TWO_MINUTES, 3)).isEqualTo("Περίπου 2 λεπτά. Προηγούνται 3 έργα.");
    }

    @Test
    void the_button_is_short_where_the_language_allows() {
        assertThat(english.onButton(TWO_MINUTES)).isEqualTo("· about 2 min");
        assertThat(greek.onButton(TWO_MINUTES)).isEqualTo("· περίπου 2 λεπτά");
    }

    @Test
    void a_failure_says_what_happened_and_what_to_do() {
        var ran = TestTransfers.failed(Failure.NON_FINITE_LOSS, 0.319);
        var large = TestTransfers.failed(Failure.OUT_OF_MEMORY, 0);

        assertThat(english.failedTitle(Failure.NON_FINITE_LOSS)).isEqualTo("The paint ran.");
        assertThat(english.failedText(ran, Failure.NON_FINITE_LOSS))
                .isEqualTo("At 31 % the colours went out of range, so we stopped. Your photo and settings are safe.");
        assertThat(greek.failedText(large, Failure.OUT_OF_MEMORY))
                .isEqualTo("Δεν φτάνει η μνήμη για αυτό το μέγεθος. Δοκίμασε 512 px.");
    }

    @ParameterizedTest
    @EnumSource
    void every_failure_has_words_in_both_languages(Failure failure) {
        var transfer = TestTransfers.failed(failure, 0.5);

        assertThat(english.failedText(transfer, failure)).endsWith(".").doesNotContain("{");
        assertThat(greek.failedText(transfer, failure))
                .endsWith(".")
                .isNotEqualTo(english.failedText(transfer, failure));
        assertThat(greek.failedTitle(failure)).isNotEqualTo(english.failedTitle(failure));
    }
}
