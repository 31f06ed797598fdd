package app.candia.share;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.ui.BundleWords;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LinkWordsTest {
    private static final Locale GREEK = Locale.of("el");
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void an_ordinary_link_says_how_often_it_was_opened() {
        assertThat(english(link(0, null, false, null), true)).isEqualTo("Not opened yet.");
        assertThat(english(link(1, null, false, null), true)).isEqualTo("Opened once.");
        assertThat(LinkWords.of(link(3, null, false, null), true, NOW, BundleWords.GREEK, GREEK))
                .isEqualTo("Το άνοιξαν 3 φορές.");
    }

    @Test
    void other_terms_stand_behind_it() {
        assertThat(english(link(3, NOW.plus(30, ChronoUnit.DAYS), true, 2), true))
                .isEqualTo("Opened 3 times. · with a password · until 24 December 2026 · 2 more times");
    }

    @Test
    void what_no_longer_opens_says_why() {
        assertThat(english(link(3, NOW, false, null), true)).isEqualTo("Opened 3 times. · expired");
        assertThat(english(link(1, null, false, 0), true)).isEqualTo("Opened once. · no more");
        assertThat(english(link(1, null, false, null), false)).isEqualTo("Opened once. · in the bin");
    }

    private static String english(ShareLink link, boolean hangs) {
        return LinkWords.of(link, hangs, NOW, BundleWords.ENGLISH, Locale.ENGLISH);
    }

    private static ShareLink link(int views, @Nullable Instant expires, boolean password, @Nullable Integer left) {
        return new ShareLink(
                "t", UUID.randomUUID(), UUID.randomUUID(), null, NOW, expires, password, Set.of(), views, left);
    }
}
