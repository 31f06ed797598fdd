package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.candia.TestPhotos;
import app.candia.transfer.LargestSide;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Photos on their way: reduced, held up, called off; none is lost or doubled. */
class UploadIT extends PhotosTest {
    private static final String STUCK = "The connection broke off. Your photo is still here: try again.";

    @Autowired
    LargestSide largest;

    @Walked
    void a_large_photo_is_reduced_upright_before_it_is_sent_and_a_small_one_goes_as_it_is(Screen screen)
            throws Exception {
        Visitor eleni = inStudio(screen, "Eleni");
        eleni.choosePhoto(TurnedPhoto.jpeg(folder.resolve("large.jpg"), 5000, 3000));
        assertThat(eleni.photo("large")).isVisible();
        int side = largest.ofPhotos();
        String reduced = Math.round(0.6 * side) + " x " + side;
        assertThat(sizes("eleni")).containsExactly(reduced);
        var pixels = ImageIO.read(new ByteArrayInputStream(
                eleni.bytes(eleni.photo("large").getAttribute("src").replaceFirst("^/?", "/"))));
        assertThat(new Color(pixels.getRGB(400, 100)).getRed())
                .as("the top, as it was held")
                .isGreaterThan(200);
        assertThat(new Color(pixels.getRGB(400, 1000)).getBlue()).isGreaterThan(200);

        Path small = folder.resolve("small.png");
        ImageIO.write(TestPhotos.picture(800, 600), "png", small.toFile());
        eleni.choosePhoto(small);
        assertThat(eleni.photo("small")).isVisible();
        assertThat(sizes("eleni")).containsExactlyInAnyOrder(reduced, "800 x 600");

        Path none = Files.writeString(folder.resolve("none.jpg"), "a shopping list");
        eleni.choosePhoto(none);
        eleni.sees("This file is not a picture we can read");
        assertThat(eleni.photo("small")).isVisible();
    }

    @Walked
    void a_broken_connection_is_tried_again_until_somebody_must_decide(Screen screen) throws Exception {
        Visitor nikos = inStudio(screen, "Nikos");
        Page page = nikos.page();
        var tries = new AtomicInteger();
        page.route(SENT, route -> {
            tries.incrementAndGet();
            route.abort();
        });
        nikos.choosePhoto(Visitor.FORTRESS);
        nikos.sees("The connection broke off. Candia keeps trying.");
        nikos.look("upload-waiting");
        nikos.sees(STUCK);
        assertThat(tries).hasValue(6);
        nikos.look("upload-stuck");

        page.unroute(SENT);
        nikos.press("Try again");
        assertThat(nikos.photo("fortress")).isVisible();
        assertThat(nikos.text(STUCK)).isHidden();
        assertThat(sizes("nikos")).hasSize(1);

        page.route(SENT, route -> {}); // nothing ever comes back
        nikos.choosePhoto(TurnedPhoto.jpeg(folder.resolve("other.jpg"), 300, 200));
        nikos.sees("Your photo is on its way.");
        nikos.look("upload-another");
        nikos.press("Cancel");
        assertThat(nikos.photo("fortress")).isVisible();
        assertThat(page.locator("img[data-local]")).hasCount(0);
        assertThat(sizes("nikos")).hasSize(1);
    }

    @Walked
    void a_photo_is_called_off_or_reloaded_away_on_its_way_and_sent_again_once(Screen screen) throws Exception {
        Visitor maria = inStudio(screen, "Maria");
        Page page = maria.page();
        CDPSession line = page.context().newCDPSession(page);
        line.send("Network.enable");
        throttle(line, 60_000);
        Path noise = noise();
        maria.choosePhoto(noise);
        maria.sees("Your photo is on its way.");
        assertThat(page.locator("candia-upload img[data-local]")).isVisible();
        assertThat(page.getByRole(AriaRole.PROGRESSBAR)).hasAttribute("aria-valuenow", Pattern.compile("[1-9].*"));
        maria.look("upload-sending");
        maria.press("Cancel");
        Locator pick = page.locator("candia-upload[empty] [data-pick] >> visible=true");
        assertThat(pick.first()).isVisible();
        assertThat(page.locator("candia-upload img[data-local]")).hasCount(0);

        maria.choosePhoto(noise);
        maria.sees("Your photo is on its way.");
        page.reload();
        assertThat(pick.first()).isVisible();
        assertThat(maria.text("Your photo is on its way.")).isHidden();
        assertThat(sizes("maria")).isEmpty();

        throttle(line, -1);
        maria.choosePhoto(noise);
        assertThat(maria.photo("noise")).isVisible();
        page.reload();
        assertThat(maria.photo("noise")).isVisible();
        assertThat(sizes("maria")).hasSize(1);
    }

    @Test
    void what_arrives_twice_is_kept_once() {
        Visitor giorgos = inStudio(Screen.DESKTOP, "Giorgos");
        Page page = giorgos.page();
        page.evaluate("""
                async () => {
                  const canvas = Object.assign(document.createElement('canvas'), { width: 200, height: 100 });
                  canvas.getContext('2d').fillRect(0, 0, 100, 100);
                  const body = await new Promise(done => canvas.toBlob(done, 'image/jpeg'));
                  const target = document.querySelector('candia-upload').getAttribute('target');
                  const send = () => fetch(target, { method: 'POST', body, headers: {
                    'Content-Type': 'image/jpeg', 'X-Filename': 'twice.jpg', 'X-Delivery': 'one' } });
                  await Promise.all([send(), send(), send()]);
                }
                """);
        assertThat(giorgos.photo("twice")).isVisible();
        assertThat(sizes("giorgos")).containsExactly("200 x 100");
    }

    private static void throttle(CDPSession line, int bytesInSecond) {
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", bytesInSecond);
        line.send("Network.emulateNetworkConditions", conditions);
    }

    /** About a megabyte that nothing makes smaller. */
    private Path noise() throws Exception {
        var picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int i = 0; i < 640 * 480; i++) {
            picture.setRGB(i % 640, i / 640, random.nextInt(1 << 24));
        }
        Path file = folder.resolve("noise.png");
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }
}
