package app.candia.gallery;

import app.candia.image.Pictures;
import app.candia.storage.Storage;
import app.candia.transfer.Transfer;
import app.candia.transfer.TransferFinished;
import java.awt.image.BufferedImage;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pictures of a user. Every question names the asker: other people's pictures do not exist for them, and what lies in
 * the {@link Bin} exists for nobody. Thread-safe.
 */
@Service
public class Gallery {
    /** Longer titles are cut. */
    public static final int MAX_TITLE = 80;

    /** Longer notes are cut. */
    public static final int MAX_NOTE = 2000;

    /** Sizes in which a picture is kept. */
    public enum Size {
        /** The picture itself, PNG. */
        FULL("picture.png", 0, 0),
        /** JPEG, 1600 px at most. */
        SCREEN("screen.jpg", 1600, 0.9f),
        /** JPEG, 640 px at most. */
        THUMBNAIL("thumbnail.jpg", 640, 0.85f),
        /** JPEG, 320 px at most. */
        SMALL("small.jpg", 320, 0.85f);

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
    private final PictureTable table;
    private final Storage storage;
    private final JsonMapper json;

    Gallery(JdbcClient database, PictureTable table, Storage storage, JsonMapper json) {
        this.database = database;
        this.table = table;
        this.storage = storage;
        this.json = json;
    }

    /** Hangs a finished transfer's picture, in the transaction that finishes it. */
    @EventListener
    void hang(TransferFinished event) {
        Transfer transfer = event.transfer();
        database.sql("""
                        insert into picture (id, owner, transfer, photo, style, title, sought, settings, picture_key, width,
                            height, painted, took_ms)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        transfer.owner(),
                        transfer.id(),
                        transfer.photo(),
                        transfer.style(),
                        transfer.title(),
                        Lines.folded(transfer.title()),
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
        return table.select("where owner = ? and " + PictureTable.HANGS + " order by painted desc, id", owner);
    }

    public Optional<Picture> find(UUID id, UUID owner) {
        return table.select("where id = ? and owner = ? and " + PictureTable.HANGS, id, owner).stream()
                .findFirst();
    }

    /** The picture that came of a transfer. */
    public Optional<Picture> ofTransfer(UUID transfer, UUID owner) {
        return table.select("where transfer = ? and owner = ? and " + PictureTable.HANGS, transfer, owner).stream()
                .findFirst();
    }

    /** Gives another title; it may be empty. */
    public void rename(UUID id, UUID owner, String title) {
        find(id, owner).ifPresent(picture -> describe(picture, Lines.line(title, MAX_TITLE), picture.note()));
    }

    /** Writes another note; it may be empty. */
    public void annotate(UUID id, UUID owner, String note) {
        find(id, owner).ifPresent(picture -> describe(picture, picture.title(), Lines.lines(note, MAX_NOTE)));
    }

    private void describe(Picture picture, String title, String note) {
        database.sql("update picture set title = ?, note = ?, sought = ? where id = ?")
                .params(title, note, Lines.folded(title + "\n" + note), picture.id())
                .update();
    }

    /** Makes pictures favourites, or makes them none any more. */
    public void favour(Collection<UUID> ids, UUID owner, boolean favourite) {
        for (UUID id : ids) {
            database.sql("update picture set favourite = ? where id = ? and owner = ? and " + PictureTable.HANGS)
                    .params(favourite, id, owner)
                    .update();
        }
    }

    /** The caller closes it. */
    public InputStream open(Picture picture, Size size) throws IOException {
        String key = table.folder(picture.id()) + "/" + size.file;
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
}
