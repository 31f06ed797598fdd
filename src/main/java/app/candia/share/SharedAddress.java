package app.candia.share;

import java.util.UUID;

/** Where strangers find what a link shows, from the server's root: the patterns, and the addresses made of them. */
final class SharedAddress {
    static final String PAGE = "/s/{token}";
    static final String PICTURE_PAGE = "/s/{token}/{picture:[0-9a-f-]{36}}";
    static final String FILE = "/s/{token}/{picture:[0-9a-f-]{36}}/{file}";

    /** The photo it was painted from. */
    static final String PHOTO = "photo.jpg";
    /** The same for a phone. */
    static final String SMALL_PHOTO = "photo-small.jpg";
    /** The style after which it was painted, small. */
    static final String STYLE = "style.jpg";
    /** The picture itself, to be saved. */
    static final String DOWNLOAD = "download";

    private SharedAddress() {}

    static String page(String token) {
        return "/s/" + token;
    }

    /** Of one picture, of a link that shows an album. */
    static String page(String token, UUID picture) {
        return page(token) + "/" + picture;
    }

    static String file(String token, UUID picture, String file) {
        return page(token, picture) + "/" + file;
    }
}
