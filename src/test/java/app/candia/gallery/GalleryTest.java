package app.candia.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.candia.ServerTest;
import app.candia.TestPictures;
import app.candia.share.Shares;
import app.candia.storage.Storage;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

@ServerTest
class GalleryTest {
    @Autowired
    Gallery gallery;

    @Autowired
    Shares shares;

    @Autowired
    Storage storage;

    @Autowired
    TestPictures pictures;

    private UUID owner;

    @BeforeEach
    void signUp() throws Exception {
        owner = pictures.account().id();
    }

    @Test
    void a_finished_transfer_hangs_in_its_owners_gallery() throws Exception {
        var event = pictures.finished(owner, 800, 500);

        Picture picture = gallery.ofTransfer(event.transfer().id(), owner).orElseThrow();

        assertThat(gallery.of(owner)).containsExactly(picture);
        assertThat(gallery.find(picture.id(), owner)).contains(picture);
        assertThat(picture.settings()).isEqualTo(event.transfer().settings());
        assertThat(picture.style()).isEqualTo(event.transfer().style());
        assertThat(picture.took()).isEqualTo(event.took());
        try (InputStream full = gallery.open(picture, Gallery.Size.FULL)) {
            assertThat(ImageIO.read(full).getWidth()).isEqualTo(800);
        }
        for (int i = 0; i < 2; i++) {
            try (InputStream small = gallery.open(picture, Gallery.Size.THUMBNAIL)) {
                assertThat(ImageIO.read(small).getWidth()).isEqualTo(640);
            }
        }
    }

    @Test
    void a_transfer_that_finishes_twice_has_one_picture() throws Exception {
        var event = pictures.finished(owner, 80, 50);

        assertThatThrownBy(() -> gallery.hang(event)).isInstanceOf(DuplicateKeyException.class);

        assertThat(gallery.of(owner)).hasSize(1);
    }

    @Test
    void the_latest_picture_comes_first() throws Exception {
        var first = pictures.finished(owner, 80, 50);
        var second = pictures.finished(owner, 80, 50);

        assertThat(gallery.of(owner))
                .extracting(Picture::transfer)
                .containsExactly(second.transfer().id(), first.transfer().id());
    }

    @Test
    void a_picture_has_the_title_it_was_given() throws Exception {
        Picture picture = pictures.hung(owner);

        gallery.rename(picture.id(), owner, "  Κούλες \n 2026 " + "x".repeat(200));

        assertThat(gallery.find(picture.id(), owner).orElseThrow().title())
                .startsWith("Κούλες 2026 x")
                .hasSize(80);
    }

    @Test
    void a_deleted_picture_takes_its_bytes_and_its_link_with_it() throws Exception {
        var event = pictures.finished(owner, 80, 50);
        Picture picture = gallery.ofTransfer(event.transfer().id(), owner).orElseThrow();
        String token = shares.share(picture).token();
        gallery.open(picture, Gallery.Size.THUMBNAIL).close();

        gallery.delete(picture.id(), owner);

        assertThat(gallery.of(owner)).isEmpty();
        assertThat(shares.open(token)).isEmpty();
        assertThat(shares.of(picture)).isEmpty();
        assertThat(storage.open(event.pictureKey())).isEmpty();
        assertThat(storage.open(event.pictureKey().replace("picture.png", "thumbnail.jpg")))
                .isEmpty();
        assertThatThrownBy(() -> gallery.open(picture, Gallery.Size.THUMBNAIL))
                .isInstanceOf(FileNotFoundException.class);
    }

    @Test
    void a_picture_does_not_exist_for_others() throws Exception {
        Picture picture = pictures.hung(owner);
        UUID other = pictures.account().id();

        gallery.rename(picture.id(), other, "Mine");
        gallery.delete(picture.id(), other);

        assertThat(gallery.find(picture.id(), other)).isEmpty();
        assertThat(gallery.ofTransfer(picture.transfer(), other)).isEmpty();
        assertThat(gallery.of(other)).isEmpty();
        assertThat(gallery.find(picture.id(), owner)).contains(picture);
    }
}
