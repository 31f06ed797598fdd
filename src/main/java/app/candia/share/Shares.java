package app.candia.share;

import app.candia.gallery.Picture;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Share links. Thread-safe. */
@Service
public class Shares {
    /** The picture's link: the one it has, else a new one. */
    public ShareLink share(Picture picture) {
        throw new UnsupportedOperationException();
    }

    public Optional<ShareLink> of(Picture picture) {
        throw new UnsupportedOperationException();
    }

    /** The link stops working at once. */
    public void revoke(UUID picture, UUID owner) {
        throw new UnsupportedOperationException();
    }

    /** The picture that a token shows; empty alike for unknown, revoked and deleted. */
    public Optional<Picture> open(String token) {
        throw new UnsupportedOperationException();
    }
}
