package app.candia.share;

import java.util.Locale;

/** What a link's owner may allow; the database has a column of each name. */
enum Permission {
    /** To save the picture in full size. */
    DOWNLOAD,
    /** To see the photo beside the painting. */
    PHOTO,
    /** For search engines to list the page. */
    FINDABLE;

    /** As in columns and texts. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
