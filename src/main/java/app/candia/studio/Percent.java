package app.candia.studio;

/** Work done, as a number to show: 100 is said only when it is true. */
final class Percent {
    private Percent() {}

    /** @param fraction 0 to 1 */
    static int of(double fraction) {
        return (int) Math.max(0, Math.min(fraction * 100, 100));
    }
}
