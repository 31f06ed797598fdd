package app.candia.nst;

/**
 * The mean of a layer's feature map, and of the products of each two channels, over all positions: added up tile by
 * tile in double precision. About a given origin, so that little is lost where the mean is large. Not thread-safe.
 */
final class Moments {
    private final float[] origin;
    private final double[] first;
    private final double[] second;

    Moments(float[] origin) {
        this.origin = origin;
        first = new double[origin.length];
        second = new double[origin.length * origin.length];
    }

    int channels() {
        return origin.length;
    }

    float[] origin() {
        return origin;
    }

    /**
     * @param ofFirst weighted sum of the map less the origin
     * @param ofSecond weighted sum of the products of the same
     */
    void add(float[] ofFirst, float[] ofSecond) {
        for (int i = 0; i < first.length; i++) {
            first[i] += ofFirst[i];
        }
        for (int i = 0; i < second.length; i++) {
            second[i] += ofSecond[i];
        }
    }

    /** The mean less the origin. */
    double offset(int channel) {
        return first[channel];
    }

    double mean(int channel) {
        return first[channel] + origin[channel];
    }

    /** The mean of the products of two channels less their origins. */
    double product(int a, int b) {
        return second[a * first.length + b];
    }

    double covariance(int a, int b) {
        return product(a, b) - first[a] * first[b];
    }
}
