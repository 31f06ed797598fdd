package app.candia.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadFolderTest {
    @TempDir
    Path data;

    @Test
    void what_an_earlier_process_left_is_deleted_when_it_is_opened_and_nothing_beside_it() throws IOException {
        Path folder = Files.createDirectories(data.resolve("uploads"));
        Path kept = Files.writeString(data.resolve("kept"), "a picture");
        Files.writeString(folder.resolve("1.upload"), "half a photo");
        Files.writeString(folder.resolve("upload_2.tmp"), "a part of a form");
        Files.writeString(Files.createDirectories(folder.resolve("more/below")).resolve("3"), "half a photo");
        linkTo(kept, folder.resolve("link"));
        List<String> warnings = new ArrayList<>();

        UploadFolder.open(folder, warnings::add);

        assertThat(folder).isEmptyDirectory();
        assertThat(kept).hasContent("a picture");
        assertThat(warnings).isEmpty();
    }

    @Test
    void a_new_file_is_in_the_folder_and_only_for_its_user_even_when_the_folder_was_deleted() throws IOException {
        Path folder = data.resolve("uploads");
        var uploads = UploadFolder.open(folder, warning -> {});
        Files.delete(folder);

        Path file = uploads.newFile();

        assertThat(file).hasParent(folder).isEmptyFile();
        assertThat(uploads.newFile()).isNotEqualTo(file);
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private static void linkTo(Path target, Path link) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException | SecurityException e) {
            Files.createFile(link); // a system without links
        }
    }
}
