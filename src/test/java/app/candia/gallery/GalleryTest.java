package app.candia.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.candia.ServerTest;
import app.candia.TestPictures;
import app.candia.storage.Storage;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
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
    Search search;

    @Autowired
    TestPictures pictures;

    @Autowired
    Storage storage;

    private UUID owner;

    @BeforeEach
    void signUp() throws Exception {
        owner = pictures.account().id();
    }

    @Test
    void a_finished_transfer_hangs_in_its_owners_gallery() throws Exception {
        var event = pictures.finished(owner, 800, 500);

        Picture picture = gallery.ofTransfer(event.transfer().id(), owner).orElseThrow();

        assertThat(gallery.find(picture.id(), owner)).contains(picture);
        assertThat(picture.settings()).isEqualTo(event.transfer().settings());
        assertThat(picture.style()).isEqualTo(event.transfer().style());
        assertThat(picture.took()).isEqualTo(event.took());
        try (InputStream full = gallery.open(picture)) {
            assertThat(ImageIO.read(full).getWidth()).isEqualTo(800);
        }
        for (int i = 0; i < 2; i++) {
            try (InputStream small = gallery.open(picture, Copy.MEDIUM)) {
                assertThat(ImageIO.read(small).getWidth()).isEqualTo(640);
            }
        }
    }

    @Test
    void its_copies_are_there_before_anybody_asks_for_them_and_lost_ones_are_made_again() throws Exception {
        var event = pictures.finished(owner, 800, 500);
        Picture picture = gallery.ofTransfer(event.transfer().id(), owner).orElseThrow();
        String folder = "pictures/" + event.transfer().id() + "/";

        for (Copy copy : List.of(Copy.SMALL, Copy.MEDIUM, Copy.LARGE)) {
            assertThat(storage.open(folder + copy.file())).as(copy.file()).isPresent();
        }
        assertThat(storage.open(folder + Copy.SCREEN.file()))
                .as("as large as the one before")
                .isEmpty();

        storage.delete(folder + Copy.SMALL.file());
        try (InputStream small = gallery.open(picture, Copy.SMALL)) {
            assertThat(ImageIO.read(small).getWidth()).isEqualTo(320);
        }
    }

    @Test
    void a_transfer_that_finishes_twice_has_one_picture() throws Exception {
        var event = pictures.finished(owner, 80, 50);

        assertThatThrownBy(() -> gallery.hang(event)).isInstanceOf(DuplicateKeyException.class);

        assertThat(search.find(owner, Filter.ALL, Locale.ENGLISH)).hasSize(1);
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
    void a_picture_has_the_note_it_was_given() throws Exception {
        Picture picture = pictures.hung(owner);

        gallery.annotate(picture.id(), owner, " First line\r\nsecond\u0007line \n" + "x".repeat(3000));

        assertThat(gallery.find(picture.id(), owner).orElseThrow().note())
                .startsWith("First line\nsecond line \nxx")
                .hasSize(Gallery.MAX_NOTE);
    }

    @Test
    void a_picture_becomes_a_favourite_and_none_any_more() throws Exception {
        Picture picture = pictures.hung(owner);

        gallery.favour(List.of(picture.id()), owner, true);
        assertThat(gallery.find(picture.id(), owner).orElseThrow().favourite()).isTrue();

        gallery.favour(List.of(picture.id()), owner, false);
        assertThat(gallery.find(picture.id(), owner)).contains(picture);
    }

    @Test
    void a_picture_does_not_exist_for_others() throws Exception {
        Picture picture = pictures.hung(owner);
        UUID other = pictures.account().id();

        gallery.rename(picture.id(), other, "Mine");
        gallery.annotate(picture.id(), other, "Mine");
        gallery.favour(List.of(picture.id()), other, true);

        assertThat(gallery.find(picture.id(), other)).isEmpty();
        assertThat(gallery.ofTransfer(picture.transfer(), other)).isEmpty();
        assertThat(search.find(other, Filter.ALL, Locale.ENGLISH)).isEmpty();
        assertThat(gallery.find(picture.id(), owner)).contains(picture);
    }
}
