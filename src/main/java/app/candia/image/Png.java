package app.candia.image;

import com.twelvemonkeys.imageio.color.ColorProfiles;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import javax.imageio.IIOException;
import org.jspecify.annotations.Nullable;

/**
 * A PNG reduced to the chunks that make the picture. The JDK checks no checksums, ignores colour profiles and inflates
 * texts without a limit, so none of that reaches it.
 *
 * @param essence a PNG of the picture's own chunks and its EXIF block
 * @param profile the embedded colour profile, if it is sound
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Png(byte[] essence, @Nullable ICC_Profile profile) {
    private static final int SIGNATURE = 8;
    private static final int MAX_PROFILE = 4_000_000;
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "eXIf");
    private static final byte[] END = {0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xae, 0x42, 0x60, (byte) 0x82};

    static Png of(byte[] bytes) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(bytes.length);
        kept.write(bytes, 0, SIGNATURE);
        ICC_Profile profile = null;
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
            if (type.equals("iCCP") && sound) {
                profile = profile(bytes, start + 8, length);
            } else if (KEPT.contains(type) && sound) {
                kept.write(bytes, start, length + END.length);
            } else if (Character.isUpperCase(type.charAt(0))) {
                throw new IIOException("Chunk " + type + (sound ? " is unknown" : " has a wrong checksum"));
            }
        }
        kept.write(END);
        return new Png(kept.toByteArray(), profile);
    }

    private static int checksum(byte[] bytes, int from, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    /** After a name of at most 79 bytes and two zeros (its end, and the method) comes the deflated profile. */
    private static @Nullable ICC_Profile profile(byte[] bytes, int from, int length) {
        int name = from;
        while (name < from + length && bytes[name] != 0) {
            name++;
        }
        int data = name + 2;
        if (data >= from + length) {
            return null;
        }
        try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes, data, from + length - data))) {
            return ColorProfiles.createProfile(in.readNBytes(MAX_PROFILE));
        } catch (IOException | IllegalArgumentException unusable) {
            return null;
        }
    }
}
