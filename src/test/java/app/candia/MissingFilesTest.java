package app.candia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.candia.account.Account;
import app.candia.gallery.Copy;
import app.candia.gallery.Gallery;
import app.candia.gallery.Picture;
import app.candia.image.PictureAddress;
import app.candia.photo.Photo;
import app.candia.photo.Photos;
import app.candia.share.ShareLink;
import app.candia.share.Shares;
import app.candia.storage.Storage;
import app.candia.style.OwnStyles;
import app.candia.style.Style;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** Files of pictures, photos and styles that are lost after they were stored. */
@ServerTest
class MissingFilesTest {
    /** How a file is lost. */
    enum Loss {
        GONE,
        EMPTY,
        GARBAGE
    }

    @TempDir
    Path folder;

    @Autowired
    MockMvc browser;

    @Autowired
    TestPictures pictures;

    @Autowired
    Photos photos;

    @Autowired
    OwnStyles ownStyles;

    @Autowired
    Gallery gallery;

    @Autowired
    Shares shares;

    @Autowired
    Storage storage;

    private Account owner;
    private Picture picture;
    private MockHttpSession session;

    @BeforeEach
    void fill() throws Exception {
        owner = pictures.account();
        picture = pictures.hung(owner.id());
        session = (MockHttpSession) Objects.requireNonNull(
                browser.perform(formLogin("/login").user(owner.email()).password(TestPictures.PASSWORD))
                        .andReturn()
                        .getRequest()
                        .getSession(false));
    }

    @ParameterizedTest
    @EnumSource
    void the_bytes_of_a_lost_picture_are_not_found_by_anybody(Loss loss) throws Exception {
        ShareLink link = shares.share(picture);
        lose(
                loss,
                "pictures/" + picture.transfer() + "/",
                "picture.png",
                "320.webp",
                "640.webp",
                "640.jpg",
                "1600.jpg");

        for (String address : List.of(
                PictureAddress.picture(picture.id()),
                PictureAddress.reduced(picture.id(), 640),
                PictureAddress.reduced(picture.id(), 320),
                PictureAddress.download(picture.id()),
                PictureAddress.download(picture.id(), "jpeg", 40),
                PictureAddress.download(picture.id(), "print-tiff", 80),
                link.path() + "/" + picture.id() + "/640.jpg",
                link.path() + "/" + picture.id() + "/1600.jpg",
                link.path() + "/" + picture.id() + "/320.webp")) {
            MockHttpServletResponse answer = answer(address);
            assertThat(answer.getStatus()).as(address).isEqualTo(404);
            assertThat(answer.getContentAsByteArray()).as(address).isEmpty();
            assertThat(answer.getHeader("Content-Disposition")).as(address).isNull();
        }
        assertThat(gallery.isThere(picture)).isFalse();
        MockHttpServletResponse page = answer(link.path());
        assertThat(page.getStatus()).isEqualTo(404);
        assertThat(page.getContentAsString()).contains("This picture is not available.");
    }

    @ParameterizedTest
    @EnumSource
    void a_lost_copy_is_made_again(Loss loss) throws Exception {
        answer(PictureAddress.reduced(picture.id(), 320));
        lose(loss, "pictures/" + picture.transfer() + "/", Copy.SMALL.file());

        MockHttpServletResponse answer = answer(PictureAddress.reduced(picture.id(), 320));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsByteArray()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource
    void a_lost_photo_and_a_lost_style_are_not_found(Loss loss) throws Exception {
        Path file = TestPhotos.jpeg(folder, 120, 80);
        Photo photo = photos.add(owner.id(), file, "a.jpg");
        Style style = ownStyles.add(owner.id(), file, "Rug");
        assertThat(photos.isThere(photo)).isTrue();
        assertThat(ownStyles.isThere(style)).isTrue();
        lose(loss, "photos/" + photo.id() + "/", "photo.jpg", "screen.jpg");
        lose(loss, "own-styles/" + style.name().substring(4) + "/", "style.jpg", "small.jpg");

        assertThat(answer(PictureAddress.photo(photo.id())).getStatus()).isEqualTo(404);
        assertThat(answer(style.address()).getStatus()).isEqualTo(404);
        assertThat(photos.isThere(photo)).isFalse();
        assertThat(ownStyles.isThere(style)).isFalse();
    }

    @Test
    void a_picture_that_is_there_is_sent_whole() throws Exception {
        assertThat(gallery.isThere(picture)).isTrue();
        assertThat(ImageIO.read(new ByteArrayInputStream(
                                answer(PictureAddress.picture(picture.id())).getContentAsByteArray()))
                        .getWidth())
                .isEqualTo(80);
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return browser.perform(get(address).session(session)).andReturn().getResponse();
    }

    private void lose(Loss loss, String folder, String... files) throws Exception {
        for (String file : files) {
            storage.delete(folder + file);
            if (loss != Loss.GONE) {
                storage.put(folder + file, out -> out.write(new byte[loss == Loss.EMPTY ? 0 : 500]));
            }
        }
    }
}
