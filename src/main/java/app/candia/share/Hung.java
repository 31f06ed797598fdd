package app.candia.share;

import app.candia.gallery.Copy;
import app.candia.gallery.Picture;
import app.candia.photo.Photos;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A picture as a public page hangs it: what its templates ask for.
 *
 * @param title as it is shown
 * @param style such as: after “Starry Night”
 */
record Hung(String token, Picture picture, String title, String style) {
    private static final Copy CARD = Copy.JPEG_MEDIUM;

    /** The page that shows it alone, of a link that shows an album. */
    public String page() {
        return SharedAddress.page(token, picture.id());
    }

    /** For browsers that don't choose. */
    public String small() {
        return file(CARD.file());
    }

    public String large() {
        return file(Copy.JPEG_SCREEN.file());
    }

    /** What kind of files {@link #sizes} are. */
    public String type() {
        return Copy.SMALL.type();
    }

    /**
     * The addresses of all sizes with their widths, those of small pictures but once.
     *
     * @param root the server's, as links begin
     */
    public String sizes(String root) {
        return sizes(root, Copy.FOR_BROWSERS);
    }

    /** The same as JPEG. */
    public String jpegSizes(String root) {
        return sizes(root, List.of(CARD, Copy.JPEG_SCREEN));
    }

    private String sizes(String root, List<Copy> copies) {
        return Copy.of(picture, copies)
                .map(copy -> root + file(copy.file()).substring(1) + " " + copy.width(picture) + "w")
                .collect(Collectors.joining(", "));
    }

    /** How wide it hangs when it hangs alone. */
    public String place() {
        return String.format(
                Locale.ROOT, "(min-width: 900px) min(896px, max(420px, 100vh - 220px) * %.3f), 100vw", ratio());
    }

    /** How wide it hangs among others. */
    public String tile() {
        return String.format(Locale.ROOT, "(min-width: 900px) %dpx, 100vw", Math.round(ratio() * 320));
    }

    /** For messengers: some take no large file. */
    public String card() {
        return small();
    }

    public int cardWidth() {
        return CARD.width(picture);
    }

    public int cardHeight() {
        return CARD.height(picture);
    }

    public String photo() {
        return file(SharedAddress.PHOTO);
    }

    /** Its addresses with their widths, those of a photo as large as most are. */
    public String photoSizes(String root) {
        return photoSize(root, SharedAddress.SMALL_PHOTO, Photos.SMALL) + ", "
                + photoSize(root, SharedAddress.PHOTO, Photos.SCREEN);
    }

    private String photoSize(String root, String file, int longSide) {
        return root + file(file).substring(1) + " " + Math.round(longSide * Math.min(1, ratio())) + "w";
    }

    public String stylePicture() {
        return file(SharedAddress.STYLE);
    }

    public String download() {
        return file(SharedAddress.DOWNLOAD);
    }

    public int width() {
        return picture.width();
    }

    public int height() {
        return picture.height();
    }

    /** Width / height. */
    public double ratio() {
        return (double) picture.width() / picture.height();
    }

    private String file(String name) {
        return SharedAddress.file(token, picture.id(), name);
    }
}
