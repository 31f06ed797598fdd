package app.candia.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An ICC profile in the parts in which a JPEG carries it: each has its number, from 1, and how many there are. */
final class JpegProfile {
    private static final byte[] NAME = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int HEADER = 14;
    private static final int MOST = 65_533 - HEADER;

    private final Map<Integer, byte[]> parts = new TreeMap<>();
    private int count;

    /** Passed over if it is no part of a profile; of two with one number the first counts. */
    void add(byte[] content) {
        if (content.length > HEADER && Arrays.equals(content, 0, NAME.length, NAME, 0, NAME.length)) {
            count = Math.max(count, content[HEADER - 1] & 255);
            parts.putIfAbsent(content[HEADER - 2] & 255, Arrays.copyOfRange(content, HEADER, content.length));
        }
    }

    /** Nothing if there is none, or a part is missing. */
    byte @Nullable [] whole() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        int next = 1;
        for (Map.Entry<Integer, byte[]> part : parts.entrySet()) {
            if (part.getKey() != next++) {
                return null;
            }
            whole.writeBytes(part.getValue());
        }
        return parts.isEmpty() || parts.size() != count ? null : whole.toByteArray();
    }

    /** The contents of the segments that carry it; none for no profile. */
    static List<byte[]> parts(byte @Nullable [] profile) {
        List<byte[]> parts = new ArrayList<>();
        if (profile == null) {
            return parts;
        }
        int count = (profile.length + MOST - 1) / MOST;
        for (int from = 0; from < profile.length; from += MOST) {
            ByteArrayOutputStream part = new ByteArrayOutputStream();
            part.writeBytes(NAME);
            part.write(parts.size() + 1);
            part.write(count);
            part.write(profile, from, Math.min(MOST, profile.length - from));
            parts.add(part.toByteArray());
        }
        return parts;
    }
}
