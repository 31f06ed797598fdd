package app.candia.image;

import app.candia.image.LibHeif.HeifException;
import app.candia.image.UnreadablePictureException.Reason;
import com.twelvemonkeys.imageio.color.ColorProfiles;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** HEIC and AVIF, where the system has libheif. It turns and mirrors by itself, so EXIF is not asked. */
final class HeifDecoder {
    private HeifDecoder() {}

    static BufferedImage decode(byte[] bytes, PictureReader limits) throws IOException, UnreadablePictureException {
        if (!LibHeif.isHere()) {
            throw new UnreadablePictureException(Reason.NO_HEIC_HERE, "this system has no libheif", null);
        }
        try (LibHeif heif = new LibHeif(bytes);
                var _ = limits.admit(heif.width(), heif.height())) {
            return Srgb.of(heif.decode(), profile(heif.profile()), Orientation.UPRIGHT);
        } catch (HeifException e) {
            if (e.codecMissing()) {
                throw new UnreadablePictureException(Reason.NO_HEIC_HERE, "this system's libheif lacks the codec", e);
            }
            throw e;
        }
    }

    private static @Nullable ICC_Profile profile(byte[] icc) {
        try {
            return icc.length == 0 ? null : ColorProfiles.createProfile(icc);
        } catch (IllegalArgumentException unusable) {
            return null;
        }
    }
}
