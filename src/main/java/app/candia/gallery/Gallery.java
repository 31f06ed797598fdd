package app.candia.gallery;

import app.candia.transfer.Transfer;
import app.candia.transfer.TransferFinished;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
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

    private final JdbcClient database;
    private final PictureTable table;
    private final Copies copies;
    private final JsonMapper json;

    Gallery(JdbcClient database, PictureTable table, Copies copies, JsonMapper json) {
        this.database = database;
        this.table = table;
        this.copies = copies;
        this.json = json;
    }

    /** Hangs a finished transfer's picture, in the transaction that finishes it, before others hear of it. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
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

    /** So many at most, the latest first. */
    public List<Picture> latest(UUID owner, int most) {
        return table.select(
                "where owner = ? and " + PictureTable.HANGS + " order by painted desc, id limit ?", owner, most);
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

    /** Whether there is a file that begins as a picture does. */
    public boolean isThere(Picture picture) {
        try (InputStream in = open(picture)) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The picture itself, PNG; the caller closes it. */
    public InputStream open(Picture picture) throws IOException {
        return copies.whole(picture);
    }

    /** The picture reduced; the caller closes it. */
    public InputStream open(Picture picture, Copy copy) throws IOException {
        return copies.open(picture, copy);
    }
}
