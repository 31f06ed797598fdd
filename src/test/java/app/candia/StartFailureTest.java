package app.candia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A server that cannot start says in one line what to do. */
@ExtendWith(OutputCaptureExtension.class)
class StartFailureTest {
    @TempDir
    Path temporary;

    private Path data;

    @BeforeEach
    void folder() {
        data = temporary.resolve("data");
    }

    @Test
    void the_data_folder_is_a_file(CapturedOutput output) throws Exception {
        Files.writeString(data, "not a folder");
        refuses(output, "The data folder cannot be " + data + ", since " + data + " is a file.");
    }

    @Test
    void the_data_folder_lies_below_a_file(CapturedOutput output) throws Exception {
        Files.writeString(data, "not a folder");
        refuses(output, "since " + data + " is a file.", "--candia.data=" + data.resolve("deeper"));
    }

    @Test
    void the_data_folder_cannot_be_written(CapturedOutput output) {
        Path closed = Path.of("/proc/candia");
        refuses(output, "The data folder " + closed + " cannot be written.", "--candia.data=" + closed);
    }

    @Test
    void another_server_uses_the_data_folder(CapturedOutput output) throws Exception {
        var other = new DataFolder(data);
        try {
            refuses(output, "Another Candia server uses the data folder " + data + ".");
        } finally {
            other.destroy();
        }
    }

    @Test
    void the_database_is_damaged(CapturedOutput output) throws Exception {
        Files.createDirectories(data);
        Files.writeString(data.resolve("candia.mv.db"), "no database".repeat(2000));
        refuses(output, "The database cannot be opened");
    }

    @Test
    void a_newer_version_made_the_database(CapturedOutput output) throws Exception {
        Files.createDirectories(data);
        String url = "jdbc:h2:file:" + data.resolve("candia");
        Flyway.configure().dataSource(url, "sa", "").load().migrate();
        try (var database = DriverManager.getConnection(url, "sa", "");
                var statement = database.createStatement()) {
            statement.execute("insert into \"flyway_schema_history\" values (999, '999', 'later', 'SQL',"
                    + " 'V999__later.sql', 1, 'sa', current_timestamp, 1, true)");
        }
        refuses(output, "The database was made by a newer version of Candia");
    }

    @Test
    void the_port_is_in_use(CapturedOutput output) throws Exception {
        try (var taken = new ServerSocket(0)) {
            refuses(output, "Port " + taken.getLocalPort() + " is in use.", "--server.port=" + taken.getLocalPort());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    candia.slots=abc             | The setting candia.slots cannot be "abc".
                    candia.slots=-1              | candia.slots must be from 0 to 64, not -1.
                    candia.max-resolution=1      | candia.max-resolution must be from 64 to 16384, not 1.
                    candia.upload.max-size=many  | The setting candia.upload.max-size cannot be "many".
                    candia.images.patience=-5s   | candia.images.patience must be from 0s to 5m
                    candia.bin.days=x            | The setting candia.bin.days cannot be "x".
                    server.port=http             | The setting server.port cannot be "http".
                    """)
    void a_setting_is_wrong(String setting, String sentence, CapturedOutput output) {
        refuses(output, sentence, "--" + setting);
    }

    private void refuses(CapturedOutput output, String sentence, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        for (String usual : List.of("--server.port=0", "--candia.data=" + data)) {
            if (all.stream().noneMatch(each -> each.startsWith(usual.substring(0, usual.indexOf('=') + 1)))) {
                all.add(usual);
            }
        }
        assertThatThrownBy(() -> SpringApplication.run(CandiaApplication.class, all.toArray(String[]::new)));
        assertThat(output.getAll()).contains(sentence);
        assertThat(output.getAll().lines().filter(line -> line.contains("\tat ")))
                .isEmpty();
        assertThat(output.getAll().lines().filter(line -> line.contains(" ERROR ")))
                .hasSize(1);
        assertThat(output.getAll()).doesNotContain("APPLICATION FAILED TO START");
    }
}
