package app.candia.share;

import app.candia.gallery.Album;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a link shows.
 *
 * @param title of the picture or album, as its owner called it; may be empty
 * @param album null if it shows one picture
 * @param cover the picture that stands for it; null for an empty album
 */
record Exhibit(
        ShareLink link,
        String title,
        @Nullable Album album,
        @Nullable UUID cover) {}
