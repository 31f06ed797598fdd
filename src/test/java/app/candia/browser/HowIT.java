package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** How it works, and the contact sheets that it leads to. */
class HowIT extends BrowserTest {
    @Test
    void the_exhibits_are_touched_and_a_square_leads_to_the_studio() {
        Page page = open(Screen.PHONE, "/how");
        look(page, "how-phone");
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

    @Test
    void it_looks_right_on_a_desktop_in_the_dark_and_in_greek() {
        look(open(Screen.DESKTOP, "/how"), "how-desktop");
        look(open(Screen.DESKTOP.inTheDark().inGreek(), "/how"), "how-desktop-dark-greek");
        look(open(Screen.PHONE.inTheDark().inGreek(), "/how"), "how-phone-dark-greek");
    }

    @Test
    void a_sheet_is_sketched_and_one_of_its_sketches_is_painted() {
        Visitor visitor = visitor(Screen.PHONE);
        visitor.signUp("Sheet", "sheet@example.gr", "the sea at Koules");
        Page page = visitor.page();
        page.navigate(url("/how"));
        page.locator("input[value='D,1e-3']").check();
        page.locator(".balance .button").click();
        page.waitForURL("**/paint?figure=D*");
        assertThat(page.locator(".studio")).isVisible();
        visitor.choosePhoto(Visitor.FORTRESS);
        assertThat(visitor.photo("fortress")).isVisible();
        visitor.chooseStyle("Starry Night");
        assertThat(page.locator(".tune")).containsText("own layers");
        visitor.chooseSize(256);
        page.locator(".variations .button").first().scrollIntoViewIfNeeded();
        Sight.look(page, "studio-variations-phone");

        page.locator(".variations .button").first().click();
        page.waitForURL("**/sheets/*");
        assertThat(page.locator(".cell")).hasCount(9);
        assertThat(page.locator(".cell img[src*=preview]").first()).isVisible();
        Sight.look(page, "sheet-phone");
        page.reload();
        page.locator(".cell").first().click();
        assertThat(page.locator(".cell").first()).hasAttribute("aria-pressed", "true");
        page.locator(".paint").click();
        page.waitForURL(Visitor.TRANSFER);

        page.goBack();
        visitor.press("Stop sketching");
        assertThat(page.getByText("Throw the sheet away")).isVisible();
        page.setViewportSize(1280, 900);
        Sight.look(page, "sheet-desktop");
        visitor.goTo("/paint");
        assertThat(page.locator(".variations .kept a")).hasCount(1);
        Sight.look(page, "studio-variations-desktop");
        page.setViewportSize(390, 844);
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
