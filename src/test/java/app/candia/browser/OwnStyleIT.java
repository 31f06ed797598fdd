package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A picture of one's own as a style: brought, renamed, deleted. */
class OwnStyleIT extends PhotosTest {
    @Test
    void add_waits_for_a_picture_that_is_on_its_way_and_asks_for_one_that_is_not() {
        Visitor sofia = withPhoto(Screen.PHONE, "Sofia");
        Page page = sofia.page();
        page.locator(".styles .bring").click();
        page.getByLabel("Name this style").fill("Koules");
        sofia.press("Add");
        assertThat(page.getByText("Choose a picture first.")).isVisible();

        List<Route> held = new ArrayList<>();
        page.route(SENT, held::add);
        bring(page);
        page.waitForCondition(() -> !held.isEmpty());
        sofia.press("Add");
        assertThat(page.getByText("Your photo is on its way.")).isVisible();
        assertThat(page.getByText("Choose a picture first.")).isHidden();
        held.forEach(Route::resume);
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
        assertThat(page.locator(".styles button", withText("Koules"))).hasAttribute("aria-pressed", "true");
    }

    @Test
    void a_style_of_ones_own_is_renamed_and_deleted() {
        Visitor maria = withPhoto(Screen.PHONE.inTheDark(), "Maria");
        Page page = maria.page();
        page.locator(".styles .bring").click();
        bring(page);
        page.getByLabel("Name this style").fill("Koules");
        maria.button("Add").dblclick();
        maria.press("Rename, offer or delete “Koules”");
        page.getByLabel("Name of this style").fill("Fortress wall");
        Sight.look(page, "style-edit");
        assertThat(page.locator(".styles .more")).hasCount(1); // the second click made nothing
        maria.press("Save");
        assertThat(page.locator(".styles button", withText("Fortress wall"))).hasAttribute("aria-pressed", "true");
        Sight.look(page, "studio-own-style");
        maria.press("Rename, offer or delete “Fortress wall”");
        maria.press("Delete style");
        maria.press("Delete");
        assertThat(page.locator(".styles button", withText("Fortress wall"))).hasCount(0);
        page.locator("button.paint").click();
        assertThat(page.getByText("Choose a style first.")).isVisible();
    }

    private static void bring(Page page) {
        page.locator("vaadin-dialog candia-upload input[type=file]").setInputFiles(Visitor.FORTRESS);
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
