package app.candia.style;

import java.awt.image.BufferedImage;

/**
 * A style as the engine is given it.
 *
 * @param picture {@code TYPE_INT_RGB}
 * @param strength what the engine's strength is multiplied with, so that a strength of 1 means as much as with other
 *     styles
 */
public record Material(BufferedImage picture, double strength) {
    /** Somebody's own picture, as it is. */
    public static Material of(BufferedImage picture) {
        return new Material(picture, 1);
    }
}
