package app.candia.share;

import app.candia.ui.Dates;
import app.candia.ui.Words;
import java.time.Instant;
import java.util.Locale;
import java.util.StringJoiner;

/** What stands below a link in the list of links. */
final class LinkWords {
    private LinkWords() {}

    /** Such as: Opened 3 times. · with a password · until 24 December 2026 · 2 more times. */
    static String of(ShareLink link, boolean hangs, Instant now, Words words, Locale locale) {
        var line = new StringJoiner(" · ");
        line.add(words.of("share.opened", link.views()));
        if (!hangs) {
            line.add(words.of("share.links.gone"));
        }
        if (link.password()) {
            line.add(words.of("share.links.password"));
        }
        if (link.isExpired(now)) {
            line.add(words.of("share.expired"));
        } else if (link.expires() != null) {
            line.add(words.of("share.links.until", Dates.day(link.expires(), locale)));
        }
        if (link.viewsLeft() != null) {
            line.add(words.of("share.limit.left", link.viewsLeft()));
        }
        return line.toString();
    }
}
