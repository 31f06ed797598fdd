package app.candia.transfer;

import app.candia.storage.Tenant;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Previews and checkpoints, by transfer: of no use once it is over, except for a sketch, whose last preview it is. */
@Component
class TransferFolders implements Tenant {
    private final JdbcClient database;

    TransferFolders(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String folder() {
        return "transfers";
    }

    @Override
    public Set<String> needed() {
        return database.sql("select id from transfer where state in ('QUEUED', 'RUNNING') or sheet is not null")
                .query((row, _) -> row.getString(1))
                .set();
    }
}
