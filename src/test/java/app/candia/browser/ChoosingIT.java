package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The keys with which several pictures are chosen, wherever the focus is. */
class ChoosingIT extends WallTest {
    @Test
    void control_a_chooses_all_pictures_and_escape_ends_it_but_not_in_a_field_or_a_dialog() throws Exception {
        hangSmall(70); // more than hang at first
        Visitor eleni = atWall(Screen.DESKTOP);
        Page page = eleni.page();
        Locator said = page.locator("candia-wall").getByRole(AriaRole.STATUS);
        eleni.label("Choose several").click();
        eleni.sees("None selected");
        assertThat(said).hasText("Choosing several pictures. Ctrl+A selects all, Escape ends it.");

        page.keyboard().press("Control+a");
        eleni.sees("70 selected");
        assertThat(tile(page, 0)).hasAttribute("aria-checked", "true");
        assertThat(page.evaluate("getSelection().toString()")).isEqualTo("");
        eleni.look("choosing-all");

        tile(page, 0).click();
        eleni.sees("69 selected");
        action(eleni, "Album").click();
        eleni.label("Name of the new album").fill("Koules");
        page.keyboard().press("Control+a");
        page.keyboard().type("Harbour");
        assertThat(eleni.label("Name of the new album")).hasValue("Harbour");
        eleni.sees("69 selected");
        page.keyboard().press("Escape");
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
        eleni.sees("69 selected");

        tile(page, 1)
                .dispatchEvent("keydown", Map.of("key", "α", "metaKey", true, "bubbles", true)); // a Greek keyboard
        eleni.sees("70 selected");
        eleni.button("All").focus();
        page.keyboard().press("Escape");
        assertThat(page.locator(".choice")).isHidden();
        assertThat(said).hasText("Selection ended.");
        assertThat(tile(page, 0)).not().hasAttribute("role", "checkbox");
        assertThat(tile(page, 0)).isFocused();
        page.keyboard().press("Control+a"); // the page's own again
        assertThat(page.locator(".choice")).isHidden();
    }
}
