package app.candia.image;

import java.io.EOFException;
import javax.imageio.IIOException;

/** The compressed data of one scan, bit by bit. */
final class JpegBits {
    private final byte[] bytes;
    private final int end;
    private int at;
    private long held;
    private int count;
    private int restarts;

    JpegBits(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        at = from;
        end = to;
    }

    /** @param size 0 to 16 */
    int read(int size) throws EOFException {
        if (count < size) {
            fill();
            if (count < size) {
                throw new EOFException("Data of the picture are missing");
            }
        }
        count -= size;
        return (int) (held >>> count) & (1 << size) - 1;
    }

    /** The next 16 bits, with zeros behind the end. */
    int peek() {
        if (count < 16) {
            fill();
        }
        return (int) (count < 16 ? held << 16 - count : held >>> count - 16) & 0xffff;
    }

    void skip(int size) throws EOFException {
        if (count < size) {
            throw new EOFException("Data of the picture are missing");
        }
        count -= size;
    }

    private void fill() {
        while (count <= 48 && at < end) {
            if (bytes[at] == -1) {
                if (at + 1 >= end || bytes[at + 1] != 0) {
                    return;
                }
                at++;
                held = held << 8 | 255;
            } else {
                held = held << 8 | bytes[at] & 255;
            }
            at++;
            count += 8;
        }
    }

    /** Goes behind the next restart marker, which has to be the one whose turn it is. */
    void restart() throws IIOException {
        held = 0;
        count = 0;
        while (at + 1 < end && (bytes[at] != -1 || bytes[at + 1] == 0 || bytes[at + 1] == -1)) {
            at++;
        }
        if (at + 1 >= end || (bytes[at + 1] & 255) != 0xd0 + (restarts++ & 7)) {
            throw new IIOException("A restart marker is missing");
        }
        at += 2;
    }
}
