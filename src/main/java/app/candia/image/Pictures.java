package app.candia.image;

import com.twelvemonkeys.image.ResampleOp;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;

/** Writes and reduces pictures. Thread-safe. */
public final class Pictures {
    private Pictures() {}

    /** PNG, sRGB, without metadata; does not close the stream. */
    public static void writePng(BufferedImage picture, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        write(picture, writer, writer.getDefaultWriteParam(), out);
    }

    /** JPEG without metadata, quality 0 to 1; does not close the stream. */
    public static void writeJpeg(BufferedImage picture, float quality, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
        write(picture, writer, how, out);
    }

    /** WebP without metadata, quality 0 to 1, where {@link #writesWebp()}; does not close the stream. */
    public static void writeWebp(BufferedImage picture, float quality, OutputStream out) throws IOException {
        WebP.write(opaque(picture), quality, out);
    }

    /** Whether libwebp comes along for this system. */
    public static boolean writesWebp() {
        return WebP.isThere();
    }

    /** The picture reduced so that its long side is at most {@code longSide}; itself if it is small enough. */
    public static BufferedImage fit(BufferedImage picture, int longSide) {
        if (Math.max(picture.getWidth(), picture.getHeight()) <= longSide) {
            return picture;
        }
        // Lanczos leaves the least alias but takes a second for a photo; far from the aim bilinear steps do as well.
        BufferedImage coarse = bilinear(opaque(picture), 3 * longSide);
        int width = scaled(picture, picture.getWidth(), longSide);
        int height = scaled(picture, picture.getHeight(), longSide);
        return opaque(new ResampleOp(width, height, ResampleOp.FILTER_LANCZOS).filter(coarse, null));
    }

    private static BufferedImage bilinear(BufferedImage picture, int longSide) {
        if (Math.max(picture.getWidth(), picture.getHeight()) <= longSide) {
            return picture;
        }
        try {
            return Thumbnails.of(picture)
                    .forceSize(
                            scaled(picture, picture.getWidth(), longSide),
                            scaled(picture, picture.getHeight(), longSide))
                    .imageType(BufferedImage.TYPE_INT_RGB)
                    .asBufferedImage();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static int scaled(BufferedImage picture, int side, int longSide) {
        int longest = Math.max(picture.getWidth(), picture.getHeight());
        return Math.max(1, Math.round((float) side * longSide / longest));
    }

    private static void write(BufferedImage picture, ImageWriter writer, ImageWriteParam how, OutputStream out)
            throws IOException {
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(opaque(picture), null, null), how);
        } finally {
            writer.dispose();
        }
    }

    /** {@code TYPE_INT_RGB}, on white: neither writer then has anything to say about the picture but its pixels. */
    private static BufferedImage opaque(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_INT_RGB) {
            return picture;
        }
        BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return opaque;
    }
}
