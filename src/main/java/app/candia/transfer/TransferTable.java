package app.candia.transfer;

import app.candia.nst.Settings;
import app.candia.nst.Work;
import app.candia.transfer.Transfer.Failure;
import app.candia.transfer.Transfer.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of transfers: what is asked of them. {@link TransferStates} changes them. */
@Component
class TransferTable {
    /** A condition on the states that will still change. */
    static final String OPEN = "state in ('QUEUED', 'RUNNING')";

    private final JdbcClient database;
    private final JsonMapper json;

    TransferTable(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void insert(Transfer transfer) {
        database.sql("""
                        insert into transfer (id, owner, photo, style, title, settings, network, work, state,
                            submitted)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        transfer.id(),
                        transfer.owner(),
                        transfer.photo(),
                        transfer.style(),
                        transfer.title(),
                        json.writeValueAsString(transfer.settings()),
                        transfer.settings().network(),
                        Work.of(transfer.settings()),
                        transfer.state().name(),
                        transfer.submitted().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Makes one a cell of a sheet. */
    void assign(UUID id, UUID sheet) {
        database.sql("update transfer set sheet = ? where id = ?")
                .params(sheet, id)
                .update();
    }

    /** Of a sheet, in their order. */
    List<Transfer> cells(UUID sheet) {
        return database.sql("select * from transfer where sheet = ? order by submitted, id")
                .param(sheet)
                .query(this::transfer)
                .list();
    }

    /** Whether it sketches a cell of a sheet and does not become a picture. */
    boolean isSketch(UUID id) {
        return database.sql("select count(sheet) from transfer where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Open ones of an owner, a sheet as one, counted so that two submissions at the same moment count one after the
     * other.
     */
    int countOpen(UUID owner) {
        database.sql("select id from account where id = ? for update")
                .param(owner)
                .query(UUID.class)
                .optional();
        return database.sql("select count(distinct coalesce(sheet, id)) from transfer where owner = ? and " + OPEN)
                .param(owner)
                .query(Integer.class)
                .single();
    }

    Optional<Transfer> find(UUID id) {
        return database.sql("select * from transfer where id = ?")
                .param(id)
                .query(this::transfer)
                .optional();
    }

    Optional<Transfer> find(UUID id, UUID owner) {
        return find(id).filter(transfer -> transfer.owner().equals(owner));
    }

    /**
     * An open transfer in the queue of all users.
     *
     * @param sheet the contact sheet that it sketches a cell of, or null
     */
    record Open(Transfer transfer, @Nullable UUID sheet) {}

    /** Anybody's open ones: those that run, then those that wait, each the oldest first. */
    List<Open> queue() {
        return database.sql("select * from transfer where " + OPEN
                        + " order by case state when 'RUNNING' then 0 else 1 end, submitted, id")
                .query((row, number) -> new Open(transfer(row, number), row.getObject("sheet", UUID.class)))
                .list();
    }

    /** Queued and running ones of an owner, the oldest first, without sketches. */
    List<Transfer> open(UUID owner) {
        return database.sql("select * from transfer where owner = ? and sheet is null and " + OPEN
                        + " order by submitted, id")
                .param(owner)
                .query(this::transfer)
                .list();
    }

    List<UUID> openFrom(UUID photo) {
        return database.sql("select id from transfer where photo = ? and " + OPEN)
                .param(photo)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** The latest first, each once. */
    List<String> stylesUsed(UUID owner, int limit) {
        return database.sql("select style from transfer where owner = ? and sheet is null group by style"
                        + " order by max(submitted) desc, style limit ?")
                .params(owner, limit)
                .query((row, _) -> row.getString("style"))
                .list();
    }

    /** Whether it is a sketch that is done: then its last preview is kept. */
    boolean isKeptSketch(UUID id) {
        return database.sql("select count(sheet) from transfer where id = ? and state = 'DONE'")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Milliseconds for each unit of work, over the last few of a network that were painted to their end; empty before
     * the first. Sketches are so small that they have a speed of their own.
     */
    Optional<Double> speed(String network, boolean sketches, int last) {
        return database.sql("select sum(took_ms) as took, sum(work) as work from (select took_ms, work from transfer"
                        + " where state = 'DONE' and not enough and work > 0 and network = ? and (sheet is not null) = ?"
                        + " order by finished desc limit ?) as latest")
                .params(network, sketches, last)
                .query((row, _) -> new double[] {row.getDouble("took"), row.getDouble("work")})
                .optional()
                .filter(sums -> sums[1] > 0)
                .map(sums -> sums[0] / sums[1]);
    }

    private Transfer transfer(ResultSet row, int number) throws SQLException {
        long remaining = row.getLong("remaining_ms");
        boolean unknown = row.wasNull();
        String failure = row.getString("failure");
        return new Transfer(
                row.getObject("id", UUID.class),
                row.getObject("owner", UUID.class),
                row.getObject("photo", UUID.class),
                row.getString("style"),
                row.getString("title"),
                json.readValue(row.getString("settings"), Settings.class),
                State.valueOf(row.getString("state")),
                row.getInt("octave"),
                row.getInt("octaves"),
                row.getDouble("fraction"),
                unknown ? null : Duration.ofMillis(remaining),
                row.getInt("preview"),
                failure == null ? null : Failure.valueOf(failure),
                instant(row, "submitted"),
                nullableInstant(row, "started"),
                nullableInstant(row, "finished"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant nullableInstant(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : instant(row, column);
    }
}
