package app.candia.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Dates as labels have them. */
public final class Dates {
    private Dates() {}

    /** Such as 24 November 2026, 24 Νοεμβρίου 2026. */
    public static String day(Instant instant, Locale locale) {
        return instant.atZone(ZoneId.systemDefault()).format(formatter("d MMMM y", locale));
    }

    /** Such as November 2026, Νοέμβριος 2026. */
    public static String month(Instant instant, Locale locale) {
        return instant.atZone(ZoneId.systemDefault()).format(formatter("LLLL y", locale));
    }

    /** Such as 14:02. */
    public static String time(Instant instant, Locale locale) {
        return instant.atZone(ZoneId.systemDefault())
                .format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale));
    }

    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
