package app.candia.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MonthsTest {
    private static final ZoneId HERAKLION = ZoneId.of("Europe/Athens");

    @Test
    void pictures_count_for_the_month_in_which_they_were_painted_where_the_server_stands() {
        var months = Months.of(
                painted(
                        "2026-11-24T10:00:00Z",
                        "2026-10-31T22:30:00Z", // half past midnight in Heraklion
                        "2026-10-31T21:30:00Z",
                        "2025-11-03T10:00:00Z"),
                HERAKLION);

        assertThat(months.count(YearMonth.of(2026, 11))).isEqualTo(2);
        assertThat(months.count(YearMonth.of(2026, 10))).isEqualTo(1);
        assertThat(months.count(YearMonth.of(2025, 11))).isEqualTo(1);
        assertThat(months.count(YearMonth.of(2025, 10))).isZero();
        assertThat(months.month(Instant.parse("2026-11-30T22:30:00Z"))).isEqualTo(YearMonth.of(2026, 12));
    }

    private static List<Found> painted(String... when) {
        return Stream.of(when)
                .map(each -> new Found(UUID.randomUUID(), Instant.parse(each)))
                .toList();
    }
}
