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
import org.jspecify.annotations.Nullable;

/** One end of what connects the two processes: how things are written and read. */
final class Wire {
    private static final int BUFFER = 1 << 16;
    private static final int MOST_PICTURES = 100;

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
        return Message.values()[in.readUnsignedByte()];
    }

    void flush() throws IOException {
        out.flush();
    }

    void writeText(String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    String readText() throws IOException {
        return new String(in.readNBytes(in.readInt()), UTF_8);
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
        return new Progress(
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readDouble(),
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
        int count = in.readInt();
        List<BufferedImage> pictures = new ArrayList<>(Math.min(count, MOST_PICTURES));
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
        int width = in.readInt();
        int height = in.readInt();
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
}
