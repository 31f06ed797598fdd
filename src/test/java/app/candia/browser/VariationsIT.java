package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * The contact sheets that are not of strength by brush, from the press to their first cells; painting them takes long.
 */
class VariationsIT extends BrowserTest {
    @Walked
    void one_photo_in_every_style_on_show_and_in_the_paper_s_figures(Screen screen) {
        Visitor zoe = withPhoto(screen, "Zoe");
        Page page = zoe.page();
        zoe.chooseSize(256);
        assertThat(sheet(zoe, "Layers by balance")).isDisabled();
        assertThat(sheet(zoe, "Layers by balance")).containsText(zoe.reads("Choose a style first"));
        List<String> styles = page.locator(".styles > button:not(.bring) .name").allTextContents();
        sheet(zoe, "Every style on show").click();
        assertThat(names(page)).hasText(styles.toArray(String[]::new));
        stopAndDiscard(zoe);

        zoe.chooseStyle("Starry Night");
        for (String exhibit : List.of("The photo, layer by layer", "The style, A to E")) {
            sheet(zoe, exhibit).click();
            assertThat(names(page)).hasCount(5);
            stopAndDiscard(zoe);
        }
        sheet(zoe, "Layers by balance").click();
        assertThat(names(page)).hasCount(20);
        assertThat(names(page).first()).containsText("A");
        assertThat(names(page).last()).containsText("E");
        Locator cell = page.locator(".cell").nth(4);
        String name = cell.locator(".name").textContent();
        cell.click();
        assertThat(cell).hasAttribute("aria-pressed", "true");
        assertThat(name).contains("B");
        stop(zoe);
        zoe.press("Tune it in the studio");
        page.waitForURL("**/paint");
        assertThat(page.locator(".tune")).containsText(zoe.reads("· own layers"));
    }

    private static Locator sheet(Visitor visitor, String name) {
        return visitor.page().locator(".variations .button", new Page.LocatorOptions().setHasText(visitor.reads(name)));
    }

    private static Locator names(Page page) {
        return page.locator(".cell .name");
    }

    private static void stop(Visitor visitor) {
        visitor.press("Stop sketching");
        assertThat(visitor.button("Throw the sheet away")).isVisible();
    }

    private static void stopAndDiscard(Visitor visitor) {
        stop(visitor);
        visitor.press("Throw the sheet away");
        visitor.page().waitForURL("**/paint");
        assertThat(visitor.photo("fortress")).isVisible();
    }
}
