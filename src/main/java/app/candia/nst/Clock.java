package app.candia.nst;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Estimates the remaining time of a transfer from the speed so far. Not thread-safe.
 *
 * <p>A measured speed counts in proportion to the work that it was measured over. The speed of the octaves before
 * starts from an expectation, the speed of the present octave from that of the octaves before. The first iteration of
 * an octave is not measured, since it includes the start of a session. So neither a slow start nor one slow iteration
 * alone decides the estimate.
 */
final class Clock {
    /** The share of the whole work over which a measured speed counts as much as the expected one. */
    private static final double EVEN = 0.1;

    private final List<Double> costs;
    private final List<Integer> iterations;
    private final double total;
    private final Duration guess;
    private final LongSupplier nanoTime;
    private double workBefore;
    private long nanosBefore;
    private int octave = -1;
    private int firstDone;
    private double firstWork;
    private long firstTime;
    private double lastWork;
    private long lastTime;

    /**
     * @param costs of each octave, in any unit
     * @param iterations of each octave
     * @param guess expected time for all octaves
     */
    Clock(List<Double> costs, List<Integer> iterations, Duration guess) {
        this(costs, iterations, guess, System::nanoTime);
    }

    /** @param nanoTime time in nanoseconds from an arbitrary origin */
    Clock(List<Double> costs, List<Integer> iterations, Duration guess, LongSupplier nanoTime) {
        this.guess = guess;
        this.costs = costs;
        this.iterations = iterations;
        this.nanoTime = nanoTime;
        total = costs.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The share of the whole work, 0 to 1, when so many iterations of an octave are done. */
    double fraction(int index, int done) {
        return work(index, done) / total;
    }

    /** The estimated time until all octaves are done, when so many iterations of an octave are done. */
    Duration remaining(int index, int done) {
        long now = nanoTime.getAsLong();
        double work = work(index, done);
        if (index != octave) {
            workBefore += lastWork - firstWork;
            nanosBefore += lastTime - firstTime;
        }
        if (index != octave || firstDone == 0) {
            octave = index;
            firstDone = done;
            firstWork = work;
            firstTime = now;
        }
        lastWork = work;
        lastTime = now;
        double before = perWork(guess.toNanos() / total, workBefore, nanosBefore);
        double current = perWork(before, work - firstWork, now - firstTime);
        return Duration.ofNanos((long) ((total - work) * current));
    }

    private double perWork(double expected, double done, long nanos) {
        double prior = EVEN * total;
        return (prior * expected + nanos) / (prior + done);
    }

    private double work(int index, int done) {
        double work = costs.get(index) * done / iterations.get(index);
        for (int i = 0; i < index; i++) {
            work += costs.get(i);
        }
        return work;
    }
}
