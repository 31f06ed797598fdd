package app.candia.image;

import org.jspecify.annotations.Nullable;

/** The meaning of a picture's numbers: brings them to sRGB. For one thread. */
@FunctionalInterface
interface Colours {
    /** Nothing to be done but to reduce 16 bits to 8. */
    Colours SRGB = (samples, pixels, bits) -> {
        for (int i = 0; bits == 16 && i < 3 * pixels; i++) {
            samples[i] = (samples[i] + 128) / 257;
        }
    };

    /**
     * Converts in place.
     *
     * @param samples red, green and blue of one pixel after another; grey is repeated three times. The result has 8
     *     bits
     * @param pixels how many
     * @param bits depth of the numbers given: 8 or 16
     */
    void toSrgb(int[] samples, int pixels, int bits);

    /** The first that is known; sRGB if none is. */
    static Colours first(@Nullable Colours one, @Nullable Colours other) {
        if (one != null) {
            return one;
        }
        return other == null ? SRGB : other;
    }
}
