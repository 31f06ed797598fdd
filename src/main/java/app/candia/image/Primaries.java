package app.candia.image;

import org.jspecify.annotations.Nullable;

/** Red, green, blue and white as points x, y of the CIE's chart. */
record Primaries(
        double redX,
        double redY,
        double greenX,
        double greenY,
        double blueX,
        double blueY,
        double whiteX,
        double whiteY) {
    static final Primaries SRGB = new Primaries(0.64, 0.33, 0.3, 0.6, 0.15, 0.06, 0.3127, 0.329);
    static final Primaries ADOBE_RGB = new Primaries(0.64, 0.33, 0.21, 0.71, 0.15, 0.06, 0.3127, 0.329);

    /** How little two charts may differ to count as the same. */
    private static final double CLOSE = 0.002;

    /** From the cone responses' point of view white is only a factor (Bradford). */
    private static final double[][] CONES = {
        {0.8951, 0.2664, -0.1614}, {-0.7502, 1.7135, 0.0367}, {0.0389, -0.0685, 1.0296}
    };

    /** By their number in ITU-T H.273; nothing for those that say nothing or are not known. */
    static @Nullable Primaries numbered(int number) {
        return switch (number) {
            case 1 -> SRGB;
            case 4 -> new Primaries(0.67, 0.33, 0.21, 0.71, 0.14, 0.08, 0.310, 0.316);
            case 5 -> new Primaries(0.64, 0.33, 0.29, 0.60, 0.15, 0.06, 0.3127, 0.329);
            case 6, 7 -> new Primaries(0.63, 0.34, 0.31, 0.595, 0.155, 0.07, 0.3127, 0.329);
            case 8 -> new Primaries(0.681, 0.319, 0.243, 0.692, 0.145, 0.049, 0.310, 0.316);
            case 9 -> new Primaries(0.708, 0.292, 0.17, 0.797, 0.131, 0.046, 0.3127, 0.329);
            case 10 -> new Primaries(1, 0, 0, 1, 0, 0, 1 / 3.0, 1 / 3.0);
            case 11 -> new Primaries(0.68, 0.32, 0.265, 0.69, 0.15, 0.06, 0.314, 0.351);
            case 12 -> new Primaries(0.68, 0.32, 0.265, 0.69, 0.15, 0.06, 0.3127, 0.329);
            case 22 -> new Primaries(0.63, 0.34, 0.295, 0.605, 0.155, 0.077, 0.3127, 0.329);
            default -> null;
        };
    }

    boolean closeTo(Primaries other) {
        double[] mine = points();
        double[] others = other.points();
        double most = 0;
        for (int i = 0; i < mine.length; i++) {
            most = Math.max(most, Math.abs(mine[i] - others[i]));
        }
        return most < CLOSE;
    }

    /** Linear light of these primaries to that of sRGB's, white to white; nothing if they make no sense. */
    double @Nullable [][] toSrgb() {
        double[][] own = toXyz();
        double[][] back = Matrices.inverse(SRGB.toXyz());
        double[][] unwhite = Matrices.inverse(CONES);
        if (own == null || back == null || unwhite == null) {
            return null;
        }
        double[] from = Matrices.times(CONES, white());
        double[] to = Matrices.times(CONES, SRGB.white());
        double[][] whiten = new double[3][3];
        for (int i = 0; i < 3; i++) {
            whiten[i][i] = to[i] / from[i];
        }
        return Matrices.times(back, Matrices.times(unwhite, Matrices.times(whiten, Matrices.times(CONES, own))));
    }

    private double @Nullable [][] toXyz() {
        double[][] columns = {
            {redX, greenX, blueX},
            {redY, greenY, blueY},
            {1 - redX - redY, 1 - greenX - greenY, 1 - blueX - blueY}
        };
        double[][] inverse = Matrices.inverse(columns);
        if (inverse == null || whiteY <= 0) {
            return null;
        }
        double[] shares = Matrices.times(inverse, white());
        for (double[] row : columns) {
            for (int i = 0; i < 3; i++) {
                row[i] *= shares[i];
            }
        }
        return columns;
    }

    private double[] white() {
        return new double[] {whiteX / whiteY, 1, (1 - whiteX - whiteY) / whiteY};
    }

    private double[] points() {
        return new double[] {redX, redY, greenX, greenY, blueX, blueY, whiteX, whiteY};
    }
}
