package app.candia.nst;

import java.time.Duration;

/**
 * How far a transfer is.
 *
 * @param octave which resolution is being worked at, from 0
 * @param octaves how many there are
 * @param iteration iterations done in this octave
 * @param iterations iterations this octave will have
 * @param fraction work done, 0 to 1, by cost and not by count
 * @param remaining estimate of the time left
 * @param tiles in how many this octave's image is worked at, one after the other, so that it fits into the memory; 1 as
 *     a whole, 0 before any iteration
 * @param styleLoss the style loss now, in units of the style's own statistics
 * @param contentLoss the content loss now, in units of the photo's own feature maps
 */
public record Progress(
        int octave,
        int octaves,
        int iteration,
        int iterations,
        double fraction,
        Duration remaining,
        int tiles,
        double styleLoss,
        double contentLoss) {
    /** Whether an octave has just begun that is worked at in tiles: once for each. */
    public boolean beginsTiles() {
        return iteration == 1 && tiles > 1;
    }
}
