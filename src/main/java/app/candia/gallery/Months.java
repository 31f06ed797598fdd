package app.candia.gallery;

import java.io.Serializable;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many pictures were painted in which month.
 *
 * @param zone where the months begin
 */
record Months(Map<YearMonth, Integer> counts, ZoneId zone) implements Serializable {
    static Months of(List<Found> pictures, ZoneId zone) {
        Map<YearMonth, Integer> counts = new HashMap<>();
        pictures.forEach(each -> counts.merge(month(each.painted(), zone), 1, Integer::sum));
        return new Months(counts, zone);
    }

    YearMonth month(Instant instant) {
        return month(instant, zone);
    }

    int count(YearMonth month) {
        return counts.getOrDefault(month, 0);
    }

    private static YearMonth month(Instant instant, ZoneId zone) {
        return YearMonth.from(instant.atZone(zone));
    }
}
