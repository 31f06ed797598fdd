package app.candia.nst;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
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
 */
public record Checkpoint(
        int octave, int iteration, int width, int height, float[] pixels, double firstLoss, List<float[]> optimiser) {
    private static final int MAGIC = 0x43414e46;
    private static final int MOST = 1 << 30;
    private static final int PIECE = 1 << 16;

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
        data.flush();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException also if it is not a checkpoint or cut short
     */
    public static Checkpoint read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != MAGIC) {
            throw new IOException("Not a checkpoint.");
        }
        int octave = data.readInt();
        int iteration = data.readInt();
        int width = data.readInt();
        int height = data.readInt();
        if (width < 1 || height < 1 || (long) width * height * 3 > MOST) {
            throw new IOException("Not a checkpoint: " + width + " x " + height + " pixels.");
        }
        double firstLoss = data.readDouble();
        float[] pixels = read(data, width * height * 3);
        List<float[]> optimiser = new ArrayList<>();
        for (int left = data.readInt(); left > 0; left--) {
            int length = data.readInt();
            if (length < 0 || length > pixels.length) {
                throw new IOException("Not a checkpoint: " + length + " values where " + pixels.length + " are.");
            }
            optimiser.add(read(data, length));
        }
        return new Checkpoint(octave, iteration, width, height, pixels, firstLoss, optimiser);
    }

    private static void write(DataOutputStream data, float[] values) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(PIECE * Float.BYTES);
        for (int from = 0; from < values.length; from += PIECE) {
            int count = Math.min(PIECE, values.length - from);
            bytes.clear().asFloatBuffer().put(values, from, count);
            data.write(bytes.array(), 0, count * Float.BYTES);
        }
    }

    private static float[] read(DataInputStream data, int length) throws IOException {
        float[] values = new float[length];
        byte[] bytes = new byte[PIECE * Float.BYTES];
        for (int from = 0; from < length; from += PIECE) {
            int count = Math.min(PIECE, length - from);
            data.readFully(bytes, 0, count * Float.BYTES);
            ByteBuffer.wrap(bytes).asFloatBuffer().get(values, from, count);
        }
        return values;
    }
}
