package app.candia.gallery;

import app.candia.storage.Storage;
import app.candia.transfer.Transfers;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where deleted pictures lie until they are restored, or really deleted after a set time. What lies here is to be seen
 * nowhere else, and its share link answers as if it were unknown. Thread-safe.
 */
@Service
public class Bin {
    private static final Logger log = LoggerFactory.getLogger(Bin.class);

    private final JdbcClient database;
    private final PictureTable table;
    private final Storage storage;
    private final Transfers transfers;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Duration kept;

    Bin(
            JdbcClient database,
            PictureTable table,
            Storage storage,
            Transfers transfers,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            BinProperties properties) {
        this.database = database;
        this.table = table;
        this.storage = storage;
        this.transfers = transfers;
        this.transaction = transaction;
        this.events = events;
        this.kept = Duration.ofDays(properties.days());
    }

    /** How long a picture can be restored. */
    Duration kept() {
        return kept;
    }

    /** Throws pictures away. */
    public void put(Collection<UUID> ids, UUID owner) {
        OffsetDateTime now = Instant.now().atOffset(ZoneOffset.UTC);
        transaction.executeWithoutResult(_ -> ids.forEach(
                id -> database.sql("update picture set binned = ? where id = ? and owner = ? and binned is null")
                        .params(now, id, owner)
                        .update()));
    }

    /** Hangs pictures where they were, with all they had. */
    public void restore(Collection<UUID> ids, UUID owner) {
        transaction.executeWithoutResult(
                _ -> ids.forEach(id -> database.sql("update picture set binned = null where id = ? and owner = ?")
                        .params(id, owner)
                        .update()));
    }

    /** What was thrown away last comes first. */
    List<Binned> of(UUID owner) {
        return database.sql("select * from picture where owner = ? and binned is not null order by binned desc, id")
                .param(owner)
                .query((row, number) -> new Binned(
                        table.picture(row, number),
                        row.getObject("binned", OffsetDateTime.class)
                                .toInstant()
                                .plus(kept)))
                .list();
    }

    int size(UUID owner) {
        return database.sql("select count(*) from picture where owner = ? and binned is not null")
                .param(owner)
                .query(Integer.class)
                .single();
    }

    Optional<Picture> find(UUID id, UUID owner) {
        return table.select("where id = ? and owner = ? and binned is not null", id, owner).stream()
                .findFirst();
    }

    /** Really deletes all that the owner threw away: rows, bytes and share links. */
    void empty(UUID owner) throws IOException {
        for (Binned binned : of(owner)) {
            delete(binned.picture());
        }
    }

    /** Really deletes what was thrown away long enough ago. */
    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void empty() throws IOException {
        OffsetDateTime old = Instant.now().minus(kept).atOffset(ZoneOffset.UTC);
        for (Picture picture : table.select("where binned < ? order by binned", old)) {
            delete(picture);
            log.info("Picture {} lay in the bin for {} days and is deleted.", picture.id(), kept.toDays());
        }
    }

    /** The row first: bytes without a row are swept out one day, a row without bytes would be a broken picture. */
    private void delete(Picture picture) throws IOException {
        String folder = table.folder(picture.id());
        boolean deleted = Boolean.TRUE.equals(transaction.execute(_ -> {
            // restored at the last moment, or deleted elsewhere
            boolean binned = database.sql("select id from picture where id = ? and binned is not null for update")
                    .param(picture.id())
                    .query(UUID.class)
                    .optional()
                    .isPresent();
            if (binned) {
                events.publishEvent(new PictureDeleted(picture.id()));
                transfers.forgetParts(picture.transfer());
                database.sql("delete from picture where id = ?")
                        .param(picture.id())
                        .update();
            }
            return binned;
        }));
        if (deleted) {
            storage.delete(folder);
        }
    }
}
