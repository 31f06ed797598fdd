package app.candia.transfer;

import app.candia.nst.Settings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of contact sheets; their cells are rows of {@link TransferTable}. */
@Component
class SheetTable {
    private final JdbcClient database;
    private final TransferTable transfers;
    private final JsonMapper json;

    SheetTable(JdbcClient database, TransferTable transfers, JsonMapper json) {
        this.database = database;
        this.transfers = transfers;
        this.json = json;
    }

    void insert(Sheet sheet) {
        database.sql("insert into sheet (id, owner, photo, title, kind, settings, made) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        sheet.id(),
                        sheet.owner(),
                        sheet.photo(),
                        sheet.title(),
                        sheet.kind().name(),
                        json.writeValueAsString(sheet.settings()),
                        sheet.made().atOffset(ZoneOffset.UTC))
                .update();
        sheet.cells().forEach(cell -> {
            transfers.insert(cell);
            transfers.assign(cell.id(), sheet.id());
        });
    }

    Optional<Sheet> find(UUID id, UUID owner) {
        return database.sql("select * from sheet where id = ? and owner = ?")
                .params(id, owner)
                .query(this::sheet)
                .optional()
                .filter(SheetTable::isThere);
    }

    /** The latest first. */
    List<Sheet> of(UUID owner) {
        return database
                .sql("select * from sheet where owner = ? order by made desc, id")
                .param(owner)
                .query(this::sheet)
                .list()
                .stream()
                .filter(SheetTable::isThere)
                .toList();
    }

    List<Sheet> from(UUID photo) {
        return database.sql("select * from sheet where photo = ?")
                .param(photo)
                .query(this::sheet)
                .list();
    }

    /** With its cells. */
    void delete(UUID id) {
        database.sql("delete from sheet where id = ?").param(id).update();
    }

    /** A sheet may be deleted between the reading of its row and of its cells. */
    private static boolean isThere(Sheet sheet) {
        return !sheet.cells().isEmpty();
    }

    private Sheet sheet(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Sheet(
                id,
                row.getObject("owner", UUID.class),
                row.getObject("photo", UUID.class),
                row.getString("title"),
                Sheet.Kind.valueOf(row.getString("kind")),
                json.readValue(row.getString("settings"), Settings.class),
                row.getObject("made", OffsetDateTime.class).toInstant(),
                transfers.cells(id));
    }
}
