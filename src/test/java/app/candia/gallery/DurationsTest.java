package app.candia.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.ui.BundleWords;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {
    private final Durations english = new Durations(BundleWords.ENGLISH);
    private final Durations greek = new Durations(BundleWords.GREEK);

    @ParameterizedTest
    @CsvSource({
        "0, 10 seconds, 10 δευτερόλεπτα",
        "24, 20 seconds, 20 δευτερόλεπτα",
        "54, 50 seconds, 50 δευτερόλεπτα",
        "55, 1 minute, 1 λεπτό",
        "232, 4 minutes, 4 λεπτά",
        "5369, 89 minutes, 89 λεπτά",
        "5400, 2 hours, 2 ώρες"
    })
    void an_estimate_is_rounded_to_what_it_can_promise(long seconds, String en, String el) {
        assertThat(english.about(Duration.ofSeconds(seconds))).isEqualTo(en);
        assertThat(greek.about(Duration.ofSeconds(seconds))).isEqualTo(el);
    }

    @Test
    void below_a_size_an_estimate_is_brief() {
        assertThat(english.brief(Duration.ofSeconds(232))).isEqualTo("4 min");
        assertThat(greek.brief(Duration.ofSeconds(232))).isEqualTo("4 λ.");
        assertThat(english.brief(Duration.ofSeconds(31))).isEqualTo("30 s");
    }

    @Test
    void what_a_picture_took_is_said_to_the_second() {
        assertThat(english.exact(Duration.ofMillis(231_600))).isEqualTo("3 min 52 s");
        assertThat(greek.exact(Duration.ofMillis(231_600))).isEqualTo("3 λεπτά 52 δευτ.");
        assertThat(greek.exact(Duration.ofSeconds(61))).isEqualTo("1 λεπτό 1 δευτ.");
        assertThat(english.exact(Duration.ofMillis(59_400))).isEqualTo("59 s");
    }
}
