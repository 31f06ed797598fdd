package app.candia.image;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Files for a print shop: 16 bits a channel, with the sRGB profile, and how large they are on paper. Thread-safe. */
public final class PrintFile {
    /** Pixels to an inch of paper. */
    public static final int DPI = 300;

    private static final int BANDS = 3;
    private static final String PNG_METADATA = "javax_imageio_png_1.0";

    private PrintFile() {}

    /** Does not close the stream. */
    public static void writePng(BufferedImage picture, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        BufferedImage deep = deep(picture);
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(deep), null);
        IIOMetadataNode root = new IIOMetadataNode(PNG_METADATA);
        root.appendChild(pngProfile());
        root.appendChild(pngDensity());
        metadata.mergeTree(PNG_METADATA, root);
        write(writer, deep, metadata, writer.getDefaultWriteParam(), out);
    }

    /** Losslessly compressed; does not close the stream. */
    public static void writeTiff(BufferedImage picture, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        BufferedImage deep = deep(picture);
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionType("ZLib");
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(deep), how);
        TIFFDirectory directory = TIFFDirectory.createFromMetadata(metadata);
        BaselineTIFFTagSet tags = BaselineTIFFTagSet.getInstance();
        for (int axis : new int[] {BaselineTIFFTagSet.TAG_X_RESOLUTION, BaselineTIFFTagSet.TAG_Y_RESOLUTION}) {
            directory.addTIFFField(new TIFFField(tags.getTag(axis), TIFFTag.TIFF_RATIONAL, 1, new long[][] {{DPI, 1}}));
        }
        directory.addTIFFField(new TIFFField(
                tags.getTag(BaselineTIFFTagSet.TAG_RESOLUTION_UNIT), BaselineTIFFTagSet.RESOLUTION_UNIT_INCH));
        byte[] profile = profile();
        directory.addTIFFField(new TIFFField(
                tags.getTag(BaselineTIFFTagSet.TAG_ICC_PROFILE), TIFFTag.TIFF_UNDEFINED, profile.length, profile));
        write(writer, deep, directory.getAsMetadata(), how, out);
    }

    private static void write(
            ImageWriter writer, BufferedImage picture, IIOMetadata metadata, ImageWriteParam how, OutputStream out)
            throws IOException {
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, metadata), how);
        } finally {
            writer.dispose();
        }
    }

    /** 16 bits a channel. */
    private static BufferedImage deep(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, width, height, BANDS, null);
        int[] samples = new int[width * BANDS];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                // 255 becomes 65535
                samples[3 * x] = (row[x] >> 16 & 255) * 257;
                samples[3 * x + 1] = (row[x] >> 8 & 255) * 257;
                samples[3 * x + 2] = (row[x] & 255) * 257;
            }
            raster.setPixels(0, y, width, 1, samples);
        }
        ComponentColorModel colours = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
        return new BufferedImage(colours, raster, false, null);
    }

    private static IIOMetadataNode pngProfile() throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(deflated)) {
            out.write(profile());
        }
        IIOMetadataNode node = new IIOMetadataNode("iCCP");
        node.setAttribute("profileName", "sRGB");
        node.setAttribute("compressionMethod", "deflate");
        node.setUserObject(deflated.toByteArray());
        return node;
    }

    private static IIOMetadataNode pngDensity() {
        String perMetre = Long.toString(Math.round(DPI / 0.0254));
        IIOMetadataNode node = new IIOMetadataNode("pHYs");
        node.setAttribute("pixelsPerUnitXAxis", perMetre);
        node.setAttribute("pixelsPerUnitYAxis", perMetre);
        node.setAttribute("unitSpecifier", "meter");
        return node;
    }

    private static byte[] profile() {
        return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }
}
