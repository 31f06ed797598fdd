package app.candia.share;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.ui.BundleWords;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a link's owner may choose, and what is chosen now. */
class ChoicesTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void a_link_expires_in_days_or_never() {
        ShareLink link = link(null, null);

        assertThat(Expiry.choices(link))
                .extracting(ChoicesTest::english)
                .containsExactly("in 1 day", "in 7 days", "in 30 days", "never");
        assertThat(Expiry.of(link)).isEqualTo(Expiry.NEVER);
        assertThat(Expiry.choices(link).getFirst().from(NOW)).isEqualTo(NOW.plus(Duration.ofDays(1)));
        assertThat(Expiry.NEVER.from(NOW)).isNull();
    }

    @Test
    void a_time_already_set_is_among_the_choices_and_stays_what_it_is() {
        Instant set = NOW.plus(Duration.ofDays(3));
        ShareLink link = link(set, null);

        assertThat(Expiry.choices(link)).hasSize(5).contains(Expiry.of(link));
        assertThat(Expiry.of(link).from(NOW)).isEqualTo(set);
        assertThat(english(Expiry.of(link))).startsWith("on 27 November 2026, ");
        assertThat(english(Expiry.of(link(NOW.minusSeconds(1), null)))).isEqualTo("expired");
    }

    @Test
    void a_link_opens_some_times_or_any_number_of_times() {
        ShareLink link = link(null, null);

        assertThat(ViewLimit.choices(link))
                .extracting(each -> each.in(BundleWords.ENGLISH))
                .containsExactly("without limit", "1 more time", "5 more times", "10 more times", "50 more times");
        assertThat(ViewLimit.of(link)).isEqualTo(ViewLimit.NONE);
    }

    @Test
    void views_that_are_left_are_among_the_choices_but_once() {
        assertThat(ViewLimit.choices(link(null, 3))).hasSize(6).contains(new ViewLimit(3));
        assertThat(ViewLimit.choices(link(null, 5))).hasSize(5);
        assertThat(new ViewLimit(0).in(BundleWords.GREEK)).isEqualTo("καμία φορά πια");
    }

    private static String english(Expiry expiry) {
        return expiry.in(BundleWords.ENGLISH, Locale.ENGLISH, NOW);
    }

    private static ShareLink link(@Nullable Instant expires, @Nullable Integer viewsLeft) {
        return new ShareLink(
                "t", UUID.randomUUID(), UUID.randomUUID(), null, NOW, expires, false, Set.of(), 0, viewsLeft);
    }
}
