package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.candia.TestPhotos;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Photos that are pasted, and those that are there already. */
class PhotosIT extends PhotosTest {
    @Walked
    void a_picture_is_pasted_and_a_used_photo_is_chosen_again(Screen screen) {
        Visitor anna = inStudio(screen, "Anna");
        Page page = anna.page();
        anna.choosePhoto(Visitor.FORTRESS);
        assertThat(anna.photo("fortress")).isVisible();
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
        assertThat(anna.photo("fortress")).isHidden();
        assertThat(page.locator(".framed .picture > img:not([data-local])")).isVisible();
        assertThat(sizes("anna")).hasSize(2).contains("300 x 200");
        if (screen.touch()) {
            anna.openPhotos();
        }
        anna.label("Use the photo “fortress”").locator("visible=true").last().click();
        assertThat(anna.photo("fortress")).isVisible();
        assertThat(sizes("anna")).hasSize(2);
    }

    @Walked
    void all_photos_are_there_to_choose_from(Screen screen) throws Exception {
        Visitor zoe = inStudio(screen, "Zoe");
        Page page = zoe.page();
        for (int width : List.of(300, 350, 400, 450, 500, 550)) {
            Path file = folder.resolve("lane " + width + ".png");
            ImageIO.write(TestPhotos.picture(width, 300), "png", file.toFile());
            zoe.choosePhoto(file);
            assertThat(zoe.photo("lane " + width)).isVisible();
        }
        zoe.openPhotos();
        assertThat(page.locator(".photo-grid button")).hasCount(6);
        zoe.look("photos");
        page.locator(".photo-grid")
                .getByLabel(zoe.reads("Use the photo “lane 300”"))
                .click();
        assertThat(zoe.photo("lane 300")).isVisible();
        assertThat(page.locator(".photo-grid")).hasCount(0);
    }
}
