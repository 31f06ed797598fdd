package app.candia.gallery;

import app.candia.storage.Tenant;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bytes of pictures, by transfer; they are stored just before the transfer is done and the picture hangs. */
@Component
class PictureFolders implements Tenant {
    private final JdbcClient database;

    PictureFolders(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String folder() {
        return "pictures";
    }

    @Override
    public Set<String> needed() {
        return database.sql("select transfer from picture")
                .query((row, _) -> row.getString(1))
                .set();
    }
}
