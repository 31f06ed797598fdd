package app.candia.nst;

import java.awt.image.BufferedImage;

/** The loss became infinite or not a number, so that no picture can come of it. */
public final class NonFiniteLossException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final double fraction;
    private final transient BufferedImage lastGood;

    /** @param lastGood the picture as it was before */
    public NonFiniteLossException(double fraction, BufferedImage lastGood) {
        super("At " + Math.round(fraction * 100)
                + " % the loss stopped being a number. Try with less strength or another style.");
        this.fraction = fraction;
        this.lastGood = lastGood;
    }

    /** The picture as it was before. */
    public BufferedImage lastGood() {
        return lastGood;
    }

    /** How much of the work was done by then, 0 to 1. */
    public double fraction() {
        return fraction;
    }
}
