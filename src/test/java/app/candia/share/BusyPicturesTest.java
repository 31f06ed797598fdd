package app.candia.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.candia.ServerTest;
import app.candia.TestPictures;
import app.candia.gallery.Copy;
import app.candia.gallery.Picture;
import app.candia.image.PictureWork;
import app.candia.storage.Storage;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Every address that decodes or encodes a picture waits for the one limiter, and says so when it waited too long. */
@ServerTest
@TestPropertySource(properties = {"candia.images.at-once=1", "candia.images.waiting=8", "candia.images.patience=300ms"})
class BusyPicturesTest {
    @Autowired
    MockMvc browser;

    @Autowired
    PictureWork work;

    @Autowired
    TestPictures pictures;

    @Autowired
    Shares shares;

    @Autowired
    Storage storage;

    @Test
    void each_address_answers_503_while_all_places_are_taken_and_the_picture_afterwards() throws Exception {
        var picture = pictures.hung(pictures.account().id());
        var link = shares.share(picture);
        for (Copy copy : Copy.values()) {
            storage.delete("pictures/" + picture.transfer() + "/" + copy.file());
        }
        String own = "/pictures/" + picture.id();
        String shared = link.path() + "/" + picture.id();
        var addresses = List.of(
                own + "/320",
                own + "/download?as=jpeg&size=60",
                own + "/download?as=print-png",
                own + "/download?as=print-tiff",
                shared + "/640.jpg",
                shared + "/1600.jpg",
                shared + "/style.jpg",
                "/styles/starry_night.jpg");
        try (var threads = Executors.newFixedThreadPool(1)) {
            var entered = new CountDownLatch(1);
            var release = new CountDownLatch(1);
            threads.submit(() -> work.run(0, () -> {
                entered.countDown();
                release.await();
                return true;
            }));
            entered.await();
            for (String address : addresses) {
                var answer = fetch(address, picture);
                assertThat(answer.getStatus()).as(address).isEqualTo(503);
                assertThat(answer.getHeader("Retry-After")).as(address).isEqualTo("5");
            }
            release.countDown();
        }
        for (String address : addresses) {
            var answer = fetch(address, picture);
            assertThat(answer.getStatus()).as(address).isEqualTo(200);
            assertThat(answer.getContentAsByteArray()).as(address).isNotEmpty();
        }
    }

    @Test
    void many_requests_for_the_same_file_get_the_same_bytes() throws Exception {
        var picture = pictures.hung(pictures.account().id());
        String address = "/pictures/" + picture.id() + "/download?as=print-tiff";
        var one = fetch(address, picture).getContentAsByteArray();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var all = IntStream.range(0, 24)
                    .mapToObj(_ -> threads.submit(() -> fetch(address, picture)))
                    .toList();
            for (var each : all) {
                assertThat(each.get().getStatus()).isEqualTo(200);
                assertThat(each.get().getContentAsByteArray()).isEqualTo(one);
                assertThat(each.get().getHeader("Content-Length")).isEqualTo(Integer.toString(one.length));
            }
        }
    }

    private MockHttpServletResponse fetch(String address, Picture picture) throws Exception {
        return browser.perform(get(address).with(user(picture.owner().toString())))
                .andReturn()
                .getResponse();
    }
}
