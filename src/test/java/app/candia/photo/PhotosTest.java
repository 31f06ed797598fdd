package app.candia.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.candia.ServerTest;
import app.candia.TestPhotos;
import app.candia.account.Account;
import app.candia.account.Accounts;
import app.candia.image.MissingPictureException;
import app.candia.image.UnreadablePictureException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class PhotosTest {
    @TempDir
    Path folder;

    @Autowired
    Photos photos;

    @Autowired
    Accounts accounts;

    private UUID owner;

    @BeforeEach
    void signUp() throws Exception {
        Account account = accounts.signUp(UUID.randomUUID() + "@example.org", "Owner", "long enough", Locale.ENGLISH);
        owner = account.id();
    }

    @Test
    void a_photo_is_kept_whole_for_the_screen_and_for_a_phone() throws Exception {
        Photo photo = photos.add(owner, TestPhotos.jpeg(folder, 1600, 900), "old_harbour.jpg");

        assertThat(photo.title()).isEqualTo("old harbour");
        assertThat(photos.find(photo.id(), owner)).contains(photo);
        assertThat(photos.picture(photo).getWidth()).isEqualTo(1600);
        try (InputStream in = photos.openScreen(photo)) {
            assertThat(ImageIO.read(in).getWidth()).isEqualTo(1280);
        }
        for (int time = 0; time < 2; time++) {
            try (InputStream in = photos.openSmall(photo)) {
                assertThat(ImageIO.read(in).getWidth()).isEqualTo(800);
            }
        }
    }

    @Test
    void the_latest_photos_come_first() throws Exception {
        Photo first = photos.add(owner, TestPhotos.jpeg(folder, 120, 80), "a.jpg");
        Photo second = photos.add(owner, TestPhotos.jpeg(folder, 120, 80), "b.jpg");
        Photo third = photos.add(owner, TestPhotos.jpeg(folder, 120, 80), "c.jpg");

        assertThat(photos.recent(owner, 2)).containsExactly(third, second);
        assertThat(photos.recent(owner, 9)).containsExactly(third, second, first);
    }

    @Test
    void what_is_no_picture_is_not_kept() throws Exception {
        Path text = Files.writeString(folder.resolve("photo.jpg"), "not a picture at all");

        assertThatExceptionOfType(UnreadablePictureException.class)
                .isThrownBy(() -> photos.add(owner, text, "photo.jpg"));

        assertThat(photos.recent(owner, 9)).isEmpty();
    }

    @Test
    void a_photo_does_not_exist_for_others_and_they_can_not_delete_it() throws Exception {
        Photo photo = photos.add(owner, TestPhotos.jpeg(folder, 120, 80), "a.jpg");
        UUID other = UUID.randomUUID();

        photos.delete(photo.id(), other);

        assertThat(photos.find(photo.id(), other)).isEmpty();
        assertThat(photos.find(photo.id(), owner)).contains(photo);
        photos.openScreen(photo).close();
    }

    @Test
    void a_deleted_photo_leaves_no_bytes() throws Exception {
        Photo photo = photos.add(owner, TestPhotos.jpeg(folder, 120, 80), "a.jpg");

        photos.delete(photo.id(), owner);

        assertThat(photos.find(photo.id(), owner)).isEmpty();
        assertThatThrownBy(() -> photos.openScreen(photo)).isInstanceOf(MissingPictureException.class);
        assertThatThrownBy(() -> photos.picture(photo)).isInstanceOf(MissingPictureException.class);
    }
}
