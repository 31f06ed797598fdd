package app.candia.nst;

import java.time.Duration;
import java.util.List;

/** Knows how much of a transfer's work is done and how long the rest will take. Not thread-safe. */
final class Clock {
    /** Iterations after which an octave's own speed is known better than the speed so far. */
    private static final int SETTLED = 3;

    private final List<Double> costs;
    private final List<Integer> iterations;
    private final double total;
    private final Duration guess;
    private final long begun = System.nanoTime();
    private double firstWork = -1;
    private int octave = -1;
    private int octaveFirst;
    private long octaveBegun;

    /**
     * @param costs of each octave, in any unit
     * @param iterations of each octave
     * @param guess how long all of it may take, until that is known better
     */
    Clock(List<Double> costs, List<Integer> iterations, Duration guess) {
        this.guess = guess;
        this.costs = costs;
        this.iterations = iterations;
        total = costs.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The share of the whole work, 0 to 1, when so many iterations of an octave are done. */
    double fraction(int index, int done) {
        return work(index, done) / total;
    }

    /** An estimate, from the speed of this octave or, at its beginning, of the whole run. */
    Duration remaining(int index, int done) {
        long now = System.nanoTime();
        double work = work(index, done);
        if (firstWork < 0) {
            firstWork = work;
        }
        if (index != octave) {
            octave = index;
            octaveFirst = done;
            octaveBegun = now;
        }
        boolean settled = done - octaveFirst >= SETTLED;
        double did = settled ? work - work(index, octaveFirst) : work - firstWork;
        long took = now - (settled ? octaveBegun : begun);
        double perWork = did > 0 ? took / did : guess.toNanos() / total;
        return Duration.ofNanos((long) ((total - work) * perWork));
    }

    private double work(int index, int done) {
        double work = costs.get(index) * done / iterations.get(index);
        for (int i = 0; i < index; i++) {
            work += costs.get(i);
        }
        return work;
    }
}
