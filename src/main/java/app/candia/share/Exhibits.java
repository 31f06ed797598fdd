package app.candia.share;

import app.candia.gallery.Gallery;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What hangs behind links. Thread-safe. */
@Service
class Exhibits {
    private final Shares shares;
    private final Gallery gallery;

    Exhibits(Shares shares, Gallery gallery) {
        this.shares = shares;
        this.gallery = gallery;
    }

    /** Empty alike for links that are unknown, revoked or expired, and for pictures that are gone. */
    Optional<Exhibit> find(String token) {
        return shares.find(token).flatMap(this::of);
    }

    /** What a link shows, expired or not. */
    Optional<Exhibit> of(ShareLink link) {
        if (link.picture() == null) {
            return Optional.empty();
        }
        return gallery.find(link.picture(), link.owner())
                .map(picture -> new Exhibit(link, picture.title(), List.of(picture)));
    }
}
