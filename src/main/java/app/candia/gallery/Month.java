package app.candia.gallery;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What was painted in one month.
 *
 * @param start some instant of that month
 * @param pictures in the order given
 */
record Month(Instant start, List<Picture> pictures) {
    /** Pictures by the month in which they were painted, in the order given. */
    static List<Month> of(List<Picture> pictures, ZoneId zone) {
        var months = new LinkedHashMap<YearMonth, List<Picture>>();
        for (var picture : pictures) {
            months.computeIfAbsent(month(picture.painted(), zone), month -> new ArrayList<>())
                    .add(picture);
        }
        return months.values().stream()
                .map(each -> new Month(each.getFirst().painted(), List.copyOf(each)))
                .toList();
    }

    boolean contains(Instant instant, ZoneId zone) {
        return month(start, zone).equals(month(instant, zone));
    }

    private static YearMonth month(Instant instant, ZoneId zone) {
        return YearMonth.from(instant.atZone(zone));
    }
}
