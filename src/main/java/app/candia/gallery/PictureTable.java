package app.candia.gallery;

import app.candia.nst.Settings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of pictures. */
@Component
class PictureTable {
    /** What is not in the bin. */
    static final String HANGS = "picture.binned is null";

    private final JdbcClient database;
    private final JsonMapper json;

    PictureTable(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @param condition what follows {@code select picture.* from picture}, such as {@code where id = ?} */
    List<Picture> select(String condition, Object... parameters) {
        return database.sql("select picture.* from picture " + condition)
                .params(parameters)
                .query(this::picture)
                .list();
    }

    /** The folder of the storage that keeps the picture's bytes. */
    String folder(UUID picture) {
        String key = database.sql("select picture_key from picture where id = ?")
                .param(picture)
                .query(String.class)
                .single();
        return key.substring(0, key.lastIndexOf('/'));
    }

    Picture picture(ResultSet row, int number) throws SQLException {
        return new Picture(
                row.getObject("id", UUID.class),
                row.getObject("owner", UUID.class),
                row.getObject("transfer", UUID.class),
                row.getObject("photo", UUID.class),
                row.getString("style"),
                row.getString("title"),
                row.getString("note"),
                row.getBoolean("favourite"),
                json.readValue(row.getString("settings"), Settings.class),
                row.getInt("width"),
                row.getInt("height"),
                row.getObject("painted", OffsetDateTime.class).toInstant(),
                Duration.ofMillis(row.getLong("took_ms")));
    }
}
