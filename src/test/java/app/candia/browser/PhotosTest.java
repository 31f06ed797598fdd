package app.candia.browser;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Photos on their way into the studio. */
abstract class PhotosTest extends BrowserTest {
    /** Where the bytes go. */
    static final String SENT = "**/VAADIN/dynamic/resource/**";

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    /** Of all photos that are kept of somebody. */
    List<String> sizes(String name) {
        return database.sql("select width, height from photo, account where owner = account.id and email = ?")
                .param(emailOf(name))
                .query((row, _) -> row.getInt("width") + " x " + row.getInt("height"))
                .list();
    }
}
