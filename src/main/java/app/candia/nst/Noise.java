package app.candia.nst;

import java.util.Random;

/** White noise. Java's specification fixes the numbers that a seed gives, so they are the same everywhere. */
final class Noise {
    private static final double MEAN = 0.5;
    private static final double DEVIATION = 0.25;

    private Noise() {}

    /** Each value drawn from a normal distribution, clamped to 0 to 1. */
    static Pixels white(int width, int height, long seed) {
        Pixels noise = new Pixels(width, height, new float[width * height * 3]);
        mix(noise, 1, seed);
        return noise;
    }

    /** @param share of the noise, 0 to 1; the rest is left of the image */
    static void mix(Pixels image, double share, long seed) {
        Random random = new Random(seed);
        float[] rgb = image.rgb();
        for (int i = 0; i < rgb.length; i++) {
            double noise = Math.clamp(MEAN + DEVIATION * random.nextGaussian(), 0, 1);
            rgb[i] = (float) ((1 - share) * rgb[i] + share * noise);
        }
    }
}
