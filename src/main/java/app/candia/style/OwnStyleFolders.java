package app.candia.style;

import app.candia.storage.Tenant;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bytes of users' own styles, by id. */
@Component
class OwnStyleFolders implements Tenant {
    private final JdbcClient database;

    OwnStyleFolders(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String folder() {
        return "own-styles";
    }

    @Override
    public Set<String> needed() {
        return database.sql("select id from own_style")
                .query((row, _) -> row.getString(1))
                .set();
    }
}
