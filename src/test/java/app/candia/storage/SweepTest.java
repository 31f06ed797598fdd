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
import java.util.UUID;
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

    private boolean isStored(String key) {
        return Files.exists(data.resolve("files").resolve(key));
    }
}
