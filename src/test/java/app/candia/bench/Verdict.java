package app.candia.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the judge says of a picture. Lower is better, except for the frame.
 *
 * @param likeness to style and photo, or null without a network
 * @param grid one-pixel noise: the share of the luminance's energy at the finest frequencies, times 1000
 * @param frame how much lighter the outermost 64th is than the next three, compared with the photo, in steps of 0 to
 *     255: a dark frame is well below 0
 */
record Verdict(@Nullable Likeness likeness, double grid, double frame) {
    /**
     * @param styles for each style layer |G - Gs|^2 / |Gs|^2: 0 is the style's own statistics
     * @param content |F - Fp|^2 / |Fp|^2: 0 is the photo
     * @param lost the content distance of a picture that has the style's features in random places, and nothing of the
     *     photo: styles of strong contrast have a large one
     */
    record Likeness(List<Double> styles, double content, double lost) {
        double style() {
            return styles.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        }

        /**
         * Both in one number, where one is needed: a tenth of the content distance weighs about as much as the style.
         */
        double distance() {
            return style() + content / 10;
        }
    }
}
