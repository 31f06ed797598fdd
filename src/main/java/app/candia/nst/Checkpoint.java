package app.candia.nst;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A transfer's state between two iterations.
 *
 * @param octave the octave being worked at, from 0
 * @param iteration iterations done in it
 * @param width of the image in pixels, margin included
 * @param height of the image in pixels, margin included
 * @param pixels height x width x 3, RGB, about 0 to 1, unclamped
 * @param firstLoss of the octave; not a number before its first iteration
 * @param optimiser what the optimiser has learnt in this octave
 * @param before the image before the last step, whose loss was good, laid out as the pixels; empty if there is none
 * @param failures how many steps of this octave were taken back
 */
public record Checkpoint(
        int octave,
        int iteration,
        int width,
        int height,
        float[] pixels,
        double firstLoss,
        List<float[]> optimiser,
        float[] before,
        int failures) {
    private static final int MAGIC = 0x43414e47;
    /** The format that ended with the optimiser's arrays. */
    private static final int WITHOUT_BEFORE = 0x43414e46;

    /** More arrays than any optimiser keeps: two for each step that L-BFGS learns from. */
    private static final int MOST_ARRAYS = 1000;

    private static final int MOST = 1 << 30;
    private static final int PIECE = 1 << 16;
    /** Values for which memory is taken before they have arrived; a multiple of the piece. */
    private static final int FIRST = 1 << 22;

    /** Without an image to go back to. */
    public Checkpoint(
            int octave,
            int iteration,
            int width,
            int height,
            float[] pixels,
            double firstLoss,
            List<float[]> optimiser) {
        this(octave, iteration, width, height, pixels, firstLoss, optimiser, new float[] {}, 0);
    }

    /** Writes the state; does not close the stream. */
    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        for (int value : new int[] {MAGIC, octave, iteration, width, height}) {
            data.writeInt(value);
        }
        data.writeDouble(firstLoss);
        write(data, pixels);
        data.writeInt(optimiser.size());
        for (float[] learnt : optimiser) {
            data.writeInt(learnt.length);
            write(data, learnt);
        }
        data.writeInt(before.length);
        write(data, before);
        data.writeInt(failures);
        data.flush();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException also if it is not a checkpoint or cut short
     */
    public static Checkpoint read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        int magic = data.readInt();
        if (magic != MAGIC && magic != WITHOUT_BEFORE) {
            throw new IOException("Not a checkpoint.");
        }
        int octave = data.readInt();
        int iteration = data.readInt();
        int width = data.readInt();
        int height = data.readInt();
        if (octave < 0 || iteration < 0) {
            throw new IOException("Not a checkpoint: octave " + octave + ", iteration " + iteration + ".");
        }
        if (width < 1 || height < 1 || (long) width * height * 3 > MOST) {
            throw new IOException("Not a checkpoint: " + width + " x " + height + " pixels.");
        }
        double firstLoss = data.readDouble();
        int values = width * height * 3;
        float[] pixels = read(data, values);
        List<float[]> optimiser = new ArrayList<>();
        int arrays = data.readInt();
        if (arrays < 0 || arrays > MOST_ARRAYS) {
            throw new IOException("Not a checkpoint: " + arrays + " arrays.");
        }
        for (int i = 0; i < arrays; i++) {
            optimiser.add(readUpTo(data, values));
        }
        boolean old = magic == WITHOUT_BEFORE;
        float[] before = old ? new float[] {} : readUpTo(data, values);
        int failures = old ? 0 : data.readInt();
        return new Checkpoint(octave, iteration, width, height, pixels, firstLoss, optimiser, before, failures);
    }

    private static float[] readUpTo(DataInputStream data, int most) throws IOException {
        int length = data.readInt();
        if (length < 0 || length > most) {
            throw new IOException("Not a checkpoint: " + length + " values where at most " + most + " are.");
        }
        return read(data, length);
    }

    private static void write(DataOutputStream data, float[] values) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(PIECE * Float.BYTES);
        for (int from = 0; from < values.length; from += PIECE) {
            int count = Math.min(PIECE, values.length - from);
            bytes.clear().asFloatBuffer().put(values, from, count);
            data.write(bytes.array(), 0, count * Float.BYTES);
        }
    }

    /** The array grows with what arrives: a wrong length costs no memory. */
    private static float[] read(DataInputStream data, int length) throws IOException {
        float[] values = new float[Math.min(length, FIRST)];
        byte[] bytes = new byte[PIECE * Float.BYTES];
        for (int from = 0; from < length; from += PIECE) {
            int count = Math.min(PIECE, length - from);
            data.readFully(bytes, 0, count * Float.BYTES);
            if (from + count > values.length) {
                values = Arrays.copyOf(values, (int) Math.min(length, 2L * values.length));
            }
            ByteBuffer.wrap(bytes).asFloatBuffer().get(values, from, count);
        }
        return values;
    }
}
