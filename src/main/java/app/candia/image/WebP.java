package app.candia.image;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Reads and writes WebP by libwebp. */
final class WebP {
    private static final boolean THERE = tryOut();

    private WebP() {}

    static boolean isThere() {
        return THERE;
    }

    /** The first frame, on its canvas. */
    static BufferedImage read(byte[] bytes, Intake intake) throws IOException, UnreadablePictureException {
        if (!THERE) {
            throw UnreadablePictureException.unsupported("WebP");
        }
        WebPFile file = WebPFile.of(bytes);
        Canvas canvas = file.canvas();
        Exif exif = Exif.of(file.exif());
        Colours colours = Colours.first(IccColours.of(file.profile(), false), exif.colours());
        ImageReader reader = new WebPImageReaderSpi().createReaderInstance(null);
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file.frame()));
                var _ = intake.admit(canvas.width(), canvas.height())) {
            reader.setInput(in, true, true);
            BufferedImage picture = canvas.with(reader.read(0));
            return Srgb.of(picture, colours, exif.orientation(), intake.purpose());
        } finally {
            reader.dispose();
        }
    }

    static void write(BufferedImage picture, float quality, OutputStream out) throws IOException {
        ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
        var how = (WebPWriteParam) writer.getDefaultWriteParam();
        how.setCompressionMode(WebPWriteParam.MODE_EXPLICIT);
        how.setCompressionType("Lossy");
        how.setCompressionQuality(quality);
        // colours are kept at half the size: this way the edges of strong ones stay where they were
        how.setUseSharpYUV(true);
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    private static boolean tryOut() {
        try {
            write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), 1, new ByteArrayOutputStream());
            return true;
        } catch (IOException | RuntimeException | LinkageError noLibrary) {
            return false;
        }
    }
}
