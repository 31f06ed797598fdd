package app.candia.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** An EXIF block, from its byte order on, that names a colour space. */
final class ExifMaker {
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int TEXT = 2;

    private ExifMaker() {}

    /**
     * @param space the tag ColorSpace; none if negative
     * @param index the interoperability index, of three letters; none if null
     */
    static byte[] exif(int space, @Nullable String index, boolean little) {
        ByteBuffer out =
                ByteBuffer.allocate(8 + 18 + 30 + 18).order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        out.put((little ? "II" : "MM").getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 42)
                .putInt(8);
        out.putShort((short) 1);
        entry(out, 0x8769, LONG, 1).putInt(26).putInt(0);
        out.putShort((short) 2);
        entry(out, space < 0 ? 0xa002 : 0xa001, SHORT, 1)
                .putShort((short) space)
                .putShort((short) 0);
        entry(out, index == null ? 0xa003 : 0xa005, LONG, 1).putInt(56).putInt(0);
        out.putShort((short) 1);
        entry(out, 1, TEXT, 4).put((index == null ? "R98" : index).getBytes(StandardCharsets.ISO_8859_1));
        return out.array();
    }

    private static ByteBuffer entry(ByteBuffer out, int tag, int type, int count) {
        return out.putShort((short) tag).putShort((short) type).putInt(count);
    }
}
