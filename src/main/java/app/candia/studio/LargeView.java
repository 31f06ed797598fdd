package app.candia.studio;

import app.candia.gallery.Copy;
import app.candia.gallery.Picture;
import app.candia.image.PictureAddress;
import java.util.Locale;

/** A picture on the page that shows it alone: what a browser chooses from. */
final class LargeView {
    private LargeView() {}

    /** Its copies; beyond the largest there is only the picture itself. */
    static String sizes(Picture picture) {
        return Math.max(picture.width(), picture.height()) <= Copy.SCREEN.longSide()
                ? Copy.sizes(picture)
                : Copy.sizes(picture) + ", " + PictureAddress.picture(picture.id()) + " " + picture.width() + "w";
    }

    /** How wide it hangs, as studio.css has it. */
    static String place(Picture picture) {
        return String.format(
                Locale.ROOT, "(min-width: 900px) min(736px, max(360px, 100vh - 220px) * %.3f), 100vw", picture.ratio());
    }
}
