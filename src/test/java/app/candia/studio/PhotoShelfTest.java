package app.candia.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.ServerTest;
import app.candia.TestPhotos;
import app.candia.TestPictures;
import app.candia.gallery.Bin;
import app.candia.gallery.Gallery;
import app.candia.gallery.Picture;
import app.candia.photo.Photo;
import app.candia.photo.Photos;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class PhotoShelfTest {
    @Autowired
    PhotoShelf shelf;

    @Autowired
    Photos photos;

    @Autowired
    Gallery gallery;

    @Autowired
    Bin bin;

    @Autowired
    TestPictures pictures;

    private UUID owner;
    private Picture painting;

    @BeforeEach
    void paint() throws Exception {
        owner = pictures.account().id();
        painting = pictures.hung(owner);
    }

    @Test
    void a_painting_becomes_a_photo_once_however_often_it_is_chosen() throws Exception {
        Photo photo = shelf.ofPainting(painting.id(), owner).orElseThrow();

        assertThat(photo.title()).isEqualTo(painting.title());
        assertThat(shelf.ofPainting(painting.id(), owner)).contains(photo);
        assertThat(shelf.recent(owner, null)).containsExactly(photo);
        assertThat(shelf.all(owner)).as("it is among the paintings").isEmpty();
        assertThat(shelf.paintings(owner)).containsExactly(painting);
        BufferedImage taken = photos.picture(photo);
        try (InputStream png = gallery.open(painting)) {
            BufferedImage painted = ImageIO.read(png);
            assertThat(TestPhotos.difference(taken, painted, 0, painted.getWidth()))
                    .as("but for JPEG")
                    .isLessThan(4);
        }
    }

    @Test
    void what_others_painted_or_what_is_gone_is_no_photo() throws Exception {
        UUID other = pictures.account().id();
        assertThat(shelf.ofPainting(painting.id(), other)).isEmpty();

        bin.put(List.of(painting.id()), owner);

        assertThat(shelf.ofPainting(painting.id(), owner)).isEmpty();
        assertThat(shelf.paintings(owner)).isEmpty();
        assertThat(shelf.all(owner)).isEmpty();
    }

    @Test
    void the_photo_stays_without_its_painting() throws Exception {
        Photo photo = shelf.ofPainting(painting.id(), owner).orElseThrow();

        bin.put(List.of(painting.id()), owner);

        assertThat(shelf.find(photo.id(), owner)).contains(photo);
        assertThat(shelf.all(owner)).containsExactly(photo);
        assertThat(shelf.recent(owner, photo.id())).isEmpty();
    }
}
