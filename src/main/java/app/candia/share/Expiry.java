package app.candia.share;

import app.candia.ui.Dates;
import app.candia.ui.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A choice of when a link expires: in some days from now, at a time already set, or never.
 *
 * @param days 0 for a time already set, or never
 * @param at null unless already set
 */
record Expiry(int days, @Nullable Instant at) {
    static final Expiry NEVER = new Expiry(0, null);

    /** What a link's owner may choose, among them what holds now. */
    static List<Expiry> choices(ShareLink link) {
        List<Expiry> choices = new ArrayList<>();
        if (link.expires() != null) {
            choices.add(new Expiry(0, link.expires()));
        }
        Stream.of(1, 7, 30).map(days -> new Expiry(days, null)).forEach(choices::add);
        choices.add(NEVER);
        return choices;
    }

    static Expiry of(ShareLink link) {
        return link.expires() == null ? NEVER : new Expiry(0, link.expires());
    }

    @Nullable
    Instant from(Instant now) {
        return days > 0 ? now.plus(Duration.ofDays(days)) : at;
    }

    String in(Words words, Locale locale, Instant now) {
        if (days > 0) {
            return words.of("share.expires.days", days);
        }
        if (at == null) {
            return words.of("share.expires.never");
        }
        return at.isBefore(now)
                ? words.of("share.expired")
                : words.of("share.expires.on", Dates.day(at, locale), Dates.time(at, locale));
    }
}
