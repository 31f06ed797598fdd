package app.candia.image;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** Brings decoded pictures of all kinds to sRGB, 8 bits, without transparency. */
final class Srgb {
    private Srgb() {}

    /**
     * @param decoded grey or RGB, any depth, with or without alpha, or a palette
     * @param colours what its numbers mean; the JDK's own colour space has no say, since it calls grey linear where
     *     files mean sRGB's curve
     * @param orientation how it has to be turned: in the same pass, since a photo is large
     * @param purpose decides what shows through where it is transparent
     */
    static BufferedImage of(BufferedImage decoded, Colours colours, Orientation orientation, Purpose purpose) {
        Raster raster = decoded.getRaster();
        int width = raster.getWidth();
        int height = raster.getHeight();
        BufferedImage picture = orientation.transposed()
                ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] to = pixels(picture);
        int[] samples = new int[width * raster.getNumBands()];
        int[] row = new int[width];
        int[] rgb = new int[3 * width];
        ColorModel model = decoded.getColorModel();
        int[] palette = model instanceof IndexColorModel indexed ? palette(indexed, colours, purpose) : null;
        for (int y = 0; y < height; y++) {
            raster.getPixels(0, y, width, 1, samples);
            if (palette != null) {
                for (int x = 0; x < width; x++) {
                    row[x] = palette[samples[x]];
                }
            } else {
                flatten(samples, model, colours, purpose, rgb, row);
            }
            for (int x = 0; x < width; x++) {
                to[orientation.target(x, y, width, height)] = row[x];
            }
        }
        return picture;
    }

    /** The memory of a {@code TYPE_INT_RGB}. */
    static int[] pixels(BufferedImage picture) {
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }

    private static int[] palette(IndexColorModel model, Colours colours, Purpose purpose) {
        int[] argb = new int[model.getMapSize()];
        model.getRGBs(argb);
        int[] samples = new int[4 * argb.length];
        for (int i = 0; i < argb.length; i++) {
            samples[4 * i] = argb[i] >> 16 & 255;
            samples[4 * i + 1] = argb[i] >> 8 & 255;
            samples[4 * i + 2] = argb[i] & 255;
            samples[4 * i + 3] = argb[i] >>> 24;
        }
        int[] palette = new int[1 << model.getPixelSize()];
        int[] entries = new int[argb.length];
        flatten(samples, ColorModel.getRGBdefault(), colours, purpose, new int[3 * argb.length], entries);
        System.arraycopy(entries, 0, palette, 0, argb.length);
        return palette;
    }

    /**
     * @param samples all bands, one pixel after another; not premultiplied, as all decoders here give it
     * @param rgb room for three numbers a pixel
     * @param row the result
     */
    private static void flatten(
            int[] samples, ColorModel model, Colours colours, Purpose purpose, int[] rgb, int[] row) {
        int bands = samples.length / row.length;
        int step = bands < 3 ? 0 : 1;
        int bits = colours != Colours.SRGB && model.getComponentSize(0) > 8 ? 16 : 8;
        for (int i = 0; i < row.length; i++) {
            for (int band = 0; band < 3; band++) {
                rgb[3 * i + band] = scaled(samples[i * bands + band * step], model.getComponentSize(band * step), bits);
            }
        }
        colours.toSrgb(rgb, row.length, bits);
        boolean alpha = model.hasAlpha();
        for (int i = 0; i < row.length; i++) {
            int opacity = alpha ? scaled(samples[(i + 1) * bands - 1], model.getComponentSize(bands - 1), 8) : 255;
            row[i] = mixed(rgb[3 * i], opacity, purpose) << 16
                    | mixed(rgb[3 * i + 1], opacity, purpose) << 8
                    | mixed(rgb[3 * i + 2], opacity, purpose);
        }
    }

    private static int scaled(int sample, int from, int to) {
        if (from == to) {
            return sample;
        }
        int most = (1 << from) - 1;
        return (int) ((sample * ((1L << to) - 1) + most / 2) / most);
    }

    private static int mixed(int value, int opacity, Purpose purpose) {
        return opacity == 255 ? value : (value * opacity + purpose.background() * (255 - opacity) + 127) / 255;
    }
}
