package app.candia.gallery;

import app.candia.ui.Words;
import java.time.Duration;

/** Lengths of time as people say them. */
public record Durations(Words words) {
    private static final String KEY = "gallery.duration.";

    /** A length and its unit, rounded to what an estimate can promise. */
    private record Rounded(long count, String unit) {
        static Rounded of(Duration duration) {
            long seconds = Math.max(0, duration.toSeconds());
            if (seconds < 55) {
                return new Rounded(Math.max(10, Math.round(seconds / 10.0) * 10), "seconds");
            }
            long minutes = Math.round(seconds / 60.0);
            return minutes < 90 ? new Rounded(minutes, "minutes") : new Rounded(Math.round(seconds / 3600.0), "hours");
        }
    }

    /** Rounded, such as "4 minutes", to follow "about". */
    public String about(Duration duration) {
        var rounded = Rounded.of(duration);
        return words.of(KEY + rounded.unit, rounded.count);
    }

    /** Rounded and short, such as "4 min". */
    public String brief(Duration duration) {
        var rounded = Rounded.of(duration);
        return words.of(KEY + "brief." + rounded.unit, rounded.count);
    }

    /** To the second, such as "3 min 52 s". */
    public String exact(Duration duration) {
        long seconds = Math.round(duration.toMillis() / 1000.0);
        return seconds < 60
                ? words.of(KEY + "exact.seconds", seconds)
                : words.of(KEY + "exact.minutes", seconds / 60, seconds % 60);
    }
}
