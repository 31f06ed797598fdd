package app.candia.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.nst.Settings;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MonthTest {
    private static final ZoneId HERAKLION = ZoneId.of("Europe/Athens");

    @Test
    void pictures_hang_by_the_month_in_which_they_were_painted_where_the_server_stands() {
        var late = painted("2026-11-24T10:00:00Z");
        var alsoNovember = painted("2026-10-31T22:30:00Z"); // half past midnight in Heraklion
        var october = painted("2026-10-31T21:30:00Z");
        var yearBefore = painted("2025-11-03T10:00:00Z");

        var months = Month.of(List.of(late, alsoNovember, october, yearBefore), HERAKLION);

        assertThat(months)
                .extracting(Month::pictures)
                .containsExactly(List.of(late, alsoNovember), List.of(october), List.of(yearBefore));
    }

    @Test
    void a_month_knows_its_days_but_not_those_of_another_year() {
        var month = new Month(Instant.parse("2026-11-24T10:00:00Z"), List.of());

        assertThat(month.contains(Instant.parse("2026-11-01T00:00:00Z"), HERAKLION))
                .isTrue();
        assertThat(month.contains(Instant.parse("2026-11-30T22:30:00Z"), HERAKLION))
                .isFalse();
        assertThat(month.contains(Instant.parse("2025-11-24T10:00:00Z"), HERAKLION))
                .isFalse();
    }

    private static Picture painted(String when) {
        var id = UUID.randomUUID();
        return new Picture(
                id,
                id,
                id,
                id,
                "starry_night",
                "",
                "",
                false,
                Settings.DEFAULT,
                512,
                341,
                Instant.parse(when),
                Duration.ZERO);
    }
}
