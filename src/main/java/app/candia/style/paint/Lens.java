package app.candia.style.paint;

import java.awt.image.BufferedImage;

/**
 * What a photograph of a painting has and a picture drawn by a program lacks: edges that are softer than paint's, and
 * marks side by side that are nearer to each other, for light strays. The engine looks at the catalogue's pictures
 * through it, because flawless edges say more to a network than a whole photo does, and drown it (docs/styles.md).
 * Immutable.
 *
 * @param softness radius of the blur, 0 to 4 pixels of the size at which the picture is looked at; a quarter of the
 *     sharp picture stays
 * @param contrast of marks with what is five such pixels round them, 0 to 1; 1 leaves it
 */
public record Lens(double softness, double contrast) {
    private static final double SHARP = .25;
    private static final double ROUND = 5;

    /** @throws IllegalArgumentException if a number is out of its range */
    public Lens {
        if (!(softness >= 0 && softness <= 4 && contrast >= 0 && contrast <= 1)) {
            throw new IllegalArgumentException(
                    "a lens has a softness of 0 to 4 and a contrast of 0 to 1: " + softness + ", " + contrast);
        }
    }

    /**
     * The picture as it looks through the lens, a new one of its size; {@code TYPE_INT_RGB}.
     *
     * @param size longer side at which it is going to be looked at, in pixels
     */
    public BufferedImage see(BufferedImage picture, int size) {
        double pixel = (double) Math.max(picture.getWidth(), picture.getHeight()) / size;
        Canvas seen = Canvas.of(picture);
        Canvas soft = seen.blurred((int) Math.round(softness * pixel));
        Canvas round = seen.blurred((int) Math.round(ROUND * pixel));
        seen.tone((c, x, y) -> round.at(x, y).mix(soft.at(x, y).mix(c, SHARP), contrast));
        return seen.picture();
    }
}
