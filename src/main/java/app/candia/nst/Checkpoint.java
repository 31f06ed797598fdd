package app.candia.nst;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * A transfer's state between two iterations.
 *
 * @param octave the octave being worked at, from 0
 * @param iteration iterations done in it
 * @param width of the image in pixels, margin included
 * @param height of the image in pixels, margin included
 * @param pixels height x width x 3, RGB, about 0 to 1, unclamped
 */
public record Checkpoint(int octave, int iteration, int width, int height, float[] pixels) {
    private static final int MAGIC = 0x43414e44;

    /** Writes the state; does not close the stream. */
    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        for (int value : new int[] {MAGIC, octave, iteration, width, height}) {
            data.writeInt(value);
        }
        ByteBuffer bytes = ByteBuffer.allocate(pixels.length * Float.BYTES);
        bytes.asFloatBuffer().put(pixels);
        data.write(bytes.array());
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
        if (width < 1 || height < 1 || (long) width * height > 1 << 28) {
            throw new IOException("Not a checkpoint: " + width + " x " + height + " pixels.");
        }
        float[] pixels = new float[width * height * 3];
        byte[] bytes = new byte[pixels.length * Float.BYTES];
        data.readFully(bytes);
        ByteBuffer.wrap(bytes).asFloatBuffer().get(pixels);
        return new Checkpoint(octave, iteration, width, height, pixels);
    }
}
