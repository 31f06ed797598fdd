package app.candia.style.paint;

/** Softens one plane of numbers. */
final class Blur {
    private Blur() {}

    /** The mean over squares of {@code 2 * radius + 1} pixels, three times. */
    static float[] soften(float[] plane, int width, int height, int radius) {
        float[] soft = plane.clone();
        for (int i = 0; i < 3; i++) {
            soft = rows(soft, width, height, radius);
            soft = rows(soft, height, width, radius);
        }
        return soft;
    }

    /** The mean along each row; the result lies on its side. */
    private static float[] rows(float[] plane, int width, int height, int radius) {
        float[] turned = new float[plane.length];
        for (int y = 0; y < height; y++) {
            double sum = 0;
            for (int x = -radius; x <= radius; x++) {
                sum += plane[y * width + Math.clamp(x, 0, width - 1)];
            }
            for (int x = 0; x < width; x++) {
                turned[x * height + y] = (float) (sum / (2 * radius + 1));
                sum += plane[y * width + Math.min(x + radius + 1, width - 1)]
                        - plane[y * width + Math.max(x - radius, 0)];
            }
        }
        return turned;
    }
}
