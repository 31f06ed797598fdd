package app.candia.style;

import app.candia.image.UnreadablePictureException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Pictures that users brought as styles of their own; nobody else sees them. Thread-safe. */
@Service
public class OwnStyles {
    /** Cleans an uploaded file and keeps it as a style of this user. */
    public Style add(UUID owner, Path file, String title) throws UnreadablePictureException, IOException {
        throw new UnsupportedOperationException();
    }

    /** The latest first. */
    public List<Style> of(UUID owner) {
        throw new UnsupportedOperationException();
    }

    /** A style of this user by its name, {@code own:} and an id. */
    public Optional<Style> find(String name, UUID owner) {
        throw new UnsupportedOperationException();
    }

    public BufferedImage picture(Style style) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** JPEG; the caller closes it. */
    public InputStream open(Style style) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void delete(String name, UUID owner) throws IOException {
        throw new UnsupportedOperationException();
    }
}
