package app.candia.share;

import app.candia.gallery.Gallery;
import app.candia.gallery.Picture;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Sizes in which strangers get a picture: JPEG, of which a browser takes the one that fits its screen. */
enum SharedSize {
    SMALL(Gallery.Size.THUMBNAIL, 640),
    LARGE(Gallery.Size.SCREEN, 1600);

    private final Gallery.Size kept;
    private final int longSide;

    SharedSize(Gallery.Size kept, int longSide) {
        this.kept = kept;
        this.longSide = longSide;
    }

    static Optional<SharedSize> ofFile(String file) {
        return Arrays.stream(values()).filter(size -> size.file().equals(file)).findFirst();
    }

    Gallery.Size kept() {
        return kept;
    }

    /** As addresses have it. */
    String file() {
        return name().toLowerCase(Locale.ROOT) + ".jpg";
    }

    /** How wide the picture is in this size, in pixels. */
    int width(Picture picture) {
        return scaled(picture, picture.width());
    }

    int height(Picture picture) {
        return scaled(picture, picture.height());
    }

    private int scaled(Picture picture, int side) {
        int longest = Math.max(picture.width(), picture.height());
        return longest <= longSide ? side : Math.max(1, Math.round((float) side * longSide / longest));
    }
}
