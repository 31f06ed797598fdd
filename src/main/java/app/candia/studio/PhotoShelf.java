package app.candia.studio;

import static java.util.stream.Collectors.toSet;

import app.candia.gallery.Gallery;
import app.candia.gallery.Picture;
import app.candia.image.UnreadablePictureException;
import app.candia.photo.Photo;
import app.candia.photo.Photos;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What somebody can paint from: photos, and paintings of their own. Thread-safe. */
@Service
class PhotoShelf {
    private static final int RECENT = 8;
    private static final int ALL = 300;

    private final Photos photos;
    private final Gallery gallery;

    PhotoShelf(Photos photos, Gallery gallery) {
        this.photos = photos;
        this.gallery = gallery;
    }

    Photo add(UUID owner, Incoming incoming, String fileName) throws UnreadablePictureException, IOException {
        return photos.add(owner, incoming.file(), fileName);
    }

    Optional<Photo> find(@Nullable UUID id, UUID owner) {
        return Optional.ofNullable(id).flatMap(known -> photos.find(known, owner));
    }

    /** The latest, without one. */
    List<Photo> recent(UUID owner, @Nullable UUID except) {
        return photos.recent(owner, RECENT).stream()
                .filter(photo -> !photo.id().equals(except))
                .toList();
    }

    /** Without those that are among the paintings. */
    List<Photo> all(UUID owner) {
        var hanging = paintings(owner).stream().map(Picture::id).collect(toSet());
        return photos.recent(owner, ALL).stream()
                .filter(photo -> photo.painting() == null || !hanging.contains(photo.painting()))
                .toList();
    }

    List<Picture> paintings(UUID owner) {
        return gallery.latest(owner, ALL);
    }

    boolean hasPaintings(UUID owner) {
        return !gallery.latest(owner, 1).isEmpty();
    }

    /**
     * A painting as the photo of another; empty if it was deleted meanwhile. It is made once, however often it is asked
     * for.
     */
    Optional<Photo> ofPainting(UUID painting, UUID owner) {
        return gallery.find(painting, owner)
                .map(found -> photos.ofPainting(painting, owner).orElseGet(() -> add(found)));
    }

    private Photo add(Picture painting) {
        try (InputStream png = gallery.open(painting)) {
            return photos.add(painting.owner(), ImageIO.read(png), painting.title(), painting.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
