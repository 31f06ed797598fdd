package app.candia.image;

import app.candia.image.LibHeif.HeifException;
import app.candia.image.UnreadablePictureException.Reason;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** HEIC and AVIF, where the system has libheif. It turns and mirrors by itself, so EXIF's orientation is not asked. */
final class HeifDecoder {
    private HeifDecoder() {}

    static BufferedImage decode(byte[] bytes, Intake intake) throws IOException, UnreadablePictureException {
        if (!LibHeif.isHere()) {
            throw new UnreadablePictureException(Reason.NO_HEIC_HERE, "this system has no libheif", null);
        }
        HeifBrands brands = HeifBrands.of(bytes);
        try (LibHeif heif = new LibHeif(bytes);
                var _ = intake.admit(heif.width(), heif.height())) {
            Colours named = Colours.first(named(heif), Exif.of(heif.exif()).colours());
            Colours colours = Colours.first(IccColours.of(heif.profile(), false), named);
            return Srgb.of(heif.decode(), colours, Orientation.UPRIGHT, intake.purpose());
        } catch (HeifException e) {
            if (e.codecMissing()) {
                throw new UnreadablePictureException(Reason.NO_HEIC_HERE, "this system's libheif lacks the codec", e);
            } else if (brands.sequence() && (e.noStill() || !brands.still())) {
                throw UnreadablePictureException.unsupported("HEIF (sequence)");
            }
            throw e;
        }
    }

    private static @Nullable Colours named(LibHeif heif) {
        int[] numbers = heif.primariesAndTransfer();
        return numbers.length == 0 ? null : NamedColours.numbered(numbers[0], numbers[1]);
    }
}
