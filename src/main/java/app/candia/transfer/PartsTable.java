package app.candia.transfer;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Parts of photos in the rows of transfers: of those that are done too, for whoever paints again. */
@Component
class PartsTable {
    private final JdbcClient database;

    PartsTable(JdbcClient database) {
        this.database = database;
    }

    void put(UUID transfer, Parts parts) {
        database.sql("update transfer set mask = ?, regions = ? where id = ?")
                .param(parts.keptText())
                .param(parts.regionsText())
                .param(transfer)
                .update();
    }

    Parts of(UUID transfer) {
        return database.sql("select mask, regions from transfer where id = ?")
                .param(transfer)
                .query((row, _) -> Parts.of(row.getString("mask"), row.getString("regions")))
                .optional()
                .orElse(Parts.NONE);
    }

    void forget(UUID transfer) {
        put(transfer, Parts.NONE);
    }

    /** Those of all that was painted from a photo. */
    void forgetOver(UUID photo) {
        database.sql("update transfer set mask = null, regions = null where photo = ?")
                .param(photo)
                .update();
    }
}
