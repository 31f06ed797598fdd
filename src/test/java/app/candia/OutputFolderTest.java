package app.candia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.candia.CandiaException.Reason;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Collections;
import java.util.List;
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

    @Test
    void a_file_is_not_a_folder() throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "");
        assertThatExceptionOfType(CandiaException.class)
                .isThrownBy(() -> OutputFolder.open(file))
                .withMessage("%s is a file, not a folder; choose a folder.", file);
    }

    @Test
    void a_picture_whose_folder_is_gone_after_the_work_is_saved_elsewhere() throws Exception {
        Path folder = temp.resolve("gone");
        Path other = Files.createDirectory(temp.resolve("other"));
        OutputFolder open = OutputFolder.open(folder, 0, List.of(temp.resolve("nothing"), other));
        Files.delete(folder);
        assertThatExceptionOfType(CandiaException.class)
                .isThrownBy(() -> open.write(picture, "a"))
                .withMessage(
                        "The folder %s cannot be written any more. The picture was saved as %s instead.",
                        folder, other.resolve("a.png"));
        assertThat(ImageIO.read(other.resolve("a.png").toFile()).getWidth()).isEqualTo(3);
        assertThat(other).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void a_picture_that_no_folder_takes_says_so() throws Exception {
        Path folder = temp.resolve("gone");
        OutputFolder open = OutputFolder.open(folder, 0, List.of());
        Files.delete(folder);
        assertThatExceptionOfType(CandiaException.class)
                .isThrownBy(() -> open.write(picture, "a"))
                .satisfies(failed -> assertThat(failed.reason()).isEqualTo(Reason.UNWRITABLE_FOLDER));
    }

    @Test
    void a_name_that_the_file_system_refuses_is_shortened() throws Exception {
        Path file = OutputFolder.open(temp).write(picture, "n".repeat(300));
        assertThat(file).hasFileName("n".repeat(100) + ".png");
        assertThat(OutputFolder.open(temp).write(picture, "\0")).hasFileName("picture.png");
    }

    @Test
    void names_of_results_are_short_enough_with_every_style() {
        assertThat(FileNames.result("photo", List.of("my wall", "b"))).isEqualTo("photo-my wall-b");
        assertThat(FileNames.result("CON", List.of("a"))).isEqualTo("CON-a");
        assertThat(FileNames.result("a:b\u202E", List.of("c."))).isEqualTo("a b-c");
        String longest = FileNames.result("φ".repeat(127), List.of("ψ".repeat(127), "x"));
        assertThat(longest).startsWith("φφφ").contains("-ψψψ").endsWith("-x");
        assertThat(longest.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(200);
        List<String> many = Collections.nCopies(300, "style");
        assertThat(FileNames.result("photo", many).getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(200);
    }
}
