package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.candia.image.PictureWork;
import app.candia.image.PicturesBusyException;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Uploads while the server works on other pictures: refused for now, sent again, never lost. */
@TestPropertySource(properties = {"candia.images.at-once=1", "candia.images.waiting=12", "candia.images.patience=1s"})
class BusyIT extends PhotosTest {
    /** Sends twelve photos at once, and gives status and Retry-After of each answer. */
    private static final String TWELVE = """
            async () => {
              const canvas = Object.assign(document.createElement('canvas'), { width: 800, height: 600 });
              canvas.getContext('2d').fillRect(0, 0, 1000, 1000);
              const photo = await new Promise(done => canvas.toBlob(done, 'image/jpeg'));
              const target = document.querySelector('candia-upload').getAttribute('target');
              return Promise.all([...Array(12).keys()].map(async i => {
                const answer = await fetch(target, { method: 'POST', body: photo, headers: {
                  'Content-Type': 'image/jpeg', 'X-Filename': `photo-${i}.jpg`, 'X-Delivery': `delivery-${i}` } });
                return { status: answer.status, after: answer.headers.get('Retry-After') };
              }));
            }""";

    @Autowired
    PictureWork work;

    @Test
    void of_twelve_uploads_at_once_each_is_kept_or_told_to_come_again() {
        List<Visitor> visitors = List.of(inStudio(Screen.DESKTOP, "Anna"), inStudio(Screen.DESKTOP, "Petros"));
        Page page = visitors.getFirst().page();
        var release = hold();
        @SuppressWarnings("unchecked")
        var refused = (List<Map<String, Object>>) page.evaluate(TWELVE);
        release.countDown();
        assertThat(refused).hasSize(12).allSatisfy(answer -> {
            assertThat(answer.get("status")).isEqualTo(503);
            assertThat(answer.get("after")).isEqualTo("5");
        });
        assertThat(sizes("anna")).isEmpty();

        @SuppressWarnings("unchecked")
        var answers = (List<Map<String, Object>>) visitors.getLast().page().evaluate(TWELVE);
        long kept = answers.stream()
                .filter(answer -> Integer.valueOf(200).equals(answer.get("status")))
                .count();
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.get("status")).isIn(200, 503));
        assertThat(kept).isPositive();
        assertThat(sizes("petros")).hasSize((int) kept);
    }

    @Walked
    void a_page_sends_its_photo_again_by_itself(Screen screen) {
        Visitor nikos = inStudio(screen, "Nikos");
        var release = hold();
        nikos.choosePhoto(Visitor.FORTRESS);
        nikos.sees("The server is working on other pictures. Candia sends yours again by itself.");
        nikos.look("upload-busy");
        release.countDown();
        assertThat(nikos.photo("fortress")).isVisible();
        assertThat(sizes("nikos")).hasSize(1);
    }

    /** Takes the only place until the latch is counted down. */
    private CountDownLatch hold() {
        var entered = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        Thread.startVirtualThread(() -> {
            while (entered.getCount() > 0) {
                try {
                    work.run(0, () -> {
                        entered.countDown();
                        release.await();
                        return true;
                    });
                } catch (PicturesBusyException pageStillLoads) {
                    Thread.onSpinWait();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        try {
            entered.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return release;
    }
}
