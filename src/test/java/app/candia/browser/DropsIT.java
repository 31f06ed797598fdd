package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.candia.TestPhotos;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Whatever is dropped or pasted, on the photo field and beside it. */
class DropsIT extends PhotosTest {
    private static final String ONE_OTHER =
            "Only one picture is used at a time. The first picture was taken, one other file was passed over.";
    private static final String TWO_OTHERS =
            "Only one picture is used at a time. The first picture was taken, 2 other files were passed over.";

    @Test
    void of_several_files_the_first_picture_is_taken_and_the_number_of_the_others_is_told() throws Exception {
        Visitor eleni = inStudio(Screen.DESKTOP, "Eleni");
        Locator field = eleni.page().locator("candia-upload");
        Path list = Files.writeString(folder.resolve("list.txt"), "a shopping list");

        Drag.ofFiles(list, photo("first"), photo("second")).onto(field);
        assertThat(eleni.photo("first")).isVisible();
        eleni.sees(TWO_OTHERS);
        assertThat(sizes("eleni")).hasSize(1);
        eleni.look("drop-several");

        Drag.ofFiles(photo("third")).onto(field);
        assertThat(eleni.photo("third")).isVisible();
        assertThat(eleni.text(TWO_OTHERS)).isHidden();

        paste(eleni.page());
        assertThat(eleni.photo("pasted 1")).isVisible();
        eleni.sees(ONE_OTHER);

        Drag.ofFiles(list, Files.createDirectories(folder.resolve("album"))).onto(field);
        eleni.sees("This file is not a picture we can read");
        assertThat(eleni.text(ONE_OTHER)).isHidden();
        assertThat(eleni.photo("pasted 1")).isVisible();
        assertThat(sizes("eleni")).hasSize(3);
    }

    @Test
    void a_folder_an_empty_file_and_a_link_are_told_for_what_they_are() throws Exception {
        Visitor nikos = inStudio(Screen.PHONE.inGreek().inTheDark(), "Nikos");
        Locator field = nikos.page().locator("candia-upload");
        nikos.choosePhoto(photo("kept"));
        assertThat(nikos.photo("kept")).isVisible();

        Drag.ofFiles(Files.createDirectories(folder.resolve("album"))).onto(field);
        nikos.sees("This is a folder. Open it and drop one photo from it.");
        Drag.ofFiles(Files.createFile(folder.resolve("empty.jpg"))).onto(field);
        nikos.sees("This file is empty. Choose another one.");
        Drag.ofAddress("https://example.org/picture.jpg").onto(field);
        nikos.sees("This is not a file. Save the picture on this device first, then choose it here.");
        nikos.look("drop-link");
        nikos.choosePhoto(folder.resolve("empty.jpg"));
        nikos.sees("This file is empty. Choose another one.");
        assertThat(nikos.photo("kept")).isVisible();
        assertThat(sizes("nikos")).hasSize(1);

        Drag.ofFiles(folder.resolve("empty.jpg"), photo("next"), photo("other"), folder.resolve("album"))
                .onto(field);
        assertThat(nikos.photo("next")).isVisible();
        nikos.sees("Only one picture is used at a time. The first picture was taken, 3 other files were passed over.");
        nikos.look("drop-several");
    }

    @Test
    void what_is_dropped_beside_the_field_goes_to_it_and_no_page_is_left() throws Exception {
        Visitor maria = inStudio(Screen.DESKTOP, "Maria");
        Page page = maria.page();
        Drag.ofFiles(photo("beside")).onto(page, 5, 5);
        assertThat(maria.photo("beside")).isVisible();
        Drag.ofAddress("https://example.org/").onto(page, 5, 5);
        assertThat(page.locator("candia-upload [data-error]")).isEmpty();
        assertThat(page.locator("candia-upload[over]")).hasCount(0);

        page.locator(".styles .bring").click();
        Locator dialog = page.locator("vaadin-dialog candia-upload");
        assertThat(dialog).isVisible(); // before that the drop goes to the studio's field
        Drag.ofFiles(photo("style"), photo("other")).onto(page, 5, 5);
        assertThat(dialog.locator("img[data-local]")).isVisible();
        maria.sees(ONE_OTHER);
        maria.look("drop-own-style");
        assertThat(maria.photo("beside")).isVisible();
        page.keyboard().press("Escape");

        for (String path : List.of("/pictures", "/nowhere")) {
            maria.goTo(path);
            dropAnywhere(page);
        }
        assertThat(sizes("maria")).hasSize(1);
        for (String path : List.of("/login", "/")) {
            dropAnywhere(open(Screen.DESKTOP, path)); // a stranger's window
        }
    }

    private void dropAnywhere(Page page) throws Exception {
        Drag.ofFiles(photo("beside")).onto(page, 200, 300);
        Drag.ofAddress("https://example.org/").onto(page, 200, 300);
    }

    private Path photo(String name) throws Exception {
        Path file = folder.resolve(name + ".png");
        if (Files.notExists(file)) {
            ImageIO.write(TestPhotos.picture(320, 200), "png", file.toFile());
        }
        return file;
    }

    /** Two pictures, as from a file manager. */
    private static void paste(Page page) {
        page.evaluate("""
                async () => {
                  const canvas = Object.assign(document.createElement('canvas'), { width: 200, height: 100 });
                  canvas.getContext('2d').fillRect(0, 0, 100, 100);
                  const bytes = await new Promise(done => canvas.toBlob(done, 'image/png'));
                  const clipboardData = new DataTransfer();
                  for (const name of ['pasted 1.png', 'pasted 2.png']) {
                    clipboardData.items.add(new File([bytes], name, { type: 'image/png' }));
                  }
                  document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
                }""");
    }
}
