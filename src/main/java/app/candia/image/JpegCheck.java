package app.candia.image;

import app.candia.image.JpegFile.Segment;
import app.candia.image.JpegFrame.Component;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOException;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the compressed data of a JPEG as a decoder does, and refuses it if any of them are missing. Decoders
 * fill what is missing with grey, and say so in words only.
 */
final class JpegCheck {
    /** More are made to keep a machine busy; the JDK has the same limit. */
    private static final int MOST_SCANS = 500;

    private static final int COEFFICIENTS = 64;

    private final JpegFile file;
    private final JpegFrame frame;
    private final @Nullable JpegCodes[] first = new JpegCodes[4];
    private final @Nullable JpegCodes[] others = new JpegCodes[4];
    private final List<JpegPlane> planes = new ArrayList<>();
    private int interval;
    private int scans;

    private JpegCheck(JpegFile file) throws IOException {
        this.file = file;
        frame = file.frame();
        for (Component component : frame.components()) {
            planes.add(new JpegPlane(frame, component));
        }
    }

    /** @throws IOException if data are missing or make no sense */
    static void of(JpegFile file) throws IOException {
        JpegCheck check = new JpegCheck(file);
        for (Segment segment : file.picture()) {
            ByteBuffer content = segment.content().duplicate();
            switch (segment.marker()) {
                case JpegFile.HUFFMAN_TABLES -> check.tables(content);
                case JpegFile.RESTART_INTERVAL -> check.interval = content.getShort() & 0xffff;
                case JpegFile.SCAN -> check.scan(content, segment);
                default -> {
                    // nothing that the lengths of codes depend on
                }
            }
        }
        check.complete();
    }

    private void tables(ByteBuffer content) throws IOException {
        while (content.hasRemaining()) {
            int target = content.get() & 255;
            if ((target & 15) > 3 || target > 0x1f) {
                throw new IIOException("Huffman table that makes no sense");
            }
            (target < 16 ? first : others)[target & 15] = new JpegCodes(content);
        }
    }

    private void scan(ByteBuffer header, Segment segment) throws IOException {
        if (++scans > MOST_SCANS) {
            throw new IIOException("JPEG of more than " + MOST_SCANS + " scans");
        }
        List<JpegPlane> scanned = new ArrayList<>();
        int count = header.get();
        for (int i = 0; i < count; i++) {
            JpegPlane plane = plane(header.get() & 255);
            int tables = header.get() & 255;
            plane.use(first[tables >> 4 & 3], others[tables & 3]);
            scanned.add(plane);
        }
        int from = header.get() & 255;
        int to = header.get() & 255;
        int bits = header.get() & 255;
        var pass = frame.progressive()
                ? new JpegPass(from, to, bits >> 4, bits & 15, true)
                : new JpegPass(0, COEFFICIENTS - 1, 0, 0, false);
        if (scanned.isEmpty() || !pass.fits(scanned.size())) {
            throw new IIOException("JPEG scan that makes no sense");
        }
        scanned.forEach(plane -> plane.note(pass));
        walk(scanned, pass, new JpegBits(file.bytes(), segment.from(), segment.to()));
    }

    private JpegPlane plane(int id) throws IIOException {
        return planes.stream()
                .filter(each -> each.component().id() == id)
                .findFirst()
                .orElseThrow(() -> new IIOException("JPEG scan of a component that there is not"));
    }

    private void walk(List<JpegPlane> scanned, JpegPass pass, JpegBits bits) throws IOException {
        boolean single = scanned.size() == 1;
        Component only = scanned.getFirst().component();
        int across = single ? frame.blocksAcross(only, false) : frame.unitsAcross();
        int down = single ? frame.blocksDown(only, false) : frame.unitsDown();
        int left = interval;
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                if (interval > 0 && left-- == 0) {
                    bits.restart();
                    scanned.forEach(JpegPlane::restart);
                    left = interval - 1;
                }
                if (single) {
                    scanned.getFirst().block(x, y, pass, bits);
                } else {
                    unit(scanned, x, y, pass, bits);
                }
            }
        }
    }

    private static void unit(List<JpegPlane> scanned, int x, int y, JpegPass pass, JpegBits bits) throws IOException {
        for (JpegPlane plane : scanned) {
            int across = plane.component().across();
            int down = plane.component().down();
            for (int i = 0; i < across * down; i++) {
                plane.block(x * across + i % across, y * down + i / across, pass, bits);
            }
        }
    }

    /**
     * Without an end marker it is not known whether more should have followed, so all must be there to the last bit.
     */
    private void complete() throws IIOException {
        for (JpegPlane plane : planes) {
            int[] precision = plane.precision();
            boolean fine = Arrays.stream(precision).allMatch(bits -> bits == 0);
            if (precision[0] == JpegPlane.UNKNOWN || !file.ended() && !fine) {
                throw new IIOException("Scans of the picture are missing");
            }
        }
    }
}
