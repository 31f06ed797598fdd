package app.candia.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.IIOException;

/** One Huffman table. */
final class JpegCodes {
    private static final int LONGEST = 16;
    private static final int FAST = 9;

    private final byte[] values = new byte[256];
    /** Above all codes of a length, as 16 bits. */
    private final int[] limits = new int[LONGEST + 1];

    /** From a code as a number to the place of its value. */
    private final int[] offsets = new int[LONGEST + 1];

    /** Length and value by the first bits; 0 for longer codes. */
    private final short[] fast = new short[1 << FAST];

    JpegCodes(ByteBuffer content) throws IIOException {
        int[] counts = new int[LONGEST + 1];
        int total = 0;
        for (int length = 1; length <= LONGEST; length++) {
            counts[length] = content.get() & 255;
            total += counts[length];
        }
        if (total > values.length) {
            throw new IIOException("Huffman table that makes no sense");
        }
        content.get(values, 0, total);
        int code = 0;
        int at = 0;
        for (int length = 1; length <= LONGEST; length++) {
            offsets[length] = at - code;
            for (int i = 0; i < counts[length]; i++) {
                quicken(code++, length, values[at++] & 255);
            }
            if (code > 1 << length) {
                throw new IIOException("Huffman table that makes no sense");
            }
            limits[length] = code << LONGEST - length;
            code <<= 1;
        }
    }

    private void quicken(int code, int length, int value) {
        int first = code << FAST - Math.min(length, FAST);
        for (int i = 0; length <= FAST && i < 1 << FAST - length && first + i < fast.length; i++) {
            fast[first + i] = (short) (length << 8 | value);
        }
    }

    int next(JpegBits bits) throws IOException {
        int ahead = bits.peek();
        int known = fast[ahead >> LONGEST - FAST];
        if (known != 0) {
            bits.skip(known >> 8);
            return known & 255;
        }
        for (int length = FAST + 1; length <= LONGEST; length++) {
            if (ahead < limits[length]) {
                bits.skip(length);
                return values[(ahead >> LONGEST - length) + offsets[length] & 255] & 255;
            }
        }
        throw new IIOException("A code that is in no table");
    }
}
