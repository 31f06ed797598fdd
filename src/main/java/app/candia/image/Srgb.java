package app.candia.image;

import com.twelvemonkeys.imageio.color.ColorSpaces;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import org.jspecify.annotations.Nullable;

/** Brings decoded pictures of all kinds to sRGB, 8 bits, on white. */
final class Srgb {
    private static final int STRIP = 64;

    private Srgb() {}

    /**
     * @param decoded grey or RGB, any depth, with or without alpha, or a palette
     * @param profile what its numbers mean; where there is none the picture's own colour space says it
     * @param orientation how it has to be turned: in the same pass, since a photo is large
     */
    static BufferedImage of(BufferedImage decoded, @Nullable ICC_Profile profile, Orientation orientation) {
        BufferedImage picture = flat(decoded, orientation);
        ColorSpace space =
                profile == null ? decoded.getColorModel().getColorSpace() : ColorSpaces.createColorSpace(profile);
        // Grey is taken as it is: the JDK calls it linear where files mean sRGB's curve.
        if (space instanceof ICC_ColorSpace icc && space.getType() == ColorSpace.TYPE_RGB && !space.isCS_sRGB()) {
            convert(picture, icc.getProfile());
        }
        return picture;
    }

    /** The memory of a {@code TYPE_INT_RGB}. */
    static int[] pixels(BufferedImage picture) {
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }

    private static BufferedImage flat(BufferedImage decoded, Orientation orientation) {
        ColorModel colours = decoded.getColorModel();
        Raster raster = decoded.getRaster();
        int width = raster.getWidth();
        int height = raster.getHeight();
        int bands = raster.getNumBands();
        BufferedImage picture = orientation.transposed()
                ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] to = pixels(picture);
        int[] row = new int[width * bands];
        for (int y = 0; y < height; y++) {
            raster.getPixels(0, y, width, 1, row);
            for (int x = 0; x < width; x++) {
                to[orientation.target(x, y, width, height)] = colours instanceof IndexColorModel palette
                        ? onWhite(palette.getRGB(row[x]))
                        : mix(row, x * bands, bands, colours);
            }
        }
        return picture;
    }

    private static int mix(int[] samples, int at, int bands, ColorModel colours) {
        int red = eightBits(samples[at], colours, 0);
        int green = bands < 3 ? red : eightBits(samples[at + 1], colours, 1);
        int blue = bands < 3 ? red : eightBits(samples[at + 2], colours, 2);
        if (!colours.hasAlpha()) {
            return red << 16 | green << 8 | blue;
        }
        int alpha = eightBits(samples[at + bands - 1], colours, bands - 1);
        return onWhite(alpha << 24 | red << 16 | green << 8 | blue);
    }

    private static int eightBits(int sample, ColorModel colours, int band) {
        int bits = colours.getComponentSize(band);
        int most = (1 << bits) - 1;
        return bits == 8 ? sample : (int) ((sample * 255L + most / 2) / most);
    }

    /** @param argb not premultiplied, as all decoders here give it */
    private static int onWhite(int argb) {
        int alpha = argb >>> 24;
        int white = (255 - alpha) * 255;
        int red = ((argb >> 16 & 255) * alpha + white + 127) / 255;
        int green = ((argb >> 8 & 255) * alpha + white + 127) / 255;
        int blue = ((argb & 255) * alpha + white + 127) / 255;
        return red << 16 | green << 8 | blue;
    }

    /** Strip by strip, so that a large photo does not stand in memory once more. */
    private static void convert(BufferedImage picture, ICC_Profile profile) {
        ColorConvertOp convert =
                new ColorConvertOp(new ICC_Profile[] {profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB)}, null);
        int width = picture.getWidth();
        for (int y = 0; y < picture.getHeight(); y += STRIP) {
            int rows = Math.min(STRIP, picture.getHeight() - y);
            WritableRaster from = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, rows, 3, null);
            WritableRaster to = from.createCompatibleWritableRaster();
            int[] samples = picture.getRaster().getPixels(0, y, width, rows, (int[]) null);
            from.setPixels(0, 0, width, rows, samples);
            convert.filter(from, to);
            picture.getRaster().setPixels(0, y, width, rows, to.getPixels(0, 0, width, rows, samples));
        }
    }
}
