package app.candia.network;

/**
 * What one position of a feature map sees of the image.
 *
 * @param stride how far apart positions are, in pixels of the image: 1, 2, 4, 8 or 16
 * @param sideways how many pixels it sees to the left and to the right of its own
 * @param upright how many above and below
 */
public record Reach(int stride, int sideways, int upright) {
    static final Reach PIXEL = new Reach(1, 0, 0);

    /** How many pixels a position sees on each side of its own. */
    public int radius() {
        return Math.max(sideways, upright);
    }

    /** Behind a convolution of so many positions, odd numbers both, that takes each {@code step}th. */
    Reach behind(int width, int height, int step) {
        return new Reach(stride * step, sideways + width / 2 * stride, upright + height / 2 * stride);
    }

    /** Behind what halves the map and looks at nothing but the squares it makes one of. */
    Reach halved() {
        return new Reach(stride * 2, sideways, upright);
    }

    /** Of two maps, laid side by side. */
    Reach beside(Reach other) {
        return new Reach(
                Math.max(stride, other.stride), Math.max(sideways, other.sideways), Math.max(upright, other.upright));
    }
}
