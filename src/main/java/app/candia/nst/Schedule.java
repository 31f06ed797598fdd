package app.candia.nst;

import java.util.ArrayList;
import java.util.List;

/**
 * Which sizes a network paints at, how it looks at each, and how many iterations that gets.
 *
 * @param whole iterations of the whole network at up to 181 px, up to 362 px and so on, each twice as large; what is
 *     larger than the last is only finished
 * @param finish iterations of a finish
 * @param polish what follows a finish
 * @param oversize how much larger than asked the last finish is done, up to {@link #MAX_OVERSIZED} px
 */
record Schedule(List<Integer> whole, int finish, Polish polish, double oversize) {
    private static final int SMALLEST = 96;
    /** The largest size that gets the first number of {@link #whole}: 128 px and half an octave. */
    private static final int FIRST = 181;

    private static final int MAX_OVERSIZED = 1448;
    /** Above it the finish gets fewer iterations, so that it takes no longer. */
    private static final int LARGE = 1448;

    private static final int LEAST = 8;

    /** What of a network is looked at. */
    enum Look {
        /** All layers, for large forms. */
        WHOLE,
        /** The low layers, which makes strokes crisp. */
        FINISH,
        /** All layers once more, so that neither photo nor forms are lost in the strokes. */
        POLISH
    }

    /**
     * @param upTo the largest size that is polished; 0 for none
     * @param finish iterations of a finish that a polish follows
     * @param iterations of the polish
     */
    record Polish(int upTo, int finish, int iterations) {
        static final Polish NONE = new Polish(0, 0, 0);
    }

    record Step(int size, int iterations, Look look) {}

    /** @param resolution longer side of the picture in pixels */
    List<Step> steps(int resolution, Effort effort) {
        double larger = effort == Effort.SKETCH ? 1 : oversize;
        int top = (int) Math.round(Math.min(resolution * larger, Math.max(resolution, MAX_OVERSIZED)));
        List<Step> steps = new ArrayList<>(finished(top, effort));
        int size = resolution;
        do {
            if (octave(size) < whole.size()) {
                steps.addFirst(new Step(size, effort.iterations(whole.get(octave(size))), Look.WHOLE));
            } else if (size < resolution) {
                steps.addAll(0, finished(size, effort));
            }
            size = Math.round(size / 2f);
        } while (size >= SMALLEST);
        return List.copyOf(steps);
    }

    private static int octave(int size) {
        int octave = 0;
        for (long limit = FIRST; size > limit; limit *= 2) {
            octave++;
        }
        return octave;
    }

    private List<Step> finished(int size, Effort effort) {
        if (size > polish.upTo) {
            return List.of(new Step(size, effort.iterations(finish(size)), Look.FINISH));
        }
        return List.of(
                new Step(size, effort.iterations(polish.finish), Look.FINISH),
                new Step(size, effort.iterations(polish.iterations), Look.POLISH));
    }

    private int finish(int size) {
        double area = Math.pow((double) LARGE / size, 2);
        return size <= LARGE ? finish : Math.max(LEAST, (int) Math.round(finish * area));
    }
}
