package app.candia.image;

import java.util.UUID;

/** Where browsers find the bytes of pictures, from the server's root: the patterns, and the addresses made of them. */
public final class PictureAddress {
    public static final String PHOTO = "/photos/{id}.jpg";
    public static final String PICTURE = "/pictures/{id}/picture.png";
    public static final String REDUCED = "/pictures/{id}/{longSide:\\d{1,5}}";
    public static final String BINNED = "/pictures/{id}/binned";
    public static final String DOWNLOAD = "/pictures/{id}/download";
    public static final String PREVIEW = "/transfers/{id}/preview-{number}.jpg";
    public static final String STYLE = "/styles/{name}.jpg";
    public static final String OWN_STYLE = "/own-styles/{id}.jpg";

    /** What names of users' own styles start with; their id follows. */
    private static final String OWN = "own:";

    private PictureAddress() {}

    /** A photo, about 1280 px; for its owner. */
    public static String photo(UUID photo) {
        return PHOTO.replace("{id}", photo.toString());
    }

    /** A picture of the gallery in full size; for its owner. */
    public static String picture(UUID picture) {
        return PICTURE.replace("{id}", picture.toString());
    }

    /** A picture of the gallery in one of the sizes in which it is kept; for its owner. */
    public static String reduced(UUID picture, int longSide) {
        return picture(picture).replace("picture.png", Integer.toString(longSide));
    }

    /** A picture in the bin, at most 640 px; for its owner. */
    public static String binned(UUID picture) {
        return BINNED.replace("{id}", picture.toString());
    }

    /** A picture of the gallery, to be saved under its title; for its owner. */
    public static String download(UUID picture) {
        return DOWNLOAD.replace("{id}", picture.toString());
    }

    /** The same as another kind of file, or smaller. */
    public static String download(UUID picture, String kind, int longSide) {
        return download(picture) + "?as=" + kind + "&size=" + longSide;
    }

    /** A preview of a transfer, counted from 1; for the transfer's owner, until it ends. */
    public static String preview(UUID transfer, int number) {
        return PREVIEW.replace("{id}", transfer.toString()).replace("{number}", Integer.toString(number));
    }

    /**
     * A style by its name: of the catalogue, for everybody, or a user's own, for its owner.
     *
     * @param version of a style of the catalogue, since a new release may bring other bytes under the same name
     */
    public static String style(String name, String version) {
        return name.startsWith(OWN)
                ? OWN_STYLE.replace("{id}", name.substring(OWN.length()))
                : STYLE.replace("{name}", name) + (version.isEmpty() ? "" : "?v=" + version);
    }
}
