package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.candia.TestPhotos;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Photos that are pasted, and those that are there already. */
class PhotosIT extends PhotosTest {
    @Test
    void a_picture_is_pasted_and_a_used_photo_is_chosen_again() {
        Visitor anna = inStudio(Screen.DESKTOP.inGreek(), "Anna");
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
        page.getByLabel("Διάλεξε τη φωτογραφία «fortress»").click();
        assertThat(page.getByAltText("Η φωτογραφία σου: fortress")).isVisible();
        assertThat(sizes("anna")).hasSize(2);
    }

    @Test
    void on_a_phone_all_photos_are_there_to_choose_from() throws Exception {
        Visitor zoe = inStudio(Screen.PHONE, "Zoe");
        Page page = zoe.page();
        for (int width : List.of(300, 400, 500)) {
            Path file = folder.resolve("lane " + width + ".png");
            ImageIO.write(TestPhotos.picture(width, 300), "png", file.toFile());
            zoe.choosePhoto(file);
            assertThat(zoe.photo("lane " + width)).isVisible();
        }
        zoe.press("Your photos");
        assertThat(page.locator(".photo-grid button")).hasCount(3);
        Sight.look(page, "photos-phone");
        page.locator(".photo-grid").getByLabel("Use the photo “lane 300”").click();
        assertThat(zoe.photo("lane 300")).isVisible();
        assertThat(page.locator(".photo-grid")).hasCount(0);
    }
}
