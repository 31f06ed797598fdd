package app.candia.studio;

import app.candia.ui.Words;
import java.util.Locale;

/** The five widths of the brush. */
enum Stroke implements Stop {
    FINE(0.5),
    NARROW(0.7),
    AS_PAINTED(1),
    BROAD(1.4),
    WIDE(2);

    private final double factor;

    Stroke(double factor) {
        this.factor = factor;
    }

    @Override
    public double factor() {
        return factor;
    }

    static Stroke nearest(double factor) {
        return Stop.nearest(values(), factor);
    }

    @Override
    public String in(Words words) {
        return words.of("studio.stroke." + name().toLowerCase(Locale.ROOT));
    }
}
