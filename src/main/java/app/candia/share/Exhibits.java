package app.candia.share;

import app.candia.gallery.Albums;
import app.candia.gallery.Gallery;
import app.candia.gallery.Picture;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What hangs behind links. Thread-safe. */
@Service
class Exhibits {
    private final Shares shares;
    private final Gallery gallery;
    private final Albums albums;

    Exhibits(Shares shares, Gallery gallery, Albums albums) {
        this.shares = shares;
        this.gallery = gallery;
        this.albums = albums;
    }

    /** Empty alike for links that are unknown, revoked or expired, and for what is deleted or lies in the bin. */
    Optional<Exhibit> find(String token) {
        return shares.find(token).flatMap(this::of);
    }

    /** What a link shows, expired or not. */
    Optional<Exhibit> of(ShareLink link) {
        if (link.picture() != null) {
            return gallery.find(link.picture(), link.owner())
                    .map(picture -> new Exhibit(link, picture.title(), null, picture.id()));
        }
        return Optional.ofNullable(link.album())
                .flatMap(album -> albums.find(album, link.owner()))
                .map(album -> new Exhibit(link, album.title(), album, album.front()));
    }

    /** All of its pictures, in their order. */
    List<Picture> pictures(Exhibit exhibit) {
        return exhibit.album() == null ? cover(exhibit).stream().toList() : albums.pictures(exhibit.album());
    }

    /** Whether its file is there. */
    boolean isThere(Picture picture) {
        return gallery.isThere(picture);
    }

    /** One of its pictures. */
    Optional<Picture> picture(Exhibit exhibit, UUID id) {
        return exhibit.album() == null
                ? cover(exhibit).filter(picture -> picture.id().equals(id))
                : albums.picture(exhibit.album(), id);
    }

    Optional<Picture> cover(Exhibit exhibit) {
        return Optional.ofNullable(exhibit.cover())
                .flatMap(id -> gallery.find(id, exhibit.link().owner()));
    }
}
