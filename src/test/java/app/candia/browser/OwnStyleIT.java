package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;

/** A picture of one's own as a style: brought, renamed, deleted. */
class OwnStyleIT extends PhotosTest {
    @Walked
    void add_waits_for_a_picture_that_is_on_its_way_and_asks_for_one_that_is_not(Screen screen) {
        Visitor sofia = withPhoto(screen, "Sofia");
        Page page = sofia.page();
        page.locator(".styles .bring").click();
        sofia.label("Name this style").fill("Koules");
        sofia.press("Add");
        sofia.sees("Choose a picture first.");

        List<Route> held = new ArrayList<>();
        page.route(SENT, held::add);
        bring(page);
        page.waitForCondition(() -> !held.isEmpty());
        sofia.press("Add");
        sofia.sees("Your photo is on its way.");
        assertThat(sofia.text("Choose a picture first.")).isHidden();
        held.forEach(Route::resume);
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
        assertThat(sofia.style("Koules")).hasAttribute("aria-pressed", "true");
    }

    @Walked
    void a_style_of_ones_own_is_renamed_and_deleted(Screen screen) {
        Visitor maria = withPhoto(screen, "Maria");
        Page page = maria.page();
        page.locator(".styles .bring").click();
        bring(page);
        maria.label("Name this style").fill("Koules");
        maria.button("Add").dblclick();
        maria.press("Rename, offer or delete “Koules”");
        maria.label("Name of this style").fill("Fortress wall");
        maria.look("style-edit");
        assertThat(page.locator(".styles .more")).hasCount(1); // the second click made nothing
        maria.press("Save");
        assertThat(maria.style("Fortress wall")).hasAttribute("aria-pressed", "true");
        maria.look("studio-own-style");
        maria.press("Rename, offer or delete “Fortress wall”");
        maria.press("Delete style");
        maria.press("Delete");
        assertThat(maria.style("Fortress wall")).hasCount(0);
        page.locator("button.paint").click();
        maria.sees("Choose a style first.");
    }

    private static void bring(Page page) {
        page.locator("vaadin-dialog candia-upload input[type=file]").setInputFiles(Visitor.FORTRESS);
    }
}
