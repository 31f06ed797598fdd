package app.candia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.candia.CandiaException.Reason;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    private final BufferedImage picture = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temp;

    @Test
    void a_picture_lies_in_the_folder_by_its_name_and_nothing_beside_it() throws Exception {
        Path folder = temp.resolve("a/b");
        Path file = OutputFolder.open(folder).write(picture, "photo-starry_night");
        assertThat(file).isEqualTo(folder.resolve("photo-starry_night.png"));
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(3);
        assertThat(folder).isDirectoryNotContaining(found -> !found.equals(file));
    }

    @Test
    void a_picture_may_be_read_by_whom_any_new_file_may() throws Exception {
        Path other = Files.createFile(temp.resolve("other"));
        Path file = OutputFolder.open(temp).write(picture, "a");
        assertThat(Files.getFileAttributeView(file, PosixFileAttributeView.class))
                .satisfiesAnyOf(
                        view -> assertThat(view).isNull(),
                        view -> assertThat(Files.getPosixFilePermissions(file))
                                .isEqualTo(Files.getPosixFilePermissions(other)));
    }

    @Test
    void what_is_there_is_never_overwritten() throws Exception {
        Path first = Files.writeString(temp.resolve("a.png"), "mine");
        OutputFolder folder = OutputFolder.open(temp);
        assertThat(folder.write(picture, "a")).hasFileName("a-2.png");
        assertThat(folder.write(picture, "a")).hasFileName("a-3.png");
        assertThat(first).hasContent("mine");
    }

    @Test
    void many_at_once_take_a_name_each() throws Exception {
        OutputFolder folder = OutputFolder.open(temp);
        Set<Path> files = Collections.newSetFromMap(new ConcurrentHashMap<>());
        IntStream.range(0, 40).parallel().forEach(i -> {
            try {
                files.add(folder.write(picture, "a"));
            } catch (CandiaException failed) {
                throw new AssertionError(failed);
            }
        });
        assertThat(files)
                .hasSize(40)
                .allSatisfy(file -> assertThat(ImageIO.read(file.toFile())).isNotNull());
        assertThat(temp).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void a_folder_that_can_not_be_made_is_named_in_both_languages() throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "");
        assertThatExceptionOfType(CandiaException.class)
                .isThrownBy(() -> OutputFolder.open(file.resolve("out")))
                .withMessage(
                        "The folder %s cannot be written; choose another one or change its permissions.",
                        file.resolve("out"))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.UNWRITABLE_FOLDER))
                .satisfies(e -> assertThat(e.getMessage(Locale.of("el"))).startsWith("Δεν γίνεται εγγραφή"));
    }
}
