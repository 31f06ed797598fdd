package app.candia.image;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** JPEG, PNG, WebP and GIF, by the decoders of TwelveMonkeys and the JDK. */
final class ImageIoDecoder {
    private static final ImageReaderSpi JPEG = register(new JPEGImageReaderSpi());
    private static final ImageReaderSpi WEBP = register(new WebPImageReaderSpi());

    /** The warnings behind which a part of the picture is missing; others concern profiles or stray bytes. */
    private static final Pattern DAMAGE = Pattern.compile("(?i)premature end|truncated|bad huffman|instead of RST");

    private ImageIoDecoder() {}

    /** By hand, since the registry's own search depends on which class loader the first thread to use it has. */
    private static ImageReaderSpi register(ImageReaderSpi provider) {
        IIORegistry.getDefaultInstance().registerServiceProvider(provider, ImageReaderSpi.class);
        return provider;
    }

    static BufferedImage jpeg(byte[] bytes, PictureReader limits) throws IOException, UnreadablePictureException {
        // A complete picture may lack its end marker. With one at hand the decoder warns only if pixels are missing.
        byte[] ended = Arrays.copyOf(bytes, bytes.length + 2);
        ended[bytes.length] = (byte) 0xff;
        ended[bytes.length + 1] = (byte) 0xd9;
        return decode(JPEG.createReaderInstance(), ended, null, Orientation.of(bytes), limits);
    }

    static BufferedImage png(byte[] bytes, PictureReader limits) throws IOException, UnreadablePictureException {
        Png png = Png.of(bytes);
        byte[] essence = png.essence();
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        return decode(reader, essence, png.profile(), Orientation.of(essence), limits);
    }

    static BufferedImage webp(byte[] bytes, PictureReader limits) throws IOException, UnreadablePictureException {
        long announced = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(4) & 0xffff_ffffL;
        if (announced + 8 > bytes.length) {
            throw new EOFException("WebP of " + bytes.length + " bytes that should have " + (announced + 8));
        }
        return decode(WEBP.createReaderInstance(), bytes, null, Orientation.of(bytes), limits);
    }

    static BufferedImage gif(byte[] bytes, PictureReader limits) throws IOException, UnreadablePictureException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        return decode(reader, bytes, null, Orientation.UPRIGHT, limits);
    }

    private static BufferedImage decode(
            ImageReader reader,
            byte[] bytes,
            @Nullable ICC_Profile profile,
            Orientation orientation,
            PictureReader limits)
            throws IOException, UnreadablePictureException {
        List<String> warnings = new ArrayList<>();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            reader.addIIOReadWarningListener((_, warning) -> warnings.add(warning));
            try (var _ = limits.admit(reader.getWidth(0), reader.getHeight(0))) {
                BufferedImage decoded = reader.read(0);
                for (String warning : warnings) {
                    if (DAMAGE.matcher(warning).find()) {
                        throw new IIOException(warning);
                    }
                }
                return Srgb.of(decoded, profile, orientation);
            }
        } finally {
            reader.dispose();
        }
    }
}
