package app.candia.gallery;

import app.candia.image.Pictures;
import app.candia.nst.Settings;
import app.candia.storage.Storage;
import app.candia.transfer.Transfer;
import app.candia.transfer.TransferFinished;
import java.awt.image.BufferedImage;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Pictures of a user. Every question names the asker: other people's pictures do not exist for them. Thread-safe. */
@Service
public class Gallery {
    /** Longer titles are cut. */
    public static final int MAX_TITLE = 80;

    /** Sizes in which a picture is kept. */
    public enum Size {
        /** The picture itself, PNG. */
        FULL("picture.png", 0, 0),
        /** JPEG, 1600 px at most. */
        SCREEN("screen.jpg", 1600, 0.9f),
        /** JPEG, 640 px at most. */
        THUMBNAIL("thumbnail.jpg", 640, 0.85f);

        private final String file;
        private final int longSide;
        private final float quality;

        Size(String file, int longSide, float quality) {
            this.file = file;
            this.longSide = longSide;
            this.quality = quality;
        }
    }

    private final JdbcClient database;
    private final Storage storage;
    private final JsonMapper json;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Gallery(
            JdbcClient database,
            Storage storage,
            JsonMapper json,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.database = database;
        this.storage = storage;
        this.json = json;
        this.transaction = transaction;
        this.events = events;
    }

    /** Hangs a finished transfer's picture, in the transaction that finishes it. */
    @EventListener
    void hang(TransferFinished event) {
        Transfer transfer = event.transfer();
        database.sql("""
                        insert into picture (id, owner, transfer, photo, style, title, settings, picture_key, width, height,
                            painted, took_ms)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        transfer.owner(),
                        transfer.id(),
                        transfer.photo(),
                        transfer.style(),
                        transfer.title(),
                        json.writeValueAsString(transfer.settings()),
                        event.pictureKey(),
                        event.width(),
                        event.height(),
                        Instant.now().atOffset(ZoneOffset.UTC),
                        event.took().toMillis())
                .update();
    }

    /** The latest first. */
    public List<Picture> of(UUID owner) {
        return database.sql("select * from picture where owner = ? order by painted desc, id")
                .param(owner)
                .query(this::picture)
                .list();
    }

    public Optional<Picture> find(UUID id, UUID owner) {
        return database.sql("select * from picture where id = ? and owner = ?")
                .params(id, owner)
                .query(this::picture)
                .optional();
    }

    /** The picture that came of a transfer. */
    public Optional<Picture> ofTransfer(UUID transfer, UUID owner) {
        return database.sql("select * from picture where transfer = ? and owner = ?")
                .params(transfer, owner)
                .query(this::picture)
                .optional();
    }

    /** Gives another title; it may be empty. */
    public void rename(UUID id, UUID owner, String title) {
        String text = title.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        String cut = text.length() <= MAX_TITLE
                ? text
                : text.substring(0, Character.isHighSurrogate(text.charAt(MAX_TITLE - 1)) ? MAX_TITLE - 1 : MAX_TITLE);
        database.sql("update picture set title = ? where id = ? and owner = ?")
                .params(cut, id, owner)
                .update();
    }

    /** Deletes the picture, its bytes and its share link. */
    public void delete(UUID id, UUID owner) throws IOException {
        Optional<Picture> picture = find(id, owner);
        if (picture.isEmpty()) {
            return;
        }
        String folder = folder(picture.get());
        transaction.executeWithoutResult(_ -> {
            events.publishEvent(new PictureDeleted(id));
            database.sql("delete from picture where id = ?").param(id).update();
        });
        storage.delete(folder);
    }

    /** The caller closes it. */
    public InputStream open(Picture picture, Size size) throws IOException {
        String key = folder(picture) + "/" + size.file;
        Optional<InputStream> stored = storage.open(key);
        if (stored.isEmpty() && size != Size.FULL) {
            BufferedImage full;
            try (InputStream in = open(picture, Size.FULL)) {
                full = ImageIO.read(in);
            }
            storage.put(key, out -> Pictures.writeJpeg(Pictures.fit(full, size.longSide), size.quality, out));
            stored = storage.open(key);
        }
        return stored.orElseThrow(() -> new FileNotFoundException(key));
    }

    private String folder(Picture picture) throws FileNotFoundException {
        String key = database.sql("select picture_key from picture where id = ?")
                .param(picture.id())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new FileNotFoundException("Picture " + picture.id() + " is deleted."));
        return key.substring(0, key.lastIndexOf('/'));
    }

    private Picture picture(ResultSet row, int number) throws SQLException {
        return new Picture(
                row.getObject("id", UUID.class),
                row.getObject("owner", UUID.class),
                row.getObject("transfer", UUID.class),
                row.getObject("photo", UUID.class),
                row.getString("style"),
                row.getString("title"),
                json.readValue(row.getString("settings"), Settings.class),
                row.getInt("width"),
                row.getInt("height"),
                row.getObject("painted", OffsetDateTime.class).toInstant(),
                Duration.ofMillis(row.getLong("took_ms")));
    }
}
