package app.candia.nst;

/** How many iterations each octave gets. */
public enum Effort {
    /** A third of the iterations, and no oversize: to see what it will be. */
    SKETCH(0.35),
    /** What was found to be enough. The default. */
    NORMAL(1),
    /** Twice as many: a little crisper. */
    FINE(2);

    private final double factor;

    Effort(double factor) {
        this.factor = factor;
    }

    int iterations(int usual) {
        return Math.max(1, (int) Math.round(usual * factor));
    }
}
