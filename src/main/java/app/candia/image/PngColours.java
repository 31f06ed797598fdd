package app.candia.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What the chunks of a PNG say of its colours. The first of cICP, iCCP, sRGB, gAMA with cHRM that can be used counts.
 */
final class PngColours {
    private static final int MAX_PROFILE = 4_000_000;
    private static final double UNIT = 100_000;

    /** Programs write this value for pictures whose curve is that of sRGB. */
    private static final double USUAL_GAMMA = 0.45455;

    private static final double CLOSE = 0.005;

    private @Nullable Colours numbered;
    private byte @Nullable [] profile;
    private boolean srgb;
    private double gamma;
    private @Nullable Primaries primaries;

    /** Of those that come twice the first counts. */
    void chunk(String type, ByteBuffer content) {
        switch (type) {
            case "cICP" -> numbered = numbered == null ? numbered(content) : numbered;
            case "iCCP" -> profile = profile == null ? profile(Png.bytes(content)) : profile;
            case "sRGB" -> srgb = true;
            case "gAMA" -> gamma = gamma == 0 && content.limit() == 4 ? number(content, 0) : gamma;
            case "cHRM" -> primaries = primaries == null && content.limit() == 32 ? primaries(content) : primaries;
            default -> {
                // nothing about colours
            }
        }
    }

    /** @param grey whether the picture is grey */
    @Nullable
    Colours found(boolean grey) {
        Colours byProfile = numbered == null ? IccColours.of(profile, grey) : null;
        if (numbered != null) {
            return numbered;
        } else if (byProfile != null) {
            return byProfile;
        } else if (srgb) {
            return Colours.SRGB;
        }
        return gamma > 0 || primaries != null ? measured() : null;
    }

    private @Nullable Colours measured() {
        boolean usual = primaries == null || primaries.closeTo(Primaries.SRGB);
        Transfer transfer = gamma <= 0 || usual && Math.abs(gamma - USUAL_GAMMA) < CLOSE
                ? Transfer.SRGB
                : Transfer.gamma(1 / gamma);
        return NamedColours.of(primaries == null ? Primaries.SRGB : primaries, transfer);
    }

    /** Primaries, curve, a matrix that has to be 0 (RGB), and whether black is 0 and white the highest number. */
    private static @Nullable Colours numbered(ByteBuffer content) {
        if (content.limit() != 4 || content.get(2) != 0 || content.get(3) < 0 || content.get(3) > 1) {
            return null;
        }
        Colours colours = NamedColours.numbered(content.get(0) & 255, content.get(1) & 255);
        return colours == null || content.get(3) == 1 ? colours : narrow(colours);
    }

    /** Video's range: of 8 bits, black is 16 and white 235. */
    private static Colours narrow(Colours colours) {
        return (samples, pixels, bits) -> {
            int black = 16 << bits - 8;
            int span = 219 << bits - 8;
            int most = (1 << bits) - 1;
            for (int i = 0; i < 3 * pixels; i++) {
                samples[i] = (int) Math.clamp(((long) samples[i] - black) * most / span, 0, most);
            }
            colours.toSrgb(samples, pixels, bits);
        };
    }

    /** After a name of at most 79 bytes and two zeros (its end, and the method) comes the deflated profile. */
    private static byte @Nullable [] profile(byte[] content) {
        int data = 2;
        while (data - 2 < content.length && content[data - 2] != 0) {
            data++;
        }
        if (data >= content.length) {
            return null;
        }
        try (var in = new InflaterInputStream(new ByteArrayInputStream(content, data, content.length - data))) {
            return in.readNBytes(MAX_PROFILE);
        } catch (IOException unusable) {
            return null;
        }
    }

    /** White first, then red, green and blue. */
    private static Primaries primaries(ByteBuffer content) {
        return new Primaries(
                number(content, 8),
                number(content, 12),
                number(content, 16),
                number(content, 20),
                number(content, 24),
                number(content, 28),
                number(content, 0),
                number(content, 4));
    }

    private static double number(ByteBuffer content, int at) {
        return (content.getInt(at) & 0xffff_ffffL) / UNIT;
    }
}
