package app.candia.gallery;

import app.candia.nst.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A finished transfer's result in its owner's gallery.
 *
 * @param transfer what it came from
 * @param photo what it was painted from; may be deleted by now
 * @param style the style's name, as in the transfer
 * @param note what its owner wrote about it; may be empty
 */
public record Picture(
        UUID id,
        UUID owner,
        UUID transfer,
        UUID photo,
        String style,
        String title,
        String note,
        boolean favourite,
        Settings settings,
        int width,
        int height,
        Instant painted,
        Duration took) {
    /** Width / height. */
    public double ratio() {
        return (double) width / height;
    }
}
