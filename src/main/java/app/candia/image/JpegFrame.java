package app.candia.image;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOException;

/**
 * The frame header of a JPEG.
 *
 * @param progressive whether the data come in several scans, from coarse to fine
 * @param components in the header's order
 */
record JpegFrame(boolean progressive, int width, int height, List<Component> components) {
    private static final int BLOCK = 8;

    /** One colour: its name, and how finely it is sampled. */
    record Component(int id, int across, int down) {}

    static boolean isMarker(int marker) {
        return marker == 0xf7 || marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** @throws UnreadablePictureException if it is a kind of JPEG that is not read */
    static JpegFrame of(int marker, ByteBuffer content) throws IIOException, UnreadablePictureException {
        String kind = switch (marker) {
            case 0xc0, 0xc1, 0xc2 -> "";
            case 0xc3, 0xcb -> "JPEG (lossless)";
            case 0xc9, 0xca -> "JPEG (arithmetic coding)";
            case 0xf7 -> "JPEG-LS";
            default -> "JPEG (hierarchical)";
        };
        if (!kind.isEmpty()) {
            throw UnreadablePictureException.unsupported(kind);
        }
        int bits = content.get();
        if (bits != 8) {
            throw UnreadablePictureException.unsupported("JPEG (" + bits + " bits)");
        }
        int height = content.getShort() & 0xffff;
        int width = content.getShort() & 0xffff;
        if (height == 0) {
            throw UnreadablePictureException.unsupported("JPEG (height in DNL)");
        }
        int count = content.get();
        List<Component> components = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int id = content.get() & 255;
            int sampling = content.get() & 255;
            content.get();
            components.add(new Component(id, sampling >> 4, sampling & 15));
        }
        if (width == 0
                || count < 1
                || components.stream().anyMatch(c -> c.across < 1 || c.across > 4 || c.down < 1 || c.down > 4)) {
            throw new IIOException("JPEG frame that makes no sense");
        }
        return new JpegFrame(marker == 0xc2, width, height, components);
    }

    /** Of three components, as libjpeg decides it. */
    boolean isRgb(boolean jfif, int adobeTransform) {
        if (jfif || adobeTransform >= 0) {
            return !jfif && adobeTransform == 0;
        }
        return components.get(0).id == 'R' && components.get(1).id == 'G' && components.get(2).id == 'B';
    }

    /** How many blocks a component has in a row, or with {@code padded} as many as whole units need. */
    int blocksAcross(Component component, boolean padded) {
        return blocks(width, component.across, mostAcross(), padded);
    }

    int blocksDown(Component component, boolean padded) {
        return blocks(height, component.down, mostDown(), padded);
    }

    private static int blocks(int side, int sampling, int most, boolean padded) {
        return padded ? ceil(side, BLOCK * most) * sampling : ceil(ceil(side * sampling, most), BLOCK);
    }

    int unitsAcross() {
        return ceil(width, BLOCK * mostAcross());
    }

    int unitsDown() {
        return ceil(height, BLOCK * mostDown());
    }

    private int mostAcross() {
        return components.stream().mapToInt(Component::across).max().orElse(1);
    }

    private int mostDown() {
        return components.stream().mapToInt(Component::down).max().orElse(1);
    }

    private static int ceil(int amount, int by) {
        return (amount + by - 1) / by;
    }
}
