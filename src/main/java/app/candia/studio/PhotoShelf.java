package app.candia.studio;

import static java.util.stream.Collectors.toSet;

import app.candia.gallery.Gallery;
import app.candia.gallery.Picture;
import app.candia.image.MissingPictureException;
import app.candia.image.PictureWork;
import app.candia.image.PicturesBusyException;
import app.candia.image.SharedWork;
import app.candia.image.StoredPicture;
import app.candia.image.UnreadablePictureException;
import app.candia.photo.Photo;
import app.candia.photo.Photos;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** What somebody can paint from: photos, and paintings of their own. Thread-safe. */
@Service
class PhotoShelf {
    private static final Logger log = LoggerFactory.getLogger(PhotoShelf.class);
    private static final int RECENT = 8;
    private static final int ALL = 300;

    private final Photos photos;
    private final Gallery gallery;
    private final SharedWork<UUID, Photo> copies;

    PhotoShelf(Photos photos, Gallery gallery, PictureWork work) {
        this.photos = photos;
        this.gallery = gallery;
        this.copies = new SharedWork<>(work);
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
     * A painting as the photo of another; empty if it was deleted meanwhile or its file is missing. It is made once,
     * however often it is asked for.
     */
    Optional<Photo> ofPainting(UUID painting, UUID owner) throws IOException {
        Optional<Picture> found = gallery.find(painting, owner);
        Optional<Photo> known = found.flatMap(_ -> photos.ofPainting(painting, owner));
        if (known.isPresent() || found.isEmpty()) {
            return known;
        }
        try {
            return Optional.of(copy(found.get()));
        } catch (MissingPictureException e) {
            log.warn("{}", e.getMessage());
            return Optional.empty();
        }
    }

    /** The text that says why a painting could not be made a photo. */
    static String sentence(Exception failure) {
        if (failure instanceof PicturesBusyException) {
            return "studio.busy";
        }
        log.error("A painting could not be kept as a photo", failure);
        return "studio.upload.trouble";
    }

    private Photo copy(Picture painting) throws IOException {
        long pixels = (long) painting.width() * painting.height();
        return copies.get(painting.id(), pixels, () -> {
            try (InputStream png = gallery.open(painting)) {
                return photos.add(painting.owner(), StoredPicture.decode(png), painting.title(), painting.id());
            }
        });
    }
}
