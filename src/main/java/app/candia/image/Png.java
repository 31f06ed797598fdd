package app.candia.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A PNG reduced to the chunks that make the picture. The JDK checks no checksums, ignores colours and inflates texts
 * without a limit, so none of that reaches it.
 *
 * @param essence a PNG of the picture's own chunks
 * @param colours what its chunks say of its colours; nothing if none of them does
 * @param exif the EXIF block
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Png(byte[] essence, @Nullable Colours colours, byte @Nullable [] exif) {
    private static final int SIGNATURE = 8;
    private static final int COLOUR_TYPE = SIGNATURE + 8 + 9;
    private static final int COLOURED = 2;
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "IDAT");
    private static final byte[] END = {0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xae, 0x42, 0x60, (byte) 0x82};

    static BufferedImage decode(byte[] bytes, Intake intake) throws IOException, UnreadablePictureException {
        Png png = of(bytes);
        Exif exif = Exif.of(png.exif);
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(png.essence))) {
            reader.setInput(in, true, true);
            try (var _ = intake.admit(reader.getWidth(0), reader.getHeight(0))) {
                return Srgb.of(
                        reader.read(0),
                        Colours.first(png.colours, exif.colours()),
                        exif.orientation(),
                        intake.purpose());
            }
        } finally {
            reader.dispose();
        }
    }

    static Png of(byte[] bytes) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(bytes.length);
        kept.write(bytes, 0, SIGNATURE);
        PngColours colours = new PngColours();
        byte[] exif = null;
        ByteBuffer in = ByteBuffer.wrap(bytes, SIGNATURE, bytes.length - SIGNATURE);
        while (in.remaining() >= END.length) {
            int start = in.position();
            int length = in.getInt();
            String type = new String(bytes, start + 4, 4, StandardCharsets.ISO_8859_1);
            if (type.equals("IEND")) {
                break;
            }
            if (length < 0 || length > bytes.length - start - END.length) {
                throw new IIOException("Chunk " + type + " is cut short");
            }
            in.position(start + END.length + length);
            boolean sound = checksum(bytes, start + 4, length + 4) == in.getInt(start + 8 + length);
            if (KEPT.contains(type) && sound) {
                kept.write(bytes, start, length + END.length);
            } else if (Character.isUpperCase(type.charAt(0))) {
                throw new IIOException("Chunk " + type + (sound ? " is unknown" : " has a wrong checksum"));
            } else if (sound) {
                ByteBuffer content = in.slice(start + 8, length);
                exif = type.equals("eXIf") ? bytes(content) : exif;
                colours.chunk(type, content);
            }
        }
        kept.write(END);
        byte[] essence = kept.toByteArray();
        boolean grey = essence.length > COLOUR_TYPE && (essence[COLOUR_TYPE] & COLOURED) == 0;
        return new Png(essence, colours.found(grey), exif);
    }

    static byte[] bytes(ByteBuffer content) {
        byte[] bytes = new byte[content.limit()];
        content.get(0, bytes);
        return bytes;
    }

    private static int checksum(byte[] bytes, int from, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }
}
