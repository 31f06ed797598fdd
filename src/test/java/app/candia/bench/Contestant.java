package app.candia.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One who paints against the clock.
 *
 * @param moments what the picture was like and when, in the order of time
 */
record Contestant(String name, List<Moment> moments) {
    /** @param distance style distance plus a tenth of the content distance */
    record Moment(double seconds, double distance) {}

    /** When the picture was first as good as that. */
    Optional<Moment> reached(double distance) {
        return moments.stream().filter(moment -> moment.distance <= distance).findFirst();
    }

    Moment end() {
        return moments.getLast();
    }

    /** How soon this one was as good as the other at its end. */
    String against(Contestant other) {
        Moment goal = other.end();
        return reached(goal.distance)
                .map(moment -> text(
                        "%s was as good as %s at its end (%.4f) after %.1f s instead of %.1f s: 1 : %.2f. At its own end,"
                                + " after %.1f s, it was at %.4f.",
                        name,
                        other.name,
                        goal.distance,
                        moment.seconds,
                        goal.seconds,
                        goal.seconds / moment.seconds,
                        end().seconds,
                        end().distance))
                .orElseGet(() -> {
                    Moment best = moments.stream()
                            .min(Comparator.comparingDouble(Moment::distance))
                            .orElseThrow();
                    return text(
                            "%s was never as good as %s at its end, %.4f after %.1f s: at best %.4f after %.1f s.",
                            name, other.name, goal.distance, goal.seconds, best.distance, best.seconds);
                });
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
