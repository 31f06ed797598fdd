package app.candia.gallery;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Pictures of a user. Every question names the asker: other people's pictures do not exist for them. Thread-safe. */
@Service
public class Gallery {
    /** Sizes in which a picture is kept. */
    public enum Size {
        /** The picture itself, PNG. */
        FULL,
        /** JPEG, 640 px at most. */
        THUMBNAIL
    }

    /** The latest first. */
    public List<Picture> of(UUID owner) {
        throw new UnsupportedOperationException();
    }

    public Optional<Picture> find(UUID id, UUID owner) {
        throw new UnsupportedOperationException();
    }

    /** The picture that came of a transfer. */
    public Optional<Picture> ofTransfer(UUID transfer, UUID owner) {
        throw new UnsupportedOperationException();
    }

    public void rename(UUID id, UUID owner, String title) {
        throw new UnsupportedOperationException();
    }

    /** Deletes the picture, its bytes and its share link. */
    public void delete(UUID id, UUID owner) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** The caller closes it. */
    public InputStream open(Picture picture, Size size) throws IOException {
        throw new UnsupportedOperationException();
    }
}
