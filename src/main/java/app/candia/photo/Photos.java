package app.candia.photo;

import app.candia.image.UnreadablePictureException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Users' photos. Every question names the asker: other people's photos do not exist for them. Thread-safe. */
@Service
public class Photos {
    /**
     * Cleans an uploaded file and keeps it.
     *
     * @param file stays the caller's to delete
     * @param fileName as the browser called it; only a title is made of it
     */
    public Photo add(UUID owner, Path file, String fileName) throws UnreadablePictureException, IOException {
        throw new UnsupportedOperationException();
    }

    public Optional<Photo> find(UUID id, UUID owner) {
        throw new UnsupportedOperationException();
    }

    /** The latest first. */
    public List<Photo> recent(UUID owner, int limit) {
        throw new UnsupportedOperationException();
    }

    /** The whole photo, for the engine. */
    public BufferedImage picture(Photo photo) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** JPEG, about 1280 px, for a page; the caller closes it. */
    public InputStream openScreen(Photo photo) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Forgets the photo and its bytes. What was painted from it stays. */
    public void delete(UUID id, UUID owner) throws IOException {
        throw new UnsupportedOperationException();
    }
}
