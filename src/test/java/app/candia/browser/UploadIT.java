package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.candia.TestPhotos;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Photos on their way: reduced, held up, called off, pasted; none is lost or doubled. */
class UploadIT extends BrowserTest {
    private static final String SENT = "**/VAADIN/dynamic/resource/**";

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    @Test
    void a_large_photo_is_reduced_upright_before_it_is_sent_and_a_small_one_goes_as_it_is() throws Exception {
        Visitor eleni = visitor("Eleni", Screen.PHONE);
        eleni.choosePhoto(leftIsRed("large.jpg", 3000, 2000));
        assertThat(eleni.photo("large")).isVisible();
        assertThat(sizes("eleni")).containsExactly("1365 x 2048");
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
        assertThat(sizes("eleni")).containsExactlyInAnyOrder("1365 x 2048", "800 x 600");

        Path none = Files.writeString(folder.resolve("none.jpg"), "a shopping list");
        eleni.choosePhoto(none);
        assertThat(eleni.page().getByText("This file is not a picture we can read"))
                .isVisible();
        assertThat(eleni.photo("small")).isVisible();
    }

    @Test
    void a_broken_connection_is_tried_again_until_somebody_must_decide() throws Exception {
        Visitor nikos = visitor("Nikos", Screen.PHONE.inTheDark());
        Page page = nikos.page();
        var tries = new AtomicInteger();
        page.route(SENT, route -> {
            tries.incrementAndGet();
            route.abort();
        });
        nikos.choosePhoto(Visitor.FORTRESS);
        assertThat(page.getByText("The connection broke off. Candia keeps trying."))
                .isVisible();
        Sight.look(page, "upload-waiting-phone-dark");
        assertThat(page.getByText("Your photo is still here: try again.")).isVisible();
        assertThat(tries).hasValue(6);
        Sight.look(page, "upload-stuck-phone-dark");

        page.unroute(SENT);
        button(page, "Try again").click();
        assertThat(nikos.photo("fortress")).isVisible();
        assertThat(page.getByText("try again")).isHidden();
        assertThat(sizes("nikos")).hasSize(1);

        page.route(SENT, route -> {}); // nothing ever comes back
        nikos.choosePhoto(leftIsRed("other.jpg", 300, 200));
        assertThat(page.getByText("Your photo is on its way.")).isVisible();
        Sight.look(page, "upload-another-phone-dark");
        button(page, "Cancel").click();
        assertThat(nikos.photo("fortress")).isVisible();
        assertThat(page.locator("img[data-local]")).hasCount(0);
        assertThat(sizes("nikos")).hasSize(1);
    }

    @Test
    void a_photo_is_called_off_or_reloaded_away_on_its_way_and_sent_again_once() throws Exception {
        Visitor maria = visitor("Maria", Screen.DESKTOP);
        Page page = maria.page();
        CDPSession line = page.context().newCDPSession(page);
        line.send("Network.enable");
        throttle(line, 60_000);
        Path noise = noise();
        maria.choosePhoto(noise);
        assertThat(page.getByText("Your photo is on its way.")).isVisible();
        assertThat(page.locator("candia-upload img[data-local]")).isVisible();
        assertThat(page.getByRole(AriaRole.PROGRESSBAR)).hasAttribute("aria-valuenow", Pattern.compile("[1-9].*"));
        Sight.look(page, "upload-sending-desktop");
        button(page, "Cancel").click();
        assertThat(page.locator("candia-upload[empty] button", new Page.LocatorOptions().setHasText("Choose a photo")))
                .isVisible();
        assertThat(page.locator("candia-upload img[data-local]")).hasCount(0);

        maria.choosePhoto(noise);
        assertThat(page.getByText("Your photo is on its way.")).isVisible();
        page.reload();
        assertThat(button(page, "Choose a photo").first()).isVisible();
        assertThat(page.getByText("Your photo is on its way.")).isHidden();
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
        Visitor giorgos = visitor("Giorgos", Screen.DESKTOP);
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

    @Test
    void a_picture_is_pasted_and_a_used_photo_is_chosen_again() {
        Visitor anna = visitor("Anna", Screen.DESKTOP.inGreek());
        Page page = anna.page();
        anna.choosePhoto(Visitor.FORTRESS);
        assertThat(page.getByAltText("Η φωτογραφία σου: fortress")).isVisible();
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.evaluate("""
                async () => {
                  const canvas = Object.assign(document.createElement('canvas'), { width: 300, height: 200 });
                  canvas.getContext('2d').fillRect(0, 0, 100, 100);
                  const png = await new Promise(done => canvas.toBlob(done, 'image/png'));
                  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
                }
                """);
        page.keyboard().press("Control+V");
        assertThat(page.getByAltText("Η φωτογραφία σου: fortress")).isHidden();
        assertThat(page.locator(".framed .picture > img:not([data-local])")).isVisible();
        assertThat(sizes("anna")).hasSize(2).contains("300 x 200");
        page.getByLabel("Πάρε τη φωτογραφία «fortress»").click();
        assertThat(page.getByAltText("Η φωτογραφία σου: fortress")).isVisible();
        assertThat(sizes("anna")).hasSize(2);
    }

    @Test
    void on_a_phone_all_photos_are_there_to_choose_from() throws Exception {
        Visitor zoe = visitor("Zoe", Screen.PHONE);
        Page page = zoe.page();
        for (int width : List.of(300, 400, 500)) {
            Path file = folder.resolve("lane " + width + ".png");
            ImageIO.write(TestPhotos.picture(width, 300), "png", file.toFile());
            zoe.choosePhoto(file);
            assertThat(zoe.photo("lane " + width)).isVisible();
        }
        button(page, "Your photos").click();
        assertThat(page.locator(".photo-grid button")).hasCount(3);
        Sight.look(page, "photos-phone");
        page.locator(".photo-grid").getByLabel("Use the photo “lane 300”").click();
        assertThat(zoe.photo("lane 300")).isVisible();
        assertThat(page.locator(".photo-grid")).hasCount(0);
    }

    private Visitor visitor(String name, Screen screen) {
        Visitor visitor = visitor(screen);
        Page page = visitor.page();
        visitor.goTo("/signup");
        page.fill("#name", name);
        page.fill("#email", "upload-" + name.toLowerCase(Locale.ROOT) + "@example.gr");
        page.fill("#password", "the sea at Koules");
        page.locator("form button").click();
        page.waitForURL("**/paint");
        assertThat(page.locator("candia-upload")).isVisible();
        return visitor;
    }

    /** Of all photos that are kept of somebody. */
    private List<String> sizes(String name) {
        return database.sql("select width, height from photo, account where owner = account.id and email = ?")
                .param("upload-" + name + "@example.gr")
                .query((row, _) -> row.getInt("width") + " x " + row.getInt("height"))
                .list();
    }

    private static void throttle(CDPSession line, int bytesInSecond) {
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", bytesInSecond);
        line.send("Network.emulateNetworkConditions", conditions);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
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

    /** Held so that the left side is up. */
    private Path leftIsRed(String name, int width, int height) throws Exception {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.setColor(Color.BLUE);
        brush.fillRect(width / 2, 0, width / 2, height);
        brush.dispose();
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", jpeg);
        byte[] turned = {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            6,
            0,
            0,
            0,
            0,
            0,
            0
        };
        var file = new ByteArrayOutputStream();
        byte[] bytes = jpeg.toByteArray();
        file.write(bytes, 0, 2);
        file.write(turned);
        file.write(bytes, 2, bytes.length - 2);
        return Files.write(folder.resolve(name), file.toByteArray());
    }
}
