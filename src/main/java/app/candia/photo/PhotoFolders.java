package app.candia.photo;

import app.candia.storage.Tenant;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bytes of photos, by id. */
@Component
class PhotoFolders implements Tenant {
    private final JdbcClient database;

    PhotoFolders(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String folder() {
        return "photos";
    }

    @Override
    public Set<String> needed() {
        return database.sql("select id from photo")
                .query((row, _) -> row.getString(1))
                .set();
    }
}
