package app.candia.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.ServerTest;
import app.candia.TestPhotos;
import app.candia.TestPictures;
import app.candia.photo.Photos;
import app.candia.style.OwnStyles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@ServerTest
class SweepTest {
    @Autowired
    Sweep sweep;

    @Autowired
    Storage storage;

    @Autowired
    TestPictures pictures;

    @Autowired
    Photos photos;

    @Autowired
    OwnStyles styles;

    @Value("${candia.data}")
    Path data;

    @TempDir
    Path folder;

    @Test
    void old_bytes_that_no_row_knows_are_swept_out_and_all_others_stay() throws Exception {
        UUID owner = pictures.account().id();
        Path file = TestPhotos.jpeg(folder, 60, 40);
        String picture = pictures.finished(owner, 80, 50).pictureKey();
        String photo = "photos/" + photos.add(owner, file, "a.jpg").id() + "/photo.jpg";
        String style = "own-styles/" + styles.add(owner, file, "Rug").name().substring("own:".length()) + "/style.jpg";
        List<String> orphans = Stream.of("pictures", "photos", "own-styles", "transfers")
                .map(room -> room + "/" + UUID.randomUUID() + "/bytes")
                .toList();
        for (String orphan : orphans) {
            storage.put(orphan, out -> out.write(1));
        }

        sweep.sweep();
        assertThat(orphans).as("young").allMatch(this::isStored);

        for (String key : Stream.concat(orphans.stream(), Stream.of(picture, photo, style))
                .toList()) {
            Files.setLastModifiedTime(
                    data.resolve("files").resolve(key).getParent(),
                    FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        }
        sweep.sweep();

        assertThat(orphans).noneMatch(this::isStored);
        assertThat(List.of(picture, photo, style)).allMatch(this::isStored);
    }

    @Test
    void a_folder_that_cannot_be_read_or_deleted_does_not_keep_the_others(@TempDir Path files) throws Exception {
        Storage own = Storage.inFolder(files);
        own.put("good/orphan/bytes", out -> out.write(1));
        own.put("bad/orphan/bytes", out -> out.write(1));
        // a name that is no key can't be deleted by key
        Files.createDirectories(files.resolve("good/NOT A KEY"));
        for (Path folder :
                List.of(files.resolve("good/orphan"), files.resolve("good/NOT A KEY"), files.resolve("bad/orphan"))) {
            Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        }

        new Sweep(
                        own,
                        List.of(
                                tenant("bad", () -> {
                                    throw new IllegalStateException("The database is away.");
                                }),
                                tenant("good", Set::of)))
                .sweep();

        assertThat(files.resolve("good/orphan")).doesNotExist();
        assertThat(files.resolve("bad/orphan")).exists();
    }

    private static Tenant tenant(String folder, Supplier<Set<String>> needed) {
        return new Tenant() {
            @Override
            public String folder() {
                return folder;
            }

            @Override
            public Set<String> needed() {
                return needed.get();
            }
        };
    }

    private boolean isStored(String key) {
        return Files.exists(data.resolve("files").resolve(key));
    }
}
