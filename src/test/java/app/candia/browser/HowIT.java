package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** How it works, and the contact sheets that it leads to. */
class HowIT extends BrowserTest {
    @Walked
    void the_exhibits_are_touched_and_a_square_leads_to_the_studio(Screen screen) {
        Page page = open(screen, "/how");
        look(page, "how-" + screen);
        page.locator("input[name=content]").nth(4).check();
        assertThat(page.locator("p.at-5").first()).isVisible();
        assertThat(page.locator(".shown .at-5").first()).isVisible();
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("p.at-4").first()).isVisible();

        page.locator("input[value='E,1e-4']").check();
        page.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("E, α/β = 10⁻⁴"))
                .click();
        page.waitForURL("**/login");
    }

    @Walked
    void a_sheet_is_sketched_and_one_of_its_sketches_is_painted(Screen screen) {
        Visitor visitor = inStudio(screen, "Sheet");
        Page page = visitor.page();
        page.navigate(url("/how"));
        page.locator("input[value='D,1e-3']").check();
        page.locator(".balance .button").click();
        page.waitForURL("**/paint?figure=D*");
        assertThat(page.locator(".studio")).isVisible();
        visitor.choosePhoto(Visitor.FORTRESS);
        assertThat(visitor.photo("fortress")).isVisible();
        visitor.chooseStyle("Starry Night");
        assertThat(page.locator(".tune")).containsText(visitor.reads("· own layers"));
        visitor.chooseSize(256);
        page.locator(".variations .button").first().scrollIntoViewIfNeeded();
        visitor.look("studio-variations");

        page.locator(".variations .button").first().click();
        page.waitForURL("**/sheets/*");
        String sheet = visitor.path();
        assertThat(page.locator(".cell")).hasCount(9);
        assertThat(page.locator(".cell img[src*=preview]").first()).isVisible();
        visitor.look("sheet");
        page.reload();
        page.locator(".cell").first().click();
        assertThat(page.locator(".cell").first()).hasAttribute("aria-pressed", "true");
        page.locator(".paint").click();
        page.waitForURL(Visitor.TRANSFER);

        visitor.cancel();
        visitor.goTo(sheet);
        visitor.press("Stop sketching");
        visitor.sees("Throw the sheet away");
        visitor.look("sheet-stopped");
        visitor.goTo("/paint");
        assertThat(page.locator(".variations .kept a")).hasCount(1);
        visitor.look("studio-variations-kept");
        page.locator(".variations .kept a").click();
        visitor.press("Throw the sheet away");
        page.waitForURL("**/paint");
        assertThat(page.locator(".variations .kept a")).hasCount(0);
    }

    /** The whole page, with all that waits until it is near. */
    private static void look(Page page, String name) {
        page.evaluate("document.querySelectorAll('img').forEach(image => image.loading = 'eager')");
        page.waitForCondition(() -> (boolean) page.evaluate(
                "[...document.images].filter(one => one.offsetParent).every(one => one.complete && one.naturalWidth)"));
        Windows.fullPicture(page, name);
        Sight.look(page, name + "-top");
    }
}
