package app.candia.studio;

import app.candia.ui.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** The five widths of the brush. */
enum Stroke implements Stop {
    FINE(0.5),
    NARROW(0.7),
    AS_PAINTED(1),
    BROAD(1.4),
    WIDE(2);

    /** As the settings have it. */
    final double scale;

    Stroke(double scale) {
        this.scale = scale;
    }

    /** The stop nearest to a scale: half and double are equally far. */
    static Stroke nearest(double scale) {
        return Arrays.stream(values())
                .min(Comparator.comparingDouble(stop -> Math.abs(Math.log(stop.scale / scale))))
                .orElseThrow();
    }

    @Override
    public String in(Words words) {
        return words.of("studio.stroke." + name().toLowerCase(Locale.ROOT));
    }
}
