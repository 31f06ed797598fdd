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
import java.util.Objects;
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

    /**
     * Puts deleted pictures back to where they were, with all they had.
     *
     * @return how many; fewer than the ids where some were put back or really deleted in the meantime
     */
    public int restore(Collection<UUID> ids, UUID owner) {
        return Objects.requireNonNull(transaction.execute(_ -> ids.stream()
                .mapToInt(id -> database.sql(
                                "update picture set binned = null where id = ? and owner = ? and binned is not null")
                        .params(id, owner)
                        .update())
                .sum()));
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

    /**
     * Really deletes all that the owner threw away: rows, bytes and share links. What is deleted or put back elsewhere
     * at the same time is passed over.
     *
     * @return whether all of it is gone; a picture that could not be deleted stays
     */
    boolean empty(UUID owner) {
        boolean all = true;
        for (Binned binned : of(owner)) {
            all &= delete(binned.picture());
        }
        return all;
    }

    /** Really deletes what was thrown away long enough ago. */
    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void empty() {
        OffsetDateTime old = Instant.now().minus(kept).atOffset(ZoneOffset.UTC);
        for (Picture picture : table.select("where binned < ? order by binned", old)) {
            if (delete(picture)) {
                log.info("Picture {} was in the bin for {} days and is deleted.", picture.id(), kept.toDays());
            }
        }
    }

    /**
     * Deletes the row first: bytes without a row are swept one day, a row without bytes would be a broken picture.
     *
     * @return false if the row could not be deleted; the log says why
     */
    private boolean delete(Picture picture) {
        try {
            Optional<String> folder = Objects.requireNonNull(transaction.execute(_ -> deleteRow(picture)));
            folder.ifPresent(this::deleteBytes);
            return true;
        } catch (RuntimeException e) {
            log.warn("Picture {} could not be deleted from the bin.", picture.id(), e);
            return false;
        }
    }

    /** @return the folder of its bytes; empty if it was put back at the last moment, or deleted elsewhere */
    private Optional<String> deleteRow(Picture picture) {
        boolean binned = database.sql("select id from picture where id = ? and binned is not null for update")
                .param(picture.id())
                .query(UUID.class)
                .optional()
                .isPresent();
        if (!binned) {
            return Optional.empty();
        }
        String folder = table.folder(picture.id());
        events.publishEvent(new PictureDeleted(picture.id()));
        transfers.forgetParts(picture.transfer());
        database.sql("delete from picture where id = ?").param(picture.id()).update();
        return Optional.of(folder);
    }

    private void deleteBytes(String folder) {
        try {
            storage.delete(folder);
        } catch (IOException e) {
            log.warn("{} could not be deleted now and is left to the sweep.", folder, e);
        }
    }
}
