package app.candia.style.paint;

/** Random numbers that are the same on every machine (SplitMix64). Not thread-safe. */
final class Dice {
    private long state;

    Dice(long seed) {
        state = seed * 0x9E3779B97F4A7C15L + 0x1234567;
    }

    long next() {
        state += 0x9E3779B97F4A7C15L;
        return mix(state);
    }

    /** From 0 up to and without 1. */
    double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    double between(double low, double high) {
        return low + (high - low) * unit();
    }

    /** Around 0, mostly within -1 and 1. */
    double around() {
        return unit() + unit() + unit() - 1.5;
    }

    /** From 0 to {@code count - 1}. */
    int below(int count) {
        return (int) (unit() * count);
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    Colour pick(Colour... colours) {
        return colours[below(colours.length)];
    }

    void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = below(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }

    static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
