package app.candia.image;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOException;
import org.jspecify.annotations.Nullable;

/** The segments of a JPEG, sorted: those that make the picture, and what others say about it. */
final class JpegFile {
    static final int HUFFMAN_TABLES = 0xc4;
    static final int RESTART_INTERVAL = 0xdd;
    static final int SCAN = 0xda;
    private static final int BASELINE = 0xc0;
    private static final int EXTENDED = 0xc1;
    private static final int QUANTISATION_TABLES = 0xdb;
    private static final int END = 0xd9;
    private static final int APP0 = 0xe0;
    private static final int EXIF = 0xe1;
    private static final int PROFILE = 0xe2;
    private static final int ADOBE = 0xee;
    private static final byte[] JFIF = {'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0};
    private static final byte[] RGB = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
    private static final byte[] ADOBE_NAME = {'A', 'd', 'o', 'b', 'e'};
    private static final int ADOBE_LENGTH = 12;

    /** A marker with its content and, behind the header of a scan, where its data are. */
    record Segment(int marker, ByteBuffer content, int from, int to) {}

    private final byte[] bytes;
    private final JpegProfile profile = new JpegProfile();
    private final List<Segment> picture = new ArrayList<>();
    private @Nullable JpegFrame frame;
    private byte @Nullable [] exif;
    private byte @Nullable [] adobe;
    private boolean jfif;
    private boolean ended;

    private JpegFile(byte[] bytes) {
        this.bytes = bytes;
    }

    static JpegFile of(byte[] bytes) throws IOException, UnreadablePictureException {
        JpegFile file = new JpegFile(bytes);
        int at = 2;
        while (!file.ended && (at = file.next(at)) < bytes.length) {
            at = file.segment(at);
        }
        return file;
    }

    /** The next marker's second byte; what lies between segments is passed over. */
    private int next(int from) {
        int at = from;
        while (at + 1 < bytes.length && (bytes[at] != -1 || bytes[at + 1] == 0 || bytes[at + 1] == -1)) {
            at++;
        }
        return at + 1;
    }

    /** @return where the next begins */
    private int segment(int at) throws IOException, UnreadablePictureException {
        int marker = bytes[at] & 255;
        if (marker == END) {
            ended = true;
            return at + 1;
        } else if (marker < 0xc0 || marker >= 0xd0 && marker < END) {
            return at + 1;
        } else if (at + 3 > bytes.length) {
            return bytes.length;
        }
        int length = (bytes[at + 1] & 255) << 8 | bytes[at + 2] & 255;
        int to = at + 1 + length;
        if (length < 2 || to > bytes.length) {
            throw new EOFException("Segment " + Integer.toHexString(marker) + " is cut short");
        }
        ByteBuffer content = ByteBuffer.wrap(bytes, at + 3, length - 2).slice();
        int end = marker == SCAN ? dataEnd(to) : to;
        take(new Segment(marker, content, to, end));
        return end;
    }

    private int dataEnd(int from) {
        int at = from;
        while (at + 1 < bytes.length) {
            int next = bytes[at + 1] & 255;
            if (bytes[at] == -1 && next != 0 && next != 255 && (next < 0xd0 || next > 0xd7)) {
                return at;
            }
            at++;
        }
        return bytes.length;
    }

    private void take(Segment segment) throws IOException, UnreadablePictureException {
        int marker = segment.marker();
        if (JpegFrame.isMarker(marker)) {
            if (frame != null) {
                throw new IIOException("JPEG with two frames");
            }
            frame = JpegFrame.of(marker, segment.content());
            picture.add(segment);
        } else if (marker == QUANTISATION_TABLES
                || marker == HUFFMAN_TABLES
                || marker == RESTART_INTERVAL
                || marker == SCAN) {
            picture.add(segment);
        } else if (marker >= APP0 && marker <= ADOBE) {
            application(marker, content(segment));
        }
    }

    private void application(int marker, byte[] content) {
        if (marker == APP0 && content.length >= 5 && Arrays.equals(content, 0, 5, JFIF, 0, 5)) {
            jfif = true;
        } else if (marker == EXIF && exif == null && Exif.isNamed(content)) {
            exif = content;
        } else if (marker == PROFILE) {
            profile.add(content);
        } else if (marker == ADOBE
                && content.length >= ADOBE_LENGTH
                && Arrays.equals(content, 0, ADOBE_NAME.length, ADOBE_NAME, 0, ADOBE_NAME.length)) {
            adobe = Arrays.copyOf(content, ADOBE_LENGTH);
        }
    }

    private static byte[] content(Segment segment) {
        byte[] content = new byte[segment.content().limit()];
        segment.content().get(0, content);
        return content;
    }

    JpegFrame frame() throws IIOException {
        if (frame == null) {
            throw new IIOException("JPEG without a frame");
        }
        return frame;
    }

    /** The segments that make the picture, in their order. */
    List<Segment> picture() {
        return picture;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Whether it has an end marker. */
    boolean ended() {
        return ended;
    }

    byte @Nullable [] exif() {
        return exif;
    }

    /** The ICC profile, put together; nothing if a part is missing. */
    byte @Nullable [] profile() {
        return profile.whole();
    }

    /** A JPEG of the picture's own segments, with one that says how its components are meant. */
    byte[] essence(byte @Nullable [] inkProfile) throws IIOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + JFIF.length);
        out.writeBytes(new byte[] {-1, (byte) 0xd8});
        int components = frame().components().size();
        if (components == 3 && frame().isRgb(jfif, adobe == null ? -1 : adobe[ADOBE_LENGTH - 1])) {
            write(out, ADOBE, RGB);
        } else if (components <= 3) {
            write(out, APP0, JFIF);
        } else if (adobe != null) {
            write(out, ADOBE, adobe);
        }
        JpegProfile.parts(inkProfile).forEach(part -> write(out, PROFILE, part));
        for (Segment segment : picture) {
            // to decoders both are the same, but one of them misreads coarse tables behind the second
            write(out, segment.marker() == EXTENDED ? BASELINE : segment.marker(), content(segment));
            out.write(bytes, segment.from(), segment.to() - segment.from());
        }
        out.writeBytes(new byte[] {-1, (byte) END});
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, int marker, byte[] content) {
        int length = content.length + 2;
        out.writeBytes(new byte[] {-1, (byte) marker, (byte) (length >> 8), (byte) length});
        out.writeBytes(content);
    }
}
