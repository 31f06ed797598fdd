package app.candia.image;

import app.candia.image.JpegFrame.Component;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOException;
import org.jspecify.annotations.Nullable;

/** One component's blocks, and where in the compressed data of a scan it is. */
final class JpegPlane {
    /** Stands for a coefficient of which nothing has come. */
    static final int UNKNOWN = 99;

    private static final int COEFFICIENTS = 64;

    private final Component component;
    private final int across;
    private final int[] precision = new int[COEFFICIENTS];

    /** A bit for each coefficient that is not zero: later scans of a progressive JPEG depend on it. */
    private final long[] present;

    private @Nullable JpegCodes first;
    private @Nullable JpegCodes others;

    /** How many blocks nothing more comes for. */
    private int run;

    JpegPlane(JpegFrame frame, Component component) {
        this.component = component;
        across = frame.blocksAcross(component, true);
        present = new long[frame.progressive() ? across * frame.blocksDown(component, true) : 0];
        Arrays.fill(precision, UNKNOWN);
    }

    Component component() {
        return component;
    }

    /** How many low bits of each coefficient are missing. */
    int[] precision() {
        return precision;
    }

    void use(@Nullable JpegCodes forFirst, @Nullable JpegCodes forOthers) {
        first = forFirst;
        others = forOthers;
        run = 0;
    }

    void note(JpegPass pass) {
        Arrays.fill(precision, pass.from(), pass.to() + 1, pass.after());
    }

    void restart() {
        run = 0;
    }

    void block(int x, int y, JpegPass pass, JpegBits bits) throws IOException {
        if (pass.from() == 0) {
            if (pass.refines()) {
                bits.read(1);
            } else {
                bits.read(Math.min(16, codes(first).next(bits)));
            }
        }
        if (!pass.progressive()) {
            sequential(bits);
        } else if (pass.to() > 0 && pass.refines()) {
            refined(y * across + x, pass, bits);
        } else if (pass.to() > 0) {
            coarse(y * across + x, pass, bits);
        }
    }

    private void sequential(JpegBits bits) throws IOException {
        JpegCodes codes = codes(others);
        for (int k = 1; k < COEFFICIENTS; k++) {
            int code = codes.next(bits);
            if (code != 0xf0 && (code & 15) == 0) {
                return;
            }
            bits.read(code & 15);
            k += code >> 4;
        }
    }

    private void coarse(int block, JpegPass pass, JpegBits bits) throws IOException {
        if (run > 0) {
            run--;
            return;
        }
        JpegCodes codes = codes(others);
        for (int k = pass.from(); k <= pass.to(); k++) {
            int code = codes.next(bits);
            int zeros = code >> 4;
            if ((code & 15) == 0 && zeros < 15) {
                run = (1 << zeros) - 1 + bits.read(zeros);
                return;
            }
            k += zeros;
            if ((code & 15) != 0) {
                bits.read(code & 15);
                present[block] |= 1L << k;
            }
        }
    }

    /** One more bit for each coefficient that is there already; between them new ones may begin. */
    private void refined(int block, JpegPass pass, JpegBits bits) throws IOException {
        int k = pass.from();
        JpegCodes codes = codes(others);
        while (run == 0 && k <= pass.to()) {
            int code = codes.next(bits);
            int zeros = code >> 4;
            boolean starts = (code & 15) != 0;
            if (starts) {
                bits.read(1);
            } else if (zeros < 15) {
                run = (1 << zeros) + bits.read(zeros);
                break;
            }
            for (; k <= pass.to(); k++) {
                if ((present[block] >> k & 1) != 0) {
                    bits.read(1);
                } else if (--zeros < 0) {
                    break;
                }
            }
            if (starts) {
                present[block] |= 1L << k;
            }
            k++;
        }
        if (run > 0) {
            for (; k <= pass.to(); k++) {
                if ((present[block] >> k & 1) != 0) {
                    bits.read(1);
                }
            }
            run--;
        }
    }

    private static JpegCodes codes(@Nullable JpegCodes codes) throws IIOException {
        if (codes == null) {
            throw new IIOException("JPEG scan without its Huffman table");
        }
        return codes;
    }
}
