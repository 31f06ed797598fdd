package app.candia.photo;

import app.candia.image.MissingPictureException;
import app.candia.image.PictureReader;
import app.candia.image.PictureWork;
import app.candia.image.Pictures;
import app.candia.image.SharedWork;
import app.candia.image.StoredPicture;
import app.candia.image.UnreadablePictureException;
import app.candia.storage.Storage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Users' photos. Every question names the asker: other people's photos do not exist for them. Thread-safe. */
@Service
public class Photos {
    /** As large as a photo is shown, in pixels of the longer side. */
    public static final int SCREEN = 1280;

    /** The same for a phone, whose screen is 390 px wide with two points each. */
    public static final int SMALL = 800;

    private static final float QUALITY = 0.95f;
    private static final float SCREEN_QUALITY = 0.85f;

    private final PictureReader reader;
    private final PictureWork work;
    private final SharedWork<String, Boolean> renditions;
    private final Storage storage;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Photos(
            PictureReader reader,
            PictureWork work,
            Storage storage,
            JdbcClient database,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.reader = reader;
        this.work = work;
        this.renditions = new SharedWork<>(work);
        this.storage = storage;
        this.database = database;
        this.transaction = transaction;
        this.events = events;
    }

    /**
     * Cleans an uploaded file and keeps it.
     *
     * @param file stays the caller's to delete
     * @param fileName as the browser called it; only a title is made of it
     */
    public Photo add(UUID owner, Path file, String fileName) throws UnreadablePictureException, IOException {
        return work.run(0, () -> keep(owner, reader.read(file), Titles.of(fileName), null));
    }

    /**
     * Keeps a painting to be painted from like any photo; once, however often it is added.
     *
     * @param painting of the gallery
     */
    public Photo add(UUID owner, BufferedImage picture, String title, UUID painting) throws IOException {
        try {
            return keep(owner, picture, title, painting);
        } catch (DuplicateKeyException addedMeanwhile) {
            return ofPainting(painting, owner).orElseThrow(() -> addedMeanwhile);
        }
    }

    private Photo keep(UUID owner, BufferedImage picture, String title, @Nullable UUID painting) throws IOException {
        var photo = new Photo(
                UUID.randomUUID(),
                owner,
                title,
                picture.getWidth(),
                picture.getHeight(),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                painting);
        boolean kept = false;
        try {
            storage.put(whole(photo.id()), out -> Pictures.writeJpeg(picture, QUALITY, out));
            storage.put(
                    screen(photo.id()), out -> Pictures.writeJpeg(Pictures.fit(picture, SCREEN), SCREEN_QUALITY, out));
            database.sql("insert into photo (id, owner, title, width, height, uploaded, painting)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .param(photo.id())
                    .param(owner)
                    .param(photo.title())
                    .param(photo.width())
                    .param(photo.height())
                    .param(photo.uploaded().atOffset(ZoneOffset.UTC))
                    .param(photo.painting())
                    .update();
            kept = true;
        } finally {
            if (!kept) {
                storage.delete(folder(photo.id()));
            }
        }
        return photo;
    }

    /** The photo that was made of a painting. */
    public Optional<Photo> ofPainting(UUID painting, UUID owner) {
        return database.sql("select * from photo where painting = ? and owner = ?")
                .params(painting, owner)
                .query(Photos::photo)
                .optional();
    }

    public Optional<Photo> find(UUID id, UUID owner) {
        return database.sql("select * from photo where id = ? and owner = ?")
                .params(id, owner)
                .query(Photos::photo)
                .optional();
    }

    /** The latest first. */
    public List<Photo> recent(UUID owner, int limit) {
        return database.sql("select * from photo where owner = ? order by uploaded desc, id limit ?")
                .params(owner, limit)
                .query(Photos::photo)
                .list();
    }

    /** The whole photo, for the engine. */
    public BufferedImage picture(Photo photo) throws IOException {
        try (InputStream in = open(whole(photo.id()))) {
            return StoredPicture.decode(in);
        }
    }

    /** Whether there is a file that begins as a picture does. */
    public boolean isThere(Photo photo) {
        try (InputStream in = open(whole(photo.id()))) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** JPEG, about 1280 px, for a page; the caller closes it. */
    public InputStream openScreen(Photo photo) throws IOException {
        return open(screen(photo.id()));
    }

    /** The same for a phone, about 800 px; made when first asked for. */
    public InputStream openSmall(Photo photo) throws IOException {
        try {
            return open(small(photo.id()));
        } catch (MissingPictureException notMadeYetOrDamaged) {
            renditions.get(small(photo.id()), (long) SCREEN * SCREEN, () -> makeSmall(photo));
            return open(small(photo.id()));
        }
    }

    private boolean makeSmall(Photo photo) throws IOException {
        try (InputStream screen = openScreen(photo)) {
            BufferedImage reduced = Pictures.fit(StoredPicture.decode(screen), SMALL);
            storage.put(small(photo.id()), out -> Pictures.writeJpeg(reduced, SCREEN_QUALITY, out));
        }
        return true;
    }

    /** Forgets the photo and its bytes. What was painted from it stays. */
    public void delete(UUID id, UUID owner) throws IOException {
        Boolean deleted = transaction.execute(_ -> {
            boolean found = database.sql("delete from photo where id = ? and owner = ?")
                            .params(id, owner)
                            .update()
                    > 0;
            if (found) {
                events.publishEvent(new PhotoDeleted(id));
            }
            return found;
        });
        if (Boolean.TRUE.equals(deleted)) {
            storage.delete(folder(id));
        }
    }

    private InputStream open(String key) throws IOException {
        return StoredPicture.open(storage.open(key), key);
    }

    private static Photo photo(ResultSet row, int number) throws SQLException {
        return new Photo(
                row.getObject("id", UUID.class),
                row.getObject("owner", UUID.class),
                row.getString("title"),
                row.getInt("width"),
                row.getInt("height"),
                row.getObject("uploaded", OffsetDateTime.class).toInstant(),
                row.getObject("painting", UUID.class));
    }

    private static String folder(UUID id) {
        return "photos/" + id;
    }

    private static String whole(UUID id) {
        return folder(id) + "/photo.jpg";
    }

    private static String small(UUID id) {
        return folder(id) + "/small.jpg";
    }

    private static String screen(UUID id) {
        return folder(id) + "/screen.jpg";
    }
}
