package app.candia.image;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOException;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a WebP file that make its first picture.
 *
 * @param frame a still WebP of the first frame alone
 * @param canvas where the frame lies
 * @param profile the ICC profile
 * @param exif the EXIF block
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record WebPFile(byte[] frame, Canvas canvas, byte @Nullable [] profile, byte @Nullable [] exif) {
    private static final int HEADER = 12;
    private static final int CHUNK = 8;
    private static final int ANIMATED = 0x02;
    private static final int ALPHA = 0x10;

    static WebPFile of(byte[] bytes) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long end = (in.getInt(4) & 0xffff_ffffL) + CHUNK;
        if (end > bytes.length) {
            throw new EOFException("WebP of " + bytes.length + " bytes that should have " + end);
        }
        Parts parts = new Parts(in);
        parts.read(HEADER, (int) end);
        return parts.file();
    }

    /** What the chunks say, in the order in which they come. */
    private static final class Parts {
        private final ByteBuffer in;
        private @Nullable ByteBuffer picture;
        private @Nullable ByteBuffer alpha;
        private byte @Nullable [] profile;
        private byte @Nullable [] exif;
        private boolean lossless;
        private boolean extended;
        private int flags;
        private int width;
        private int height;
        private int frameX;
        private int frameY;
        private int frameWidth;
        private int frameHeight;

        Parts(ByteBuffer in) {
            this.in = in;
        }

        void read(int from, int to) throws IOException {
            for (int at = from; at + CHUNK <= to; ) {
                String type = new String(in.array(), at, 4, StandardCharsets.ISO_8859_1);
                long length = in.getInt(at + 4) & 0xffff_ffffL;
                if (length > to - at - CHUNK) {
                    throw new EOFException("Chunk " + type + " is cut short");
                }
                chunk(type, at + CHUNK, (int) length);
                at += CHUNK + (int) length + (int) (length & 1);
            }
        }

        private void chunk(String type, int at, int length) throws IOException {
            switch (type) {
                case "VP8X" -> {
                    extended = true;
                    flags = in.get(at);
                    width = 1 + threeBytes(at + 4);
                    height = 1 + threeBytes(at + 7);
                }
                case "ANMF" -> frame(at, length);
                case "ICCP" -> profile = profile == null ? part(at, length) : profile;
                case "EXIF" -> exif = exif == null ? part(at, length) : exif;
                case "ALPH" -> alpha = picture == null ? in.slice(at, length) : alpha;
                case "VP8 ", "VP8L" -> picture(type.equals("VP8L"), at, length);
                default -> {
                    // texts, and what is not known
                }
            }
        }

        /** Of the first frame only. */
        private void frame(int at, int length) throws IOException {
            if (picture == null) {
                frameX = 2 * threeBytes(at);
                frameY = 2 * threeBytes(at + 3);
                frameWidth = 1 + threeBytes(at + 6);
                frameHeight = 1 + threeBytes(at + 9);
                read(at + 16, at + length);
            }
        }

        private void picture(boolean withoutLoss, int at, int length) {
            if (picture == null) {
                picture = in.slice(at, length);
                lossless = withoutLoss;
            }
        }

        private byte[] part(int at, int length) {
            byte[] part = new byte[length];
            in.get(at, part);
            return part;
        }

        private int threeBytes(int at) {
            return in.getShort(at) & 0xffff | (in.get(at + 2) & 255) << 16;
        }

        WebPFile file() throws IOException {
            if (picture == null) {
                throw new IIOException("WebP without a picture");
            }
            ByteBuffer data = picture.order(ByteOrder.LITTLE_ENDIAN);
            int pictureWidth = lossless ? (data.getInt(1) & 0x3fff) + 1 : data.getShort(6) & 0x3fff;
            int pictureHeight = lossless ? (data.getInt(1) >> 14 & 0x3fff) + 1 : data.getShort(8) & 0x3fff;
            if (!extended) {
                width = pictureWidth;
                height = pictureHeight;
            }
            boolean framed = (flags & ANIMATED) != 0 && frameWidth > 0;
            Canvas canvas = framed
                    ? new Canvas(width, height, frameX, frameY, frameWidth, frameHeight)
                    : new Canvas(width, height, 0, 0, width, height);
            if (canvas.frameWidth() != pictureWidth
                    || canvas.frameHeight() != pictureHeight
                    || (long) canvas.frameX() + pictureWidth > width
                    || (long) canvas.frameY() + pictureHeight > height) {
                throw new IIOException("WebP whose frame does not fit its canvas");
            }
            return new WebPFile(still(data, pictureWidth, pictureHeight), canvas, profile, exif);
        }

        private byte[] still(ByteBuffer data, int width, int height) {
            ByteArrayOutputStream body = new ByteArrayOutputStream(data.capacity() + 64);
            if (alpha != null && !lossless) {
                ByteBuffer header = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
                header.putInt(ALPHA).putShort((short) (width - 1)).put((byte) (width - 1 >> 16));
                write(
                        body,
                        "VP8X",
                        header.put((byte) (height - 1))
                                .putShort((short) (height - 1 >> 8))
                                .flip());
                write(body, "ALPH", alpha);
            }
            write(body, lossless ? "VP8L" : "VP8 ", data);
            ByteArrayOutputStream file = new ByteArrayOutputStream(body.size() + HEADER);
            file.writeBytes("RIFF".getBytes(StandardCharsets.ISO_8859_1));
            file.writeBytes(number(body.size() + 4));
            file.writeBytes("WEBP".getBytes(StandardCharsets.ISO_8859_1));
            file.writeBytes(body.toByteArray());
            return file.toByteArray();
        }

        private static void write(ByteArrayOutputStream out, String type, ByteBuffer content) {
            byte[] bytes = new byte[content.limit()];
            content.get(0, bytes);
            out.writeBytes(type.getBytes(StandardCharsets.ISO_8859_1));
            out.writeBytes(number(bytes.length));
            out.writeBytes(bytes);
            if (bytes.length % 2 == 1) {
                out.write(0);
            }
        }

        private static byte[] number(int value) {
            return ByteBuffer.allocate(4)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(value)
                    .array();
        }
    }
}
