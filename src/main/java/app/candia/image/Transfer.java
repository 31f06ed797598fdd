package app.candia.image;

import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * From a picture's numbers to light.
 *
 * @param light from 0..1 to linear light, in which 1 is the white of a page
 * @param bright whether there may be light above 1
 * @param contrast a pixel's light is multiplied by its luminance to this power
 */
record Transfer(DoubleUnaryOperator light, boolean bright, double contrast) {
    static final Transfer SRGB =
            new Transfer(v -> v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4), false, 0);

    private static final Transfer VIDEO = new Transfer(Transfer::video, false, 0);
    private static final Transfer LINEAR = gamma(1);

    /** The light of a page's white, in candela per square metre (ITU-R BT.2408). */
    private static final double WHITE = 203;

    /** On a screen of 1000 candela per square metre, with the exponent that it has (ITU-R BT.2100). */
    private static final double HLG_SCALE = Math.pow(1000 / WHITE, 1 / 1.2);

    static Transfer gamma(double exponent) {
        return new Transfer(v -> Math.pow(v, exponent), false, 0);
    }

    /** By its number in ITU-T H.273; nothing for those that say nothing or are not known. */
    static @Nullable Transfer numbered(int number) {
        return switch (number) {
            case 1, 6, 11, 12, 14, 15 -> VIDEO;
            case 4 -> gamma(2.2);
            case 5 -> gamma(2.8);
            case 7 -> new Transfer(v -> v < 4 * 0.0228 ? v / 4 : Math.pow((v + 0.1115) / 1.1115, 1 / 0.45), false, 0);
            case 8 -> LINEAR;
            case 9 -> new Transfer(v -> v <= 0 ? 0 : Math.pow(10, 2 * (v - 1)), false, 0);
            case 10 -> new Transfer(v -> v <= 0 ? 0 : Math.pow(10, 2.5 * (v - 1)), false, 0);
            case 13 -> SRGB;
            case 16 -> new Transfer(v -> perceptual(v) / WHITE, true, 0);
            case 17 -> new Transfer(v -> 52.37 / 48 * Math.pow(v, 2.6), false, 0);
            case 18 -> new Transfer(v -> HLG_SCALE * hybrid(v), true, 0.2);
            default -> null;
        };
    }

    private static double video(double v) {
        return v < 4.5 * 0.018053968510807 ? v / 4.5 : Math.pow((v + 0.099296826809442) / 1.099296826809442, 1 / 0.45);
    }

    /** PQ (SMPTE ST 2084), in candela per square metre. */
    private static double perceptual(double v) {
        double power = Math.pow(v, 32 / 2523.0);
        return 10_000 * Math.pow(Math.max(power - 0.8359375, 0) / (18.8515625 - 18.6875 * power), 8192 / 1305.0);
    }

    /** HLG (ARIB STD-B67), 0..1 of the scene's light. */
    private static double hybrid(double v) {
        return v <= 0.5 ? v * v / 3 : (Math.exp((v - 0.55991073) / 0.17883277) + 0.28466892) / 12;
    }
}
