package app.candia.nst;

import java.util.ArrayList;
import java.util.List;

/**
 * Which sizes a network paints at, and how many iterations each gets.
 *
 * @param upTo128 iterations at up to 181 px (as the next are up to 362 and 724 px: a factor of the square root of 2
 *     above)
 * @param larger iterations at more than 724 px
 * @param wholeBelow the largest size at which the whole network looks at an octave that is not the last
 * @param wholeAtTop the largest size at which the whole network looks at the full resolution
 * @param finish iterations of the finish
 * @param oversize how much larger than asked the finish is done, up to {@link #MAX_OVERSIZED} px
 */
record Schedule(
        int upTo128,
        int upTo256,
        int upTo512,
        int larger,
        int wholeBelow,
        int wholeAtTop,
        int finish,
        double oversize) {
    private static final int SMALLEST = 96;
    private static final int MAX_OVERSIZED = 1448;
    /** Above it the finish gets fewer iterations, so that it takes no longer. */
    private static final int LARGE = 1448;

    private static final int LEAST = 8;

    /** @param finish whether only the low layers are looked at, which makes strokes crisp */
    record Step(int size, int iterations, boolean finish) {}

    /** @param resolution longer side of the picture in pixels */
    List<Step> steps(int resolution, Effort effort) {
        List<Step> steps = new ArrayList<>();
        int size = resolution;
        while (size >= SMALLEST || steps.isEmpty()) {
            if (size <= (size < resolution ? wholeBelow : wholeAtTop)) {
                steps.addFirst(new Step(size, effort.iterations(iterations(size)), false));
            } else if (size < resolution) {
                steps.addFirst(new Step(size, effort.iterations(finish(size)), true));
            }
            size = Math.round(size / 2f);
        }
        double larger = effort == Effort.SKETCH ? 1 : oversize;
        int top = (int) Math.round(Math.min(resolution * larger, Math.max(resolution, MAX_OVERSIZED)));
        steps.add(new Step(top, effort.iterations(finish(top)), true));
        return List.copyOf(steps);
    }

    private int iterations(int size) {
        return size <= 181 ? upTo128 : size <= 362 ? upTo256 : size <= 724 ? upTo512 : larger;
    }

    private int finish(int size) {
        double area = Math.pow((double) LARGE / size, 2);
        return size <= LARGE ? finish : Math.max(LEAST, (int) Math.round(finish * area));
    }
}
