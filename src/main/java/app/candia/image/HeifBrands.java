package app.candia.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The brands at the beginning of a file in ISO's container: the major one, and those it is compatible with. */
record HeifBrands(Set<String> names) {
    private static final Set<String> STILL =
            Set.of("heic", "heix", "heim", "heis", "mif1", "mif2", "mif3", "miaf", "avif", "avio", "1pic");
    private static final Set<String> SEQUENCE = Set.of("hevc", "hevx", "hevm", "hevs", "msf1", "avis");
    private static final int FIRST = 8;
    private static final int COMPATIBLE = 16;
    private static final int MAX_BOX = 1024;

    static HeifBrands of(byte[] bytes) {
        Set<String> names = new HashSet<>();
        if (bytes.length >= FIRST + 4 && name(bytes, 4).equals("ftyp")) {
            int size = ByteBuffer.wrap(bytes).getInt();
            int end = Math.min(bytes.length, size < 0 ? MAX_BOX : Math.min(size, MAX_BOX));
            names.add(name(bytes, FIRST));
            for (int at = COMPATIBLE; at + 4 <= end; at += 4) {
                names.add(name(bytes, at));
            }
        }
        return new HeifBrands(names);
    }

    /** Whether there may be a picture, or several in a row. */
    boolean any() {
        return still() || sequence();
    }

    /** Whether there may be a row of pictures, which is not read. */
    boolean sequence() {
        return names.stream().anyMatch(SEQUENCE::contains);
    }

    /** Whether there may be a single picture. */
    boolean still() {
        return names.stream().anyMatch(STILL::contains);
    }

    private static String name(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
    }
}
