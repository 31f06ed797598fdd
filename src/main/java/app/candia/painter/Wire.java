package app.candia.painter;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.candia.nst.Checkpoint;
import app.candia.nst.Materials;
import app.candia.nst.Progress;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One end of what connects the two processes: how things are written and read. */
final class Wire {
    private static final int BUFFER = 1 << 16;
    private static final int MOST_PICTURES = 100;
    private static final int MOST_PIXELS = 1 << 28;
    /** Of a sentence, of settings or of a stack trace, in bytes. */
    private static final int MOST_TEXT = 1 << 20;
    /** What may be printed before the first message, in bytes. */
    private static final int MOST_BEFORE = 1 << 20;

    private static final byte[] GREETING = "\0candia-painter\1".getBytes(UTF_8);

    private final DataInputStream in;
    private final DataOutputStream out;

    Wire(InputStream in, OutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in, BUFFER));
        this.out = new DataOutputStream(new BufferedOutputStream(out, BUFFER));
    }

    /** For what follows a message; {@link #flush} sends it. */
    DataOutputStream out() {
        return out;
    }

    DataInputStream in() {
        return in;
    }

    void say(Message message) throws IOException {
        out.writeByte(message.ordinal());
    }

    Message hear() throws IOException {
        int number = in.readUnsignedByte();
        if (number >= Message.values().length) {
            throw new WireException("There is no message " + number + ".");
        }
        return Message.values()[number];
    }

    /** Says where messages begin. */
    void greet() throws IOException {
        out.write(GREETING);
        out.flush();
    }

    /** Passes over what was printed before the other end could keep its output for messages. */
    void awaitGreeting() throws IOException {
        int matched = 0;
        for (int read = 0; matched < GREETING.length; read++) {
            if (read > MOST_BEFORE) {
                throw new WireException("No greeting in " + read + " bytes.");
            }
            byte next = in.readByte();
            // The greeting's first byte occurs in it only once.
            matched = next == GREETING[matched] ? matched + 1 : next == GREETING[0] ? 1 : 0;
        }
    }

    void flush() throws IOException {
        out.flush();
    }

    void writeText(String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        int length = Math.min(bytes.length, MOST_TEXT);
        out.writeInt(length);
        out.write(bytes, 0, length);
    }

    String readText() throws IOException {
        byte[] bytes = new byte[within(in.readInt(), 0, MOST_TEXT, "bytes of text")];
        in.readFully(bytes);
        return new String(bytes, UTF_8);
    }

    Failure readFailure() throws IOException {
        String name = readText();
        return Stream.of(Failure.values())
                .filter(failure -> failure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new WireException("There is no such failure."));
    }

    private static int within(int value, int least, int most, String what) throws WireException {
        if (value < least || value > most) {
            throw new WireException(value + " " + what + ", where " + least + " to " + most + " are possible.");
        }
        return value;
    }

    void writeProgress(Progress progress) throws IOException {
        for (int value :
                new int[] {progress.octave(), progress.octaves(), progress.iteration(), progress.iterations()}) {
            out.writeInt(value);
        }
        out.writeDouble(progress.fraction());
        out.writeLong(progress.remaining().toNanos());
        out.writeInt(progress.tiles());
        out.writeDouble(progress.styleLoss());
        out.writeDouble(progress.contentLoss());
    }

    Progress readProgress() throws IOException {
        int octave = within(in.readInt(), 0, Integer.MAX_VALUE, "as the octave");
        int octaves = within(in.readInt(), octave + 1, Integer.MAX_VALUE, "octaves");
        int iteration = within(in.readInt(), 0, Integer.MAX_VALUE, "as the iteration");
        int iterations = within(in.readInt(), iteration, Integer.MAX_VALUE, "iterations");
        double fraction = in.readDouble();
        if (!(fraction >= 0 && fraction <= 1 + 1e-9)) {
            throw new WireException(fraction + " of the work.");
        }
        return new Progress(
                octave,
                octaves,
                iteration,
                iterations,
                Math.min(1, fraction),
                Duration.ofNanos(in.readLong()),
                in.readInt(),
                in.readDouble(),
                in.readDouble());
    }

    void writeMaterials(Materials materials) throws IOException {
        writePicture(materials.photo());
        writePictures(materials.styles());
        writePictures(materials.regions());
        writeOptional(materials.keep());
        writeOptional(materials.start());
    }

    Materials readMaterials() throws IOException {
        return new Materials(readPicture(), readPictures(), readPictures(), readOptional(), readOptional());
    }

    void writeCheckpoint(@Nullable Checkpoint checkpoint) throws IOException {
        out.writeBoolean(checkpoint != null);
        if (checkpoint != null) {
            checkpoint.write(out);
        }
    }

    @Nullable
    Checkpoint readCheckpoint() throws IOException {
        return in.readBoolean() ? Checkpoint.read(in) : null;
    }

    private void writePictures(List<BufferedImage> pictures) throws IOException {
        out.writeInt(pictures.size());
        for (BufferedImage picture : pictures) {
            writePicture(picture);
        }
    }

    private List<BufferedImage> readPictures() throws IOException {
        int count = within(in.readInt(), 0, MOST_PICTURES, "pictures");
        List<BufferedImage> pictures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pictures.add(readPicture());
        }
        return pictures;
    }

    private void writeOptional(@Nullable BufferedImage picture) throws IOException {
        out.writeBoolean(picture != null);
        if (picture != null) {
            writePicture(picture);
        }
    }

    private @Nullable BufferedImage readOptional() throws IOException {
        return in.readBoolean() ? readPicture() : null;
    }

    /** Row by row, in sRGB with alpha where it has any. */
    void writePicture(BufferedImage picture) throws IOException {
        int width = picture.getWidth();
        out.writeInt(width);
        out.writeInt(picture.getHeight());
        out.writeInt(check(width, picture.getHeight()));
        out.writeBoolean(picture.getColorModel().hasAlpha());
        int[] row = new int[width];
        ByteBuffer bytes = ByteBuffer.allocate(width * Integer.BYTES);
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            bytes.asIntBuffer().put(row);
            out.write(bytes.array());
        }
    }

    BufferedImage readPicture() throws IOException {
        int width = within(in.readInt(), 1, MOST_PIXELS, "pixels of width");
        int height = within(in.readInt(), 1, MOST_PIXELS / width, "pixels of height");
        if (in.readInt() != check(width, height)) {
            throw new WireException("Not a picture.");
        }
        int type = in.readBoolean() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage picture = new BufferedImage(width, height, type);
        int[] row = new int[width];
        byte[] bytes = new byte[width * Integer.BYTES];
        for (int y = 0; y < height; y++) {
            in.readFully(bytes);
            ByteBuffer.wrap(bytes).asIntBuffer().get(row);
            picture.setRGB(0, y, width, 1, row, 0, width);
        }
        return picture;
    }

    /** Tells a size from other bytes before memory is taken for so many pixels. */
    private static int check(int width, int height) {
        return ~(31 * width + height);
    }
}
