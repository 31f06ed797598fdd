package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.KeyboardModifier;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What people do with many pictures: on the wall, in albums, and one after the other. */
class GalleryIT extends WallTest {
    @Walked
    void several_pictures_are_chosen_put_in_an_album_sorted_saved_and_deleted(Screen screen) throws Exception {
        hang(8);
        Visitor eleni = atWall(screen);
        Page page = eleni.page();
        eleni.look("gallery-wall");

        // by the space bar, by a click, by Shift for all between
        tile(page, 0).focus();
        page.keyboard().press("Space");
        tile(page, 2).click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        eleni.sees("3 selected");
        assertThat(tile(page, 1)).hasAttribute("aria-checked", "true");
        tile(page, 1).click();
        eleni.sees("2 selected");
        eleni.look("gallery-choosing");

        Download zip = page.waitForDownload(() -> action(eleni, "Download").click());
        try (ZipFile file = new ZipFile(zip.path().toFile())) {
            assertThat(file.stream().map(ZipEntry::getName)).containsExactly("Picture 7.png", "Picture 5.png");
        }

        action(eleni, "Album").click();
        assertThat(eleni.label("Name of the new album")).isVisible();
        eleni.look("gallery-album-dialog");
        eleni.label("Name of the new album").fill("Old harbour");
        page.keyboard().press("Enter");
        assertThat(eleni.text("2 pictures").last()).isVisible();
        page.locator(".albums a", new Page.LocatorOptions().setHasText("Old harbour"))
                .click();
        page.waitForURL("**/albums/**");
        assertThat(page.locator("h1")).hasText("Old harbour");
        assertThat(names(page)).isEqualTo(List.of("Picture 7", "Picture 5"));
        eleni.look("gallery-album");
        tile(page, 0).focus();
        page.keyboard().press("Alt+ArrowRight");
        assertThat(tile(page, 0)).containsText("Picture 5");
        page.reload();
        assertThat(tile(page, 0)).containsText("Picture 5");
        eleni.label("Choose several").click();
        tile(page, 0).click();
        action(eleni, "Later").click();
        assertThat(tile(page, 0)).containsText("Picture 7");

        page.locator(".back").click();
        page.waitForURL("**/pictures");
        eleni.label("Choose several").click();
        page.getByText(eleni.reads("All"), new Page.GetByTextOptions().setExact(true))
                .click();
        action(eleni, "Delete").click();
        eleni.sees("8 pictures deleted.");
        eleni.sees("The wall is still bare.");
        eleni.text("Undo").click();
        assertThat(page.locator(".tile")).hasCount(8);
    }

    @Walked
    void pictures_are_searched_filtered_and_sorted_and_the_address_keeps_it(Screen screen) throws Exception {
        hang(4);
        Visitor eleni = atWall(screen);
        Page page = eleni.page();
        tile(page, 3).focus();
        page.keyboard().press("Space");
        action(eleni, "Favourite").click();
        assertThat(page.locator(".tile.favourite")).hasCount(1);

        eleni.label("Search and filter").click();
        eleni.label("Search title, note or style").fill("picture 2");
        assertThat(page.locator(".tile")).hasCount(1);
        assertThat(page).hasURL(Pattern.compile(".*/pictures\\?q=picture(\\+|%20)2"));
        page.reload();
        assertThat(page.locator(".tile")).hasCount(1);
        eleni.look("gallery-search");
        eleni.label("Search title, note or style").fill("nothing like it");
        eleni.sees("No picture by that name.");
        eleni.look("gallery-nothing");
        eleni.text("Show all pictures").click();
        assertThat(page.locator(".tile")).hasCount(4);

        eleni.label("Search and filter").click();
        assertThat(tile(page, 0)).containsText("Picture 3");
        eleni.select("Order", "Oldest first");
        assertThat(tile(page, 0)).containsText("Picture 0");
        assertThat(page).hasURL(Pattern.compile(".*/pictures\\?sort=oldest"));
        eleni.select("Order", "Newest first");
        assertThat(tile(page, 0)).containsText("Picture 3");
        eleni.press("Favourites");
        assertThat(page.locator(".tile")).hasCount(1);
        assertThat(tile(page, 0)).containsText("Picture 0");
        tile(page, 0).click();
        page.waitForURL("**/pictures/*only=favourites");
        page.keyboard().press("Escape");
        page.waitForURL("**/pictures?only=favourites");
    }

    @Walked
    void one_turns_from_picture_to_picture_writes_a_note_and_saves_a_file_for_print(Screen screen) throws Exception {
        hang(3);
        Visitor eleni = atWall(screen);
        Page page = eleni.page();
        tile(page, 0).click();
        page.waitForURL(Visitor.PICTURE);
        assertThat(page.locator("h1")).hasText("Picture 2");
        eleni.sees("1 of 3");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("h1")).hasText("Picture 1");
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("h1")).hasText("Picture 2");
        eleni.label("Next picture").click();
        assertThat(page.locator("h1")).hasText("Picture 1");

        eleni.label("Rename").click();
        eleni.label("Give it a name").fill("Koules");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Koules");
        eleni.text("Add a note").click();
        eleni.label("Note").fill("From the pier.\nIn the evening.");
        page.keyboard().press("ArrowLeft"); // the text's own
        page.getByText(eleni.reads("Save"), new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".note-field p")).containsText("In the evening.");
        assertThat(page.locator("h1")).hasText("Koules");
        eleni.look("picture-note");

        eleni.press("Download");
        eleni.text("TIFF to print").click();
        assertThat(page.locator("vaadin-dialog"))
                .containsText(eleni.reads("1.0 × 2.0 cm on paper").replaceFirst(".*2.0 ", ""));
        eleni.look("picture-download");
        eleni.label("Longest side").fill("9999");
        eleni.sees("Choose a number from 16 to 512.");
        eleni.label("Longest side").fill("300");
        Download file = page.waitForDownload(
                () -> page.locator("vaadin-dialog a", new Page.LocatorOptions().setHasText(eleni.reads("Download")))
                        .click());
        assertThat(file.suggestedFilename()).isEqualTo("Koules-print.tif");
        BufferedImage saved = ImageIO.read(file.path().toFile());
        assertThat(Math.max(saved.getWidth(), saved.getHeight())).isEqualTo(300);

        eleni.text("Delete picture").click();
        eleni.sees("Deleted.");
        page.waitForURL("**/pictures");
        assertThat(page.locator(".tile")).hasCount(2);
        eleni.text("Bin: 1 picture").click();
        page.waitForURL("**/bin");
        eleni.sees("30 days left");
        eleni.look("bin");
        page.locator(".bin li button").click();
        assertThat(page.locator(".bin li")).hasCount(0);
        page.locator(".back").click();
        assertThat(page.locator(".tile")).hasCount(3);
    }

    @Test
    void a_thumb_rests_to_choose_and_swipes_to_turn() throws Exception {
        hang(5);
        Visitor eleni = atWall(Screen.PHONE.inGreek().inTheDark());
        Page page = eleni.page();
        press(tile(page, 1));
        eleni.sees("1 selected");
        tile(page, 2).tap();
        eleni.sees("2 selected");
        eleni.label("Leave selection").tap();
        tile(page, 1).tap();
        page.waitForURL(Visitor.PICTURE);
        assertThat(page.locator("h1")).hasText("Picture 3");
        swipe(page, 300, 60);
        assertThat(page.locator("h1")).hasText("Picture 2");
    }
}
