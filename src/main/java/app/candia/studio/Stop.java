package app.candia.studio;

import app.candia.ui.Words;
import java.util.Arrays;
import java.util.Comparator;

/** One of a few places where a slider can stand. */
interface Stop {
    /** As the settings have it. */
    double factor();

    /** What it is called. */
    String in(Words words);

    /** The stop nearest to a factor, as the ear hears it: half and double are equally far. */
    static <S extends Stop> S nearest(S[] stops, double factor) {
        return Arrays.stream(stops)
                .min(Comparator.comparingDouble(stop -> Math.abs(Math.log(stop.factor() / factor))))
                .orElseThrow();
    }
}
