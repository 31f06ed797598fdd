package app.candia.share;

import app.candia.gallery.Picture;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a link shows.
 *
 * @param title of the picture or album, as its owner called it; may be empty
 * @param pictures in their order
 */
record Exhibit(ShareLink link, String title, List<Picture> pictures) {
    boolean isAlbum() {
        return link.album() != null;
    }

    Optional<Picture> find(UUID picture) {
        return pictures.stream().filter(each -> each.id().equals(picture)).findFirst();
    }

    Optional<Picture> first() {
        return pictures.stream().findFirst();
    }
}
