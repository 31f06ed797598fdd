package app.candia.style.paint;

import java.util.Arrays;

/** How far every pixel is from the nearest border between two colours. */
final class Edges {
    private static final float FAR = 1e6f;

    private Edges() {}

    /** Distances in pixels, softened, as a field that is defined beyond the edges too. */
    static Field distance(Canvas flat, int soften) {
        int width = flat.width;
        int height = flat.height;
        float[] far = new float[width * height];
        Arrays.fill(far, FAR);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                Colour here = flat.at(x, y);
                if (differ(here, flat.at(x + 1, y)) || differ(here, flat.at(x, y + 1))) {
                    far[y * width + x] = 0;
                }
            }
        }
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                relax(far, width, height, x, y, -1);
            }
        }
        for (int y = height - 1; y >= 0; y--) {
            for (int x = width - 1; x >= 0; x--) {
                relax(far, width, height, x, y, 1);
            }
        }
        float[] soft = soften > 0 ? Blur.soften(far, width, height, soften) : far;
        return (x, y) -> soft[Math.clamp((int) y, 0, height - 1) * width + Math.clamp((int) x, 0, width - 1)];
    }

    private static boolean differ(Colour one, Colour other) {
        return Math.abs(one.red() - other.red())
                        + Math.abs(one.green() - other.green())
                        + Math.abs(one.blue() - other.blue())
                > .04;
    }

    private static void relax(float[] far, int width, int height, int x, int y, int side) {
        float best = far[y * width + x];
        best = Math.min(best, near(far, width, height, x + side, y) + 1);
        best = Math.min(best, near(far, width, height, x, y + side) + 1);
        best = Math.min(best, near(far, width, height, x + side, y + side) + 1.4142f);
        best = Math.min(best, near(far, width, height, x - side, y + side) + 1.4142f);
        far[y * width + x] = best;
    }

    private static float near(float[] far, int width, int height, int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? FAR : far[y * width + x];
    }
}
