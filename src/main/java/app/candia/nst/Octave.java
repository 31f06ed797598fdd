package app.candia.nst;

/**
 * One resolution of a transfer, which goes from coarse to fine.
 *
 * @param size longer side of the photo in pixels, without its margin
 * @param iterations of the optimiser
 * @param objective what is minimised
 * @param cost of an iteration for each pixel, relative to the whole network's
 * @param firstStep how far L-BFGS goes at first, relative to what is usual
 */
record Octave(int size, int iterations, Objective objective, double cost, double firstStep) {
    /** What each iteration costs besides its pixels, as so many pixels of a square image. */
    private static final double OVERHEAD = 8000;
    /** Larger ones are as a rule done in tiles, which takes two passes. */
    private static final int WHOLE = 1448;

    private static final double TILED = 4.0 / 3;

    /** Its share of a transfer's time, in no particular unit. */
    double work() {
        double passes = size > WHOLE ? TILED : 1;
        return ((double) size * size * cost * passes + OVERHEAD) * iterations;
    }

    /** Whether the other asks for more of the same, so that the optimiser need not forget what it learnt. */
    boolean goesOnAs(Octave next) {
        return size == next.size && objective.equals(next.objective);
    }

    /** This one with the iterations of the next. */
    Octave and(Octave next) {
        return new Octave(size, iterations + next.iterations, objective, cost, firstStep);
    }
}
