package app.candia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.candia.account.Account;
import app.candia.gallery.Bin;
import app.candia.gallery.Gallery;
import app.candia.gallery.Picture;
import app.candia.image.PictureAddress;
import app.candia.image.Pictures;
import app.candia.nst.Settings;
import app.candia.photo.Photo;
import app.candia.photo.Photos;
import app.candia.storage.Storage;
import app.candia.style.OwnStyles;
import app.candia.style.StyleCatalogue;
import app.candia.transfer.Transfer;
import app.candia.transfer.Transfers;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@ServerTest
class PictureAddressesTest {
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
    Transfers transfers;

    @Autowired
    Gallery gallery;

    @Autowired
    Bin bin;

    @Autowired
    Storage storage;

    @Autowired
    StyleCatalogue catalogue;

    @Autowired
    Scheduler scheduler;

    private Account owner;
    private Picture picture;
    private Transfer transfer;
    private List<String> addresses;

    @BeforeEach
    void fill() throws Exception {
        scheduler.pause();
        owner = pictures.account();
        picture = pictures.hung(owner.id());
        Path file = TestPhotos.jpeg(folder, 120, 80);
        Photo photo = photos.add(owner.id(), file, "a.jpg");
        transfer = transfers.submit(photo, "starry_night", Settings.DEFAULT);
        storage.put(
                "transfers/" + transfer.id() + "/preview-1.jpg",
                out -> Pictures.writeJpeg(TestPhotos.picture(60, 40), 0.8f, out));
        addresses = List.of(
                PictureAddress.photo(photo.id()),
                PictureAddress.picture(picture.id()),
                PictureAddress.reduced(picture.id(), 640),
                PictureAddress.reduced(picture.id(), 320),
                PictureAddress.reduced(picture.id(), 1600),
                PictureAddress.download(picture.id()),
                PictureAddress.download(picture.id(), "jpeg", 40),
                PictureAddress.download(picture.id(), "print-tiff", 80),
                PictureAddress.preview(transfer.id(), 1),
                ownStyles.add(owner.id(), file, "Rug").address());
    }

    @AfterEach
    void resume() {
        transfers.cancel(transfer.id(), owner.id());
        scheduler.resume();
    }

    @Test
    void the_owner_fetches_each_and_only_the_owners_browser_keeps_it() throws Exception {
        MockHttpSession session = login(owner);

        for (String address : addresses) {
            var response = browser.perform(get(address).session(session))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse();
            assertThat(response.getContentType()).as(address).startsWith("image/");
            assertThat(response.getContentAsByteArray()).as(address).isNotEmpty();
            assertThat(response.getHeader("Cache-Control")).as(address).matches(".*private.*|no-store");
            assertThat(response.getHeader("X-Content-Type-Options")).as(address).isEqualTo("nosniff");
        }
    }

    @Test
    void nobody_else_fetches_any() throws Exception {
        MockHttpSession session = login(pictures.account());

        for (String address : addresses) {
            browser.perform(get(address).session(session)).andExpect(status().isNotFound());
            browser.perform(get(address)).andExpect(status().isNotFound());
        }
    }

    @Test
    void what_is_not_there_answers_others_and_owners_alike() throws Exception {
        MockHttpSession session = login(owner);

        for (String address : List.of(
                PictureAddress.photo(UUID.randomUUID()),
                PictureAddress.picture(UUID.randomUUID()),
                PictureAddress.reduced(UUID.randomUUID(), 640),
                PictureAddress.reduced(picture.id(), 641),
                PictureAddress.preview(transfer.id(), 2),
                PictureAddress.preview(transfer.id(), -1),
                PictureAddress.style("own:" + UUID.randomUUID(), ""),
                PictureAddress.style("no_such_style", ""))) {
            browser.perform(get(address).session(session)).andExpect(status().isNotFound());
        }
    }

    @Test
    void a_picture_in_the_bin_is_to_be_seen_there_only() throws Exception {
        MockHttpSession session = login(owner);
        String binned = PictureAddress.binned(picture.id());
        browser.perform(get(binned).session(session)).andExpect(status().isNotFound());

        bin.put(List.of(picture.id()), owner.id());

        browser.perform(get(binned).session(session)).andExpect(status().isOk());
        browser.perform(get(binned).session(login(pictures.account()))).andExpect(status().isNotFound());
        browser.perform(get(binned)).andExpect(status().isNotFound());
        for (String address : List.of(
                PictureAddress.picture(picture.id()),
                PictureAddress.reduced(picture.id(), 640),
                PictureAddress.reduced(picture.id(), 320),
                PictureAddress.reduced(picture.id(), 1600),
                PictureAddress.download(picture.id()))) {
            browser.perform(get(address).session(session)).andExpect(status().isNotFound());
        }
    }

    @Test
    void a_download_that_makes_no_sense_is_refused() throws Exception {
        MockHttpSession session = login(owner);
        for (String address : List.of(
                PictureAddress.download(picture.id(), "jpeg", 81),
                PictureAddress.download(picture.id(), "jpeg", -1),
                PictureAddress.download(picture.id(), "exe", 40),
                PictureAddress.download(picture.id()) + "?size=large")) {
            browser.perform(get(address).session(session)).andExpect(status().isBadRequest());
        }
    }

    @Test
    void a_download_has_the_pictures_title_in_any_script() throws Exception {
        gallery.rename(picture.id(), owner.id(), "Κούλες: \"νύχτα\"");

        browser.perform(get(PictureAddress.download(picture.id())).session(login(owner)))
                .andExpect(header().string(
                                "Content-Disposition",
                                allOf(
                                        startsWith("attachment;"),
                                        containsString("filename*=UTF-8''%CE%9A%CE%BF%CF%8D%CE%BB%CE%B5%CF%82%20"))))
                .andExpect(content().contentType("image/png"));
    }

    @Test
    void styles_of_the_catalogue_are_for_everybody() throws Exception {
        for (var style : catalogue.all()) {
            browser.perform(get(style.address()))
                    .andExpect(status().isOk())
                    .andExpect(content().contentType("image/jpeg"))
                    .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"));
            for (String address :
                    List.of(PictureAddress.style(style.name(), ""), PictureAddress.style(style.name(), "another"))) {
                browser.perform(get(address))
                        .andExpect(status().isOk())
                        .andExpect(header().string("Cache-Control", "max-age=3600, public"));
            }
        }
    }

    private MockHttpSession login(Account account) throws Exception {
        return (MockHttpSession) Objects.requireNonNull(
                browser.perform(formLogin("/login").user(account.email()).password(TestPictures.PASSWORD))
                        .andReturn()
                        .getRequest()
                        .getSession(false));
    }
}
