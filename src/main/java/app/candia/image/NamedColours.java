package app.candia.image;

import org.jspecify.annotations.Nullable;

/** Colours that are told by primaries and a curve, without a profile. */
final class NamedColours implements Colours {
    private static final byte[] SRGB = srgb();

    /** From this light on what is brighter than a page's white is pressed together below it. */
    private static final double KNEE = 0.8;

    private final Transfer transfer;
    private final double @Nullable [][] matrix;
    private double[] light = new double[0];

    private NamedColours(Transfer transfer, double @Nullable [][] matrix) {
        this.transfer = transfer;
        this.matrix = matrix;
    }

    /** Nothing if the primaries make no sense. */
    static @Nullable Colours of(Primaries primaries, Transfer transfer) {
        if (primaries.closeTo(Primaries.SRGB)) {
            return transfer.equals(Transfer.SRGB) ? Colours.SRGB : new NamedColours(transfer, null);
        }
        double[][] matrix = primaries.toSrgb();
        return matrix == null ? null : new NamedColours(transfer, matrix);
    }

    static @Nullable Colours adobeRgb() {
        return of(Primaries.ADOBE_RGB, Transfer.gamma(563 / 256.0));
    }

    /** By the numbers of ITU-T H.273; nothing if one of them says nothing or is not known. */
    static @Nullable Colours numbered(int primaries, int transfer) {
        Primaries chart = Primaries.numbered(primaries);
        Transfer curve = Transfer.numbered(transfer);
        return chart == null || curve == null ? null : of(chart, curve);
    }

    @Override
    public void toSrgb(int[] samples, int pixels, int bits) {
        if (light.length != 1 << bits) {
            light = lights(1 << bits);
        }
        double[] rgb = new double[3];
        for (int at = 0; at < 3 * pixels; at += 3) {
            rgb[0] = light[samples[at]];
            rgb[1] = light[samples[at + 1]];
            rgb[2] = light[samples[at + 2]];
            double[] mixed = matrix == null ? rgb : Matrices.times(matrix, rgb);
            double factor = transfer.bright() ? factor(mixed) : 1;
            for (int i = 0; i < 3; i++) {
                samples[at + i] = SRGB[(int) (Math.clamp(mixed[i] * factor, 0, 1) * 65535 + 0.5)] & 255;
            }
        }
    }

    private double[] lights(int count) {
        double[] lights = new double[count];
        for (int i = 0; i < count; i++) {
            lights[i] = transfer.light().applyAsDouble(i / (count - 1.0));
        }
        return lights;
    }

    /** One factor for all three, so that the hue stays. */
    private double factor(double[] rgb) {
        double luminance = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
        double contrast = Math.pow(Math.max(luminance, 0), transfer.contrast());
        double brightest = Math.max(rgb[0], Math.max(rgb[1], rgb[2])) * contrast;
        if (brightest <= KNEE) {
            return contrast;
        }
        double above = (brightest - KNEE) / (1 - KNEE);
        return (KNEE + (1 - KNEE) * above / (1 + above)) / brightest * contrast;
    }

    private static byte[] srgb() {
        byte[] table = new byte[65536];
        for (int i = 0; i < table.length; i++) {
            double light = i / 65535.0;
            double value = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
            table[i] = (byte) Math.round(255 * value);
        }
        return table;
    }
}
