package app.candia.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.candia.image.UploadFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncomingTest {
    @TempDir
    Path folder;

    private UploadFolder uploads;

    @BeforeEach
    void open() throws IOException {
        uploads = UploadFolder.open(folder, warning -> {});
    }

    @Test
    void a_file_is_kept_until_closed() throws IOException {
        var bytes = new byte[200_000];
        bytes[199_999] = 7;
        var incoming = Incoming.receive(uploads, new ByteArrayInputStream(bytes), bytes.length);
        try (incoming) {
            assertThat(incoming.file()).hasParent(folder).hasBinaryContent(bytes);
        }
        assertThat(incoming.file()).doesNotExist();
    }

    @Test
    void reading_stops_at_the_limit_and_leaves_nothing_behind() {
        var endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                read++;
                return 1;
            }
        };

        assertThatThrownBy(() -> Incoming.receive(uploads, endless, 100_000))
                .isInstanceOf(Incoming.TooLargeException.class);

        assertThat(endless.read).isLessThan(200_000);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_lack_of_memory_leaves_nothing_behind() {
        var failing = new InputStream() {
            @Override
            public int read() {
                throw new OutOfMemoryError("in a test");
            }
        };

        assertThatThrownBy(() -> Incoming.receive(uploads, failing, 100)).isInstanceOf(OutOfMemoryError.class);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_connection_that_breaks_off_leaves_nothing_behind() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(() -> Incoming.receive(uploads, broken, 100)).hasMessage("gone");

        assertThat(folder).isEmptyDirectory();
    }
}
