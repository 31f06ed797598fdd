package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What people do with many pictures: on the wall, in albums, and one after the other. */
class GalleryIT extends WallTest {
    @Test
    void several_pictures_are_chosen_put_in_an_album_sorted_saved_and_deleted() throws Exception {
        hang(8);
        Page page = wall(Screen.DESKTOP);
        Sight.look(page, "gallery-wall");

        // by the space bar, by a click, by Shift for all between
        tile(page, 0).focus();
        page.keyboard().press("Space");
        tile(page, 2).click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        assertThat(page.getByText("3 selected")).isVisible();
        assertThat(tile(page, 1)).hasAttribute("aria-checked", "true");
        tile(page, 1).click();
        assertThat(page.getByText("2 selected")).isVisible();
        Sight.look(page, "gallery-choosing");

        Download zip = page.waitForDownload(() -> action(page, "Download").click());
        try (ZipFile file = new ZipFile(zip.path().toFile())) {
            assertThat(file.stream().map(ZipEntry::getName)).containsExactly("Picture 7.png", "Picture 5.png");
        }

        action(page, "Album").click();
        Sight.look(page, "gallery-album-dialog");
        page.getByLabel("Name of the new album").fill("Old harbour");
        page.keyboard().press("Enter");
        assertThat(page.getByText("2 pictures").last()).isVisible();
        page.locator(".albums a", new Page.LocatorOptions().setHasText("Old harbour"))
                .click();
        page.waitForURL("**/albums/**");
        assertThat(page.locator("h1")).hasText("Old harbour");
        assertThat(names(page)).isEqualTo(List.of("Picture 7", "Picture 5"));
        Sight.look(page, "gallery-album");
        tile(page, 0).focus();
        page.keyboard().press("Alt+ArrowRight");
        assertThat(tile(page, 0)).containsText("Picture 5");
        page.reload();
        assertThat(tile(page, 0)).containsText("Picture 5");
        page.getByLabel("Choose several").click();
        tile(page, 0).click();
        action(page, "Later").click();
        assertThat(tile(page, 0)).containsText("Picture 7");

        page.locator(".back").click();
        page.waitForURL("**/pictures");
        page.getByLabel("Choose several").click();
        page.getByText("All", new Page.GetByTextOptions().setExact(true)).click();
        action(page, "Delete").click();
        assertThat(page.getByText("8 pictures deleted.")).isVisible();
        assertThat(page.getByText("The wall is still bare.")).isVisible();
        page.getByText("Undo").click();
        assertThat(page.locator(".tile")).hasCount(8);
    }

    @Test
    void pictures_are_searched_filtered_and_sorted_and_the_address_keeps_it() throws Exception {
        hang(4);
        Page page = wall(Screen.DESKTOP.inTheDark());
        tile(page, 3).focus();
        page.keyboard().press("Space");
        action(page, "Favourite").click();
        assertThat(page.locator(".tile.favourite")).hasCount(1);

        page.getByLabel("Search and filter").click();
        page.getByLabel("Search title, note or style").fill("picture 2");
        assertThat(page.locator(".tile")).hasCount(1);
        assertThat(page).hasURL(Pattern.compile(".*/pictures\\?q=picture(\\+|%20)2"));
        page.reload();
        assertThat(page.locator(".tile")).hasCount(1);
        Sight.look(page, "gallery-search");
        page.getByLabel("Search title, note or style").fill("nothing like it");
        assertThat(page.getByText("No picture by that name.")).isVisible();
        Sight.look(page, "gallery-nothing");
        page.getByText("Show all pictures").click();
        assertThat(page.locator(".tile")).hasCount(4);

        page.getByLabel("Search and filter").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Favourites"))
                .click();
        assertThat(page.locator(".tile")).hasCount(1);
        assertThat(tile(page, 0)).containsText("Picture 0");
        tile(page, 0).click();
        page.waitForURL("**/pictures/*only=favourites");
        page.keyboard().press("Escape");
        page.waitForURL("**/pictures?only=favourites");
    }

    @Test
    void one_turns_from_picture_to_picture_writes_a_note_and_saves_a_file_for_print() throws Exception {
        hang(3);
        Page page = wall(Screen.DESKTOP);
        tile(page, 0).click();
        page.waitForURL(Visitor.PICTURE);
        assertThat(page.locator("h1")).hasText("Picture 2");
        assertThat(page.getByText("1 of 3")).isVisible();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("h1")).hasText("Picture 1");
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("h1")).hasText("Picture 2");
        page.getByLabel("Next picture").click();
        assertThat(page.locator("h1")).hasText("Picture 1");

        page.getByText("Add a note").click();
        page.getByLabel("Note").fill("From the pier.\nIn the evening.");
        page.keyboard().press("ArrowLeft"); // the text's own
        page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".note-field p")).containsText("In the evening.");
        assertThat(page.locator("h1")).hasText("Picture 1");
        Sight.look(page, "picture-note");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Download"))
                .click();
        page.getByText("TIFF to print").click();
        assertThat(page.getByText("cm on paper")).isVisible();
        Sight.look(page, "picture-download");
        page.getByLabel("Longest side").fill("9999");
        assertThat(page.getByText("Choose a number from 16 to 512.")).isVisible();
        page.getByLabel("Longest side").fill("300");
        Download file = page.waitForDownload(
                () -> page.locator("vaadin-dialog a", new Page.LocatorOptions().setHasText("Download"))
                        .click());
        assertThat(file.suggestedFilename()).isEqualTo("Picture 1-print.tif");
        BufferedImage saved = ImageIO.read(file.path().toFile());
        assertThat(Math.max(saved.getWidth(), saved.getHeight())).isEqualTo(300);

        page.getByText("Delete picture").click();
        assertThat(page.getByText("Deleted.")).isVisible();
        page.waitForURL("**/pictures");
        assertThat(page.locator(".tile")).hasCount(2);
        page.getByText("Bin: 1 picture").click();
        page.waitForURL("**/bin");
        assertThat(page.getByText("30 days left")).isVisible();
        Sight.look(page, "bin");
        page.locator(".bin li button").click();
        assertThat(page.locator(".bin li")).hasCount(0);
        page.locator(".back").click();
        assertThat(page.locator(".tile")).hasCount(3);
    }

    @Test
    void a_thumb_does_it_in_greek_and_in_the_dark() throws Exception {
        hang(5);
        accounts.speak(owner.id(), Locale.of("el"));
        Page page = wall(Screen.PHONE.inGreek().inTheDark());
        Sight.look(page, "gallery-wall-phone-greek");
        press(tile(page, 1));
        assertThat(page.getByText("1 επιλεγμένο")).isVisible();
        tile(page, 2).tap();
        assertThat(page.getByText("2 επιλεγμένα")).isVisible();
        Sight.look(page, "gallery-choosing-phone-greek");
        page.getByLabel("Τέλος επιλογής").tap();
        page.getByLabel("Αναζήτηση και φίλτρα").tap();
        Sight.look(page, "gallery-filter-phone-greek");
        page.getByLabel("Αναζήτηση και φίλτρα").tap();
        tile(page, 1).tap();
        page.waitForURL(Visitor.PICTURE);
        assertThat(page.locator("h1")).hasText("Picture 3");
        Sight.look(page, "picture-phone-greek");
        swipe(page, 300, 60);
        assertThat(page.locator("h1")).hasText("Picture 2");
        page.getByText("Λήψη").first().tap();
        Sight.look(page, "picture-download-phone-greek");
    }
}
