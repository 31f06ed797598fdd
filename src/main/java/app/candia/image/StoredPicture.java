package app.candia.image;

import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Pictures that the program stored itself, whose files may have been lost or damaged since. */
public final class StoredPicture {
    private static final int HEAD = 12;

    private StoredPicture() {}

    /**
     * What was stored, if it begins as a picture does.
     *
     * @param name for the log
     */
    public static InputStream open(Optional<InputStream> stored, String name) throws IOException {
        InputStream in = new BufferedInputStream(
                stored.orElseThrow(() -> new MissingPictureException("The file of " + name + " is missing.", null)));
        boolean sound = false;
        try {
            in.mark(HEAD);
            sound = Format.of(in.readNBytes(HEAD)).isPresent();
            in.reset();
        } finally {
            if (!sound) {
                in.close();
            }
        }
        if (!sound) {
            throw new MissingPictureException("The file of " + name + " is empty or no picture.", null);
        }
        return in;
    }

    /** @param in stays open */
    public static BufferedImage decode(InputStream in) throws IOException {
        try {
            BufferedImage picture = ImageIO.read(in);
            if (picture != null) {
                return picture;
            }
        } catch (IOException | RuntimeException e) {
            throw new MissingPictureException("A stored picture is damaged: " + e.getMessage(), e);
        }
        throw new MissingPictureException("A stored picture is damaged.", null);
    }
}
