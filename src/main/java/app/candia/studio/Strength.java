package app.candia.studio;

import app.candia.ui.Words;
import java.util.Locale;
import java.util.Optional;

/** The five stops between the photo and the style. */
enum Strength implements Stop {
    HINT(0.25),
    LIGHT(0.5),
    BALANCED(1),
    STRONG(2),
    FULL(4);

    private final double factor;

    Strength(double factor) {
        this.factor = factor;
    }

    @Override
    public double factor() {
        return factor;
    }

    static Strength nearest(double factor) {
        return Stop.nearest(values(), factor);
    }

    /** One stop nearer to the photo, if there is one. */
    Optional<Strength> less() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    @Override
    public String in(Words words) {
        return words.of("studio.strength." + name().toLowerCase(Locale.ROOT));
    }
}
