package app.candia.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.candia.SmallDisk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderStorageTest {
    @TempDir
    Path outside;

    private Path root;
    private Storage storage;

    @BeforeEach
    void make() throws IOException {
        root = outside.resolve("files");
        storage = Storage.inFolder(root);
    }

    @Test
    void what_is_put_can_be_read() throws IOException {
        put("photos/7/photo.jpg", "bytes");

        assertThat(read("photos/7/photo.jpg")).isEqualTo("bytes");
        assertThat(storage.open("photos/8/photo.jpg")).isEmpty();
        assertThat(storage.open("photos/7")).isEmpty();
    }

    @Test
    void a_second_put_replaces_the_first() throws IOException {
        put("a", "old and long");
        put("a", "new");

        assertThat(read("a")).isEqualTo("new");
    }

    @Test
    void a_put_that_fails_half_way_leaves_the_old_bytes_and_nothing_else() throws IOException {
        put("a", "old");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> storage.put("a", out -> {
                    out.write("half".getBytes(UTF_8));
                    throw new IOException("The disk is full.");
                }))
                .withMessage("The disk is full.");

        assertThat(read("a")).isEqualTo("old");
        assertThat(filesBelow(root)).containsExactly(root.resolve("a"));
    }

    @Test
    void a_reader_sees_old_bytes_while_new_ones_are_written() throws IOException {
        put("a", "old");

        storage.put("a", out -> {
            out.write("ne".getBytes(UTF_8));
            out.flush();
            assertThat(read("a")).isEqualTo("old");
            out.write("w".getBytes(UTF_8));
        });

        assertThat(read("a")).isEqualTo("new");
    }

    @Test
    void what_a_killed_process_was_writing_is_gone_after_the_next_start() throws IOException {
        put("a", "kept");
        Files.writeString(root.resolve(".new/1234"), "half");

        storage = Storage.inFolder(root);

        assertThat(filesBelow(root)).containsExactly(root.resolve("a"));
    }

    @Test
    void a_folder_is_deleted_with_all_that_is_below() throws IOException {
        put("transfers/1/preview-1.jpg", "x");
        put("transfers/1/deep/er", "x");
        put("transfers/2/preview-1.jpg", "y");

        storage.delete("transfers/1");
        storage.delete("transfers/1");

        assertThat(filesBelow(root)).containsExactly(root.resolve("transfers/2/preview-1.jpg"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../secret",
                "a/../../secret",
                "/etc/passwd",
                "a//b",
                "a/",
                ".new/1",
                ".candia",
                "a\\b",
                "a\0b",
                "A",
                "a/.hidden",
                "c:",
                "a b",
                "a\n"
            })
    void a_key_that_could_leave_the_folder_is_refused(String key) throws IOException {
        Files.writeString(outside.resolve("secret"), "secret");

        assertThatThrownBy(() -> storage.open(key)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> put(key, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> storage.delete(key)).isInstanceOf(IllegalArgumentException.class);
        assertThat(outside.resolve("secret")).hasContent("secret");
    }

    private void put(String key, String text) throws IOException {
        storage.put(key, out -> out.write(text.getBytes(UTF_8)));
    }

    private String read(String key) throws IOException {
        try (InputStream in = storage.open(key).orElseThrow()) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static Stream<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        }
    }

    @Test
    void a_full_disk_is_told_as_one_and_what_was_there_stays() throws Exception {
        try (SmallDisk disk = SmallDisk.in(outside)) {
            Storage small = Storage.inFolder(disk.folder());
            small.put("a", out -> out.write(new byte[1000]));

            assertThatExceptionOfType(DiskFullException.class)
                    .isThrownBy(() -> small.put("a", out -> out.write(new byte[1_000_000])));

            try (InputStream kept = small.open("a").orElseThrow()) {
                assertThat(kept.readAllBytes()).hasSize(1000);
            }
            assertThat(disk.folder().resolve(".new")).isEmptyDirectory();
        }
    }

    @Test
    void a_full_disk_is_known_whatever_the_language_of_the_system() throws Exception {
        IOException failure = new IOException("Δεν υπάρχει χώρος");
        assertThat(DiskSpace.explained(outside, failure)).isSameAs(failure);
        assertThat(DiskSpace.explained(outside, new IOException("No space left on device")))
                .isInstanceOf(DiskFullException.class);
        try (SmallDisk disk = SmallDisk.in(outside)) {
            Files.write(disk.folder().resolve("much"), new byte[250_000]);
            assertThat(DiskSpace.explained(disk.folder(), failure)).isInstanceOf(DiskFullException.class);
        }
    }
}
