package app.candia.style.paint;

/** Smooth random fields. Immutable, thread-safe. */
record Noise(long seed) {
    /** One value for each whole place, 0 to 1. */
    double cell(int x, int y) {
        return (Dice.mix(seed * 0x9E3779B97F4A7C15L + x * 0xD1B54A32D192ED03L + y * 0xABC98388FB8FAC03L) >>> 11)
                * 0x1.0p-53;
    }

    /** Value noise, 0 to 1, one hill or valley about every two units. */
    double at(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double u = ease(x - left);
        double v = ease(y - top);
        double upper = cell(left, top) + (cell(left + 1, top) - cell(left, top)) * u;
        double lower = cell(left, top + 1) + (cell(left + 1, top + 1) - cell(left, top + 1)) * u;
        return upper + (lower - upper) * v;
    }

    /** Several octaves of noise, 0 to 1, around a half. */
    double cloud(double x, double y, int octaves) {
        double sum = 0;
        double weight = .5;
        double whole = 0;
        double px = x;
        double py = y;
        for (int i = 0; i < octaves; i++) {
            sum += weight * at(px, py);
            whole += weight;
            weight *= .5;
            double turned = px * 1.6 - py * 1.2 + 17.3;
            py = px * 1.2 + py * 1.6 - 5.1;
            px = turned;
        }
        return sum / whole;
    }

    /** Sharp crests, 1 on the crest. */
    double ridge(double x, double y, int octaves) {
        return 1 - Math.abs(2 * cloud(x, y, octaves) - 1) * 2;
    }

    /** How much nearer the nearest of scattered points is than the second nearest: 0 on the borders of cells. */
    double border(double x, double y) {
        int cx = (int) Math.floor(x);
        int cy = (int) Math.floor(y);
        double first = 9;
        double second = 9;
        for (int j = -1; j <= 1; j++) {
            for (int i = -1; i <= 1; i++) {
                double dx = cx + i + cell(cx + i, cy + j) - x;
                double dy = cy + j + cell(cy + j + 7919, cx + i) - y;
                double distance = Math.sqrt(dx * dx + dy * dy);
                if (distance < first) {
                    second = first;
                    first = distance;
                } else if (distance < second) {
                    second = distance;
                }
            }
        }
        return second - first;
    }

    private static double ease(double t) {
        return t * t * (3 - 2 * t);
    }
}
