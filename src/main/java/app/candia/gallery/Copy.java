package app.candia.gallery;

import app.candia.image.PictureAddress;
import app.candia.image.Pictures;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reduced copies of a picture, which are kept beside it. Those for browsers are WebP, where the server can write it.
 */
public enum Copy {
    SMALL(320),
    MEDIUM(640),
    LARGE(1080),
    SCREEN(1600),
    /** JPEG, for messengers and for browsers that know nothing else. */
    JPEG_MEDIUM(640),
    /** The same for a screen. */
    JPEG_SCREEN(1600);

    /** Those that browsers choose from, the smallest first. */
    public static final List<Copy> FOR_BROWSERS = List.of(SMALL, MEDIUM, LARGE, SCREEN);

    private static final float WEBP_QUALITY = 0.75f;
    private static final float JPEG_QUALITY = 0.85f;

    private final int longSide;

    Copy(int longSide) {
        this.longSide = longSide;
    }

    /** The copy for browsers that is so large. */
    static Optional<Copy> of(int longSide) {
        return FOR_BROWSERS.stream().filter(copy -> copy.longSide == longSide).findFirst();
    }

    /** The picture's longer side is as long as this, or shorter. */
    public int longSide() {
        return longSide;
    }

    /** Such as {@code image/webp}. */
    public String type() {
        return isWebp() ? "image/webp" : "image/jpeg";
    }

    /** How wide the picture is in this size, in pixels. */
    public int width(Picture picture) {
        return scaled(picture, picture.width());
    }

    /** How high the picture is in this size, in pixels. */
    public int height(Picture picture) {
        return scaled(picture, picture.height());
    }

    /** Those of these that differ from each other: of the ones that are larger than the picture, the smallest. */
    public static Stream<Copy> of(Picture picture, List<Copy> copies) {
        int longest = Math.max(picture.width(), picture.height());
        return copies.stream()
                .filter(copy -> copies.indexOf(copy) == 0 || copies.get(copies.indexOf(copy) - 1).longSide < longest);
    }

    /** Addresses and widths, for its owner's browser to choose from. */
    public static String sizes(Picture picture) {
        return of(picture, FOR_BROWSERS)
                .map(copy -> PictureAddress.reduced(picture.id(), copy.longSide) + " " + copy.width(picture) + "w")
                .collect(Collectors.joining(", "));
    }

    /** The same for the small place of an album's cover, whatever the picture's shape. */
    public static String coverSizes(UUID picture) {
        return PictureAddress.reduced(picture, SMALL.longSide) + " 1x, "
                + PictureAddress.reduced(picture, MEDIUM.longSide) + " 2x";
    }

    /** The copy whose file is called so. */
    public static Optional<Copy> ofFile(String file) {
        return Stream.of(values()).filter(copy -> copy.file().equals(file)).findFirst();
    }

    /** What its file is called, such as {@code 640.webp}. */
    public String file() {
        return longSide + (isWebp() ? ".webp" : ".jpg");
    }

    void write(BufferedImage reduced, OutputStream out) throws IOException {
        if (isWebp()) {
            Pictures.writeWebp(reduced, WEBP_QUALITY, out);
        } else {
            Pictures.writeJpeg(reduced, JPEG_QUALITY, out);
        }
    }

    /** Whether some browsers may not know it. */
    public boolean isWebp() {
        return FOR_BROWSERS.contains(this) && Pictures.writesWebp();
    }

    private int scaled(Picture picture, int side) {
        int longest = Math.max(picture.width(), picture.height());
        return longest <= longSide ? side : Math.max(1, Math.round((float) side * longSide / longest));
    }
}
