package app.candia.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.candia.image.UnreadablePictureException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileBytesTest {
    @TempDir
    private Path folder;

    @Test
    void a_named_pipe_is_read() throws Exception {
        Path pipe = pipe();
        byte[] png = Samples.file(Samples.quarters(), "png");
        Thread writer = Thread.startVirtualThread(() -> write(pipe, png));
        assertThat(Samples.colours(PictureReader.DEFAULT.read(pipe))).isEqualTo(Samples.QUARTERS);
        writer.join();
    }

    @Test
    void no_more_is_taken_from_a_pipe_than_is_allowed() throws Exception {
        Path zeros = Path.of("/dev/zero");
        assumeTrue(Files.exists(zeros), "skipped: this system has no /dev/zero");
        refused(new PictureReader(1000, 1000), zeros, Reason.TOO_MANY_BYTES);
    }

    @Test
    void a_stream_is_read_and_limited() throws Exception {
        byte[] png = Samples.file(Samples.quarters(), "png");
        var reader = new PictureReader(png.length, 1_000_000);
        assertThat(Samples.colours(reader.read(new ByteArrayInputStream(png), "-")))
                .isEqualTo(Samples.QUARTERS);
        assertThatExceptionOfType(UnreadablePictureException.class)
                .isThrownBy(() -> new PictureReader(png.length - 1, 1_000_000).read(new ByteArrayInputStream(png), "-"))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.TOO_MANY_BYTES));
        var failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the pipe broke");
            }
        };
        assertThatExceptionOfType(UnreadablePictureException.class)
                .isThrownBy(() -> reader.read(failing, "-"))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.UNREADABLE_FILE));
    }

    @Test
    void what_can_not_be_opened_says_why() throws Exception {
        refused(PictureReader.DEFAULT, folder, Reason.FOLDER);
        refused(PictureReader.DEFAULT, folder.resolve("none"), Reason.MISSING);
        refused(
                PictureReader.DEFAULT,
                Files.createFile(folder.resolve("file")).resolve("in.png"),
                Reason.UNREADABLE_FILE);
    }

    @Test
    void a_file_that_must_not_be_read_says_so() throws Exception {
        Path closed = Files.write(folder.resolve("closed.png"), Samples.file(Samples.quarters(), "png"));
        assumeTrue(
                closed.getFileSystem().supportedFileAttributeViews().contains("posix"), "skipped: no permissions here");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(closed), "skipped: this user may read everything");
        refused(PictureReader.DEFAULT, closed, Reason.NO_PERMISSION);
    }

    private Path pipe() throws Exception {
        assumeTrue(Commands.has("mkfifo"), "skipped: this system makes no named pipes");
        Path pipe = folder.resolve("pipe");
        Commands.run("mkfifo", pipe.toString());
        return pipe;
    }

    private static void write(Path pipe, byte[] bytes) {
        try {
            Files.write(pipe, bytes);
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private static void refused(PictureReader reader, Path file, Reason reason) {
        assertThatExceptionOfType(UnreadablePictureException.class)
                .isThrownBy(() -> reader.read(file))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
