package app.candia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class FilesFolderTest {
    @TempDir
    Path data;

    private JdbcClient database;

    @BeforeEach
    void migrate() {
        DataSource source = new DriverManagerDataSource("jdbc:h2:file:" + data.resolve("candia"), "sa", "");
        Flyway.configure().dataSource(source).load().migrate();
        database = JdbcClient.create(source);
    }

    @Test
    void a_new_folder_is_marked_and_known_again() throws Exception {
        FilesFolder.check(data.resolve("files"), database);
        addPhoto();

        FilesFolder.check(data.resolve("files"), database);

        assertThat(data.resolve("files/.candia")).isRegularFile();
    }

    @Test
    void an_empty_folder_in_the_place_of_the_pictures_stops_the_start_with_words() throws Exception {
        addPhoto();
        Path empty = Files.createDirectory(data.resolve("files"));

        assertThatThrownBy(() -> FilesFolder.check(empty, database))
                .isInstanceOfSatisfying(FilesFolder.MissingException.class, e -> {
                    var analysis = Objects.requireNonNull(new FilesFolderFailureAnalyzer().analyze(e));
                    assertThat(analysis.getDescription()).contains(empty.toString());
                    assertThat(analysis.getAction()).contains("Mount the volume");
                });
        assertThat(empty).isEmptyDirectory();
    }

    private void addPhoto() {
        UUID owner = UUID.randomUUID();
        database.sql("insert into account (id, email, name, password, locale, created)"
                        + " values (?, 'a@example.org', 'A', '', 'en', current_timestamp)")
                .param(owner)
                .update();
        database.sql("insert into photo (id, owner, title, width, height, uploaded)"
                        + " values (?, ?, '', 1, 1, current_timestamp)")
                .params(UUID.randomUUID(), owner)
                .update();
    }
}
