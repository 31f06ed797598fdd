package app.candia.image;

import com.twelvemonkeys.imageio.color.ColorProfiles;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Colours as an ICC profile defines them, for grey or RGB. */
final class IccColours implements Colours {
    private static final int HEADER = 128;

    private final ColorConvertOp conversion;
    private final int bands;

    private IccColours(ICC_Profile profile, int bands) {
        conversion = new ColorConvertOp(new ICC_Profile[] {profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB)}, null);
        this.bands = bands;
    }

    /**
     * Nothing if the profile can't be used: cut short, damaged, or of other colours than the picture.
     *
     * @param grey whether the picture is grey
     */
    static @Nullable Colours of(byte @Nullable [] icc, boolean grey) {
        ICC_Profile profile = profile(icc, grey ? ColorSpace.TYPE_GRAY : ColorSpace.TYPE_RGB);
        if (profile == null) {
            return null;
        } else if (ColorProfiles.isCS_sRGB(profile)) {
            return Colours.SRGB;
        }
        try {
            IccColours colours = new IccColours(profile, grey ? 1 : 3);
            // Some profiles show only when they are applied that they can't be.
            colours.toSrgb(new int[3], 1, 8);
            return colours;
        } catch (CMMException | IllegalArgumentException unusable) {
            return null;
        }
    }

    /** The profile, if it is whole and of these colours. */
    static @Nullable ICC_Profile profile(byte @Nullable [] icc, int type) {
        if (icc == null || icc.length < HEADER) {
            return null;
        }
        int size = ByteBuffer.wrap(icc).getInt();
        if (size < HEADER || size > icc.length) {
            return null;
        }
        try {
            ICC_Profile profile = ColorProfiles.createProfile(Arrays.copyOf(icc, size));
            return profile.getColorSpaceType() == type ? profile : null;
        } catch (CMMException | IllegalArgumentException unusable) {
            return null;
        }
    }

    @Override
    public void toSrgb(int[] samples, int pixels, int bits) {
        int kind = bits == 8 ? DataBuffer.TYPE_BYTE : DataBuffer.TYPE_USHORT;
        WritableRaster from = Raster.createInterleavedRaster(kind, pixels, 1, bands, null);
        WritableRaster to = Raster.createInterleavedRaster(kind, pixels, 1, 3, null);
        from.setPixels(0, 0, pixels, 1, bands == 3 ? samples : everyThird(samples, pixels));
        conversion.filter(from, to);
        to.getPixels(0, 0, pixels, 1, samples);
        Colours.SRGB.toSrgb(samples, pixels, bits);
    }

    private static int[] everyThird(int[] samples, int pixels) {
        int[] grey = new int[pixels];
        for (int i = 0; i < pixels; i++) {
            grey[i] = samples[3 * i];
        }
        return grey;
    }
}
