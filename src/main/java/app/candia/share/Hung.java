package app.candia.share;

import app.candia.gallery.Picture;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A picture as a public page hangs it: what its templates ask for.
 *
 * @param title as it is shown
 * @param style such as: after “Starry Night”
 */
record Hung(String token, Picture picture, String title, String style) {
    /** The page that shows it alone, of a link that shows an album. */
    public String page() {
        return SharedAddress.page(token, picture.id());
    }

    /** For browsers that don't choose. */
    public String small() {
        return file(SharedSize.SMALL.file());
    }

    public String large() {
        return file(SharedSize.LARGE.file());
    }

    /**
     * The addresses of all sizes with their widths, those of small pictures but once.
     *
     * @param root the server's, as links begin
     */
    public String sizes(String root) {
        return Arrays.stream(SharedSize.values())
                .collect(Collectors.toMap(size -> size.width(picture), size -> size, (small, _) -> small))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(size -> root + file(size.getValue().file()).substring(1) + " " + size.getKey() + "w")
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
        return SharedSize.SMALL.width(picture);
    }

    public int cardHeight() {
        return SharedSize.SMALL.height(picture);
    }

    public String photo() {
        return file(SharedAddress.PHOTO);
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
