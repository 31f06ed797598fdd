package app.candia.image;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes JPEG by the JDK, four inks by TwelveMonkeys, after a look at the data: whether all of them are there. */
final class Jpeg {
    private static final ImageReaderSpi INK_DECODER = register(new JPEGImageReaderSpi());
    private static final ImageReaderSpi DECODER = own();
    private static final int INKS = 4;

    private Jpeg() {}

    /** By hand, since the registry's own search depends on which class loader the first thread to use it has. */
    private static ImageReaderSpi register(ImageReaderSpi provider) {
        IIORegistry.getDefaultInstance().registerServiceProvider(provider, ImageReaderSpi.class);
        return provider;
    }

    /** The JDK's own, of which TwelveMonkeys' is a front. */
    private static ImageReaderSpi own() {
        var all = IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, true);
        while (all.hasNext()) {
            ImageReaderSpi provider = all.next();
            if (provider.getClass().getPackageName().equals("com.sun.imageio.plugins.jpeg")) {
                return provider;
            }
        }
        return INK_DECODER;
    }

    static BufferedImage decode(byte[] bytes, Intake intake) throws IOException, UnreadablePictureException {
        JpegFile file = JpegFile.of(bytes);
        JpegFrame frame = file.frame();
        byte[] profile = file.profile();
        boolean inks = frame.components().size() == INKS;
        boolean inkProfile = inks && IccColours.profile(profile, ColorSpace.TYPE_CMYK) != null;
        Exif exif = Exif.of(file.exif());
        ImageReader reader = (inks ? INK_DECODER : DECODER).createReaderInstance();
        try (var _ = intake.admit(frame.width(), frame.height())) {
            JpegCheck.of(file);
            byte[] essence = file.essence(inkProfile ? profile : null);
            try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(essence))) {
                reader.setInput(in, true, true);
                // four inks come as sRGB
                Colours colours = inks
                        ? Colours.SRGB
                        : Colours.first(
                                IccColours.of(profile, frame.components().size() == 1), exif.colours());
                return Srgb.of(reader.read(0), colours, exif.orientation(), intake.purpose());
            }
        } finally {
            reader.dispose();
        }
    }
}
