package app.candia.nst;

/**
 * All that decides the outcome of a transfer besides photo and style. Immutable, thread-safe.
 *
 * @param resolution long side of the result in pixels, 64 to 2048, whatever the photo's own size
 * @param strength factor on the network's own style weight, 0.1 to 10; 1 is right for most styles, more leaves less of
 *     the photo (the paper's beta / alpha, equation 7)
 * @param statistic what the style loss compares
 * @param network name of the feature network: {@code builtin} or {@code vgg19}
 */
public record Settings(int resolution, double strength, Statistic statistic, String network) {
    public static final int MIN_RESOLUTION = 64;
    public static final int MAX_RESOLUTION = 2048;
    public static final double MIN_STRENGTH = 0.1;
    public static final double MAX_STRENGTH = 10;
    public static final Settings DEFAULT = new Settings(512, 1, Statistic.MEAN_COVARIANCE, "builtin");

    /** @throws IllegalArgumentException with the range, if a value is outside it */
    public Settings {
        if (resolution < MIN_RESOLUTION || resolution > MAX_RESOLUTION) {
            throw new IllegalArgumentException("The resolution must be from " + MIN_RESOLUTION + " to " + MAX_RESOLUTION
                    + " px, not " + resolution + ".");
        }
        if (!(strength >= MIN_STRENGTH && strength <= MAX_STRENGTH)) {
            throw new IllegalArgumentException(
                    "The strength must be from " + MIN_STRENGTH + " to " + MAX_STRENGTH + ", not " + strength + ".");
        }
    }

    public Settings withResolution(int other) {
        return new Settings(other, strength, statistic, network);
    }

    public Settings withStrength(double other) {
        return new Settings(resolution, other, statistic, network);
    }

    public Settings withStatistic(Statistic other) {
        return new Settings(resolution, strength, other, network);
    }

    public Settings withNetwork(String other) {
        return new Settings(resolution, strength, statistic, other);
    }
}
