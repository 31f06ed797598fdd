package app.candia.nst;

/**
 * What a picture takes of Java's heap, however small the tiles are that TensorFlow works at: the photo, the image and
 * what the optimiser has learnt of it are arrays as large as the picture.
 */
public final class Heap {
    /** Twelve arrays of three floats for a pixel, and the pictures that go in and come out. Measured at 4096 px. */
    private static final int BYTES_A_PIXEL = 150;

    private Heap() {}

    /** The longest side of a picture that so many bytes hold, in pixels, whatever its shape. */
    public static int longestSide(long bytes) {
        return (int) Math.min(Settings.MAX_RESOLUTION, Math.sqrt((double) bytes / BYTES_A_PIXEL));
    }

    /** @throws OutOfMemoryError with a sentence, before any is spent, if this process's heap can't hold the picture */
    static void check(int width, int height) {
        long needed = (long) width * height * BYTES_A_PIXEL;
        long most = Runtime.getRuntime().maxMemory();
        if (needed > most) {
            throw new OutOfMemoryError("A picture of " + width + " x " + height + " px takes about " + (needed >> 20)
                    + " MB of Java's heap, which has " + (most >> 20) + " MB.");
        }
    }
}
