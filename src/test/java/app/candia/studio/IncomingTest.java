package app.candia.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncomingTest {
    @Test
    void a_file_is_kept_until_closed() throws IOException {
        var bytes = new byte[200_000];
        bytes[199_999] = 7;
        var incoming = Incoming.receive(new ByteArrayInputStream(bytes), bytes.length);
        try (incoming) {
            assertThat(incoming.file()).hasBinaryContent(bytes);
        }
        assertThat(incoming.file()).doesNotExist();
    }

    @Test
    void reading_stops_at_the_limit_and_leaves_nothing_behind() throws IOException {
        var endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                read++;
                return 1;
            }
        };
        var there = temporaryFiles();

        assertThatThrownBy(() -> Incoming.receive(endless, 100_000)).isInstanceOf(Incoming.TooLargeException.class);

        assertThat(endless.read).isLessThan(200_000);
        assertThat(temporaryFiles()).isSubsetOf(there);
    }

    @Test
    void a_connection_that_breaks_off_leaves_nothing_behind() throws IOException {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        var there = temporaryFiles();

        assertThatThrownBy(() -> Incoming.receive(broken, 100)).hasMessage("gone");

        assertThat(temporaryFiles()).isSubsetOf(there);
    }

    private static List<Path> temporaryFiles() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".upload"))
                    .toList();
        }
    }
}
