package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A style on its way to everybody: offered on a phone, accepted at a desk, used by a third, and taken down again. */
class OffersIT extends BrowserTest {
    private static final String PASSWORD = "long enough";

    @Test
    void a_style_is_offered_accepted_used_by_others_and_taken_down_with_a_word_to_its_owner() {
        Visitor eleni = somebody(Screen.PHONE, "Eleni");
        Page hers = eleni.page();
        hers.locator(".styles .bring").click();
        hers.locator("vaadin-dialog candia-upload input[type=file]").setInputFiles(Visitor.FORTRESS);
        assertThat(hers.getByLabel("Name this style")).isFocused(); // the picture has arrived
        hers.getByLabel("Name this style").fill("Koules wall");
        eleni.press("Add");
        eleni.press("Rename, offer or delete “Koules wall”");
        Sight.look(hers, "style-offer-phone");
        eleni.press("Offer it to everybody");
        assertThat(hers.getByText("Offered to everybody.")).isVisible();
        assertThat(hers.getByText("Withdraw the offer")).isFocused();
        Sight.look(hers, "style-offered-phone");
        assertThat(style(hers)).containsText("yours, offered");

        Visitor nikos = somebody(Screen.DESKTOP, "Nikos");
        nikos.goTo("/admin");
        assertThat(nikos.page().getByText("Nothing hangs here.")).isVisible();

        Visitor admin = visitor(Screen.DESKTOP.inTheDark());
        admin.signUp("Maria", ADMIN, PASSWORD);
        admin.page().locator(".account-menu").click();
        admin.page().locator(".account-entries a[href=admin]").click();
        Locator offer = admin.page().locator(".admin li", new Page.LocatorOptions().setHasText("Koules wall"));
        assertThat(offer).containsText("From Eleni");
        Sight.look(admin.page(), "admin-desktop-dark");
        admin.press("Accept “Koules wall”");
        assertThat(admin.page().getByText("“Koules wall” is for everybody now."))
                .isVisible();

        nikos.goTo("/paint");
        nikos.press("From others");
        assertThat(nikos.page().locator(".styles button:has(.name)")).hasCount(2); // and the place for one of his own
        style(nikos.page()).click();
        assertThat(style(nikos.page())).hasAttribute("aria-pressed", "true");
        assertThat(style(nikos.page()).locator("img")).hasJSProperty("complete", true);
        Sight.look(nikos.page(), "studio-styles-of-others");

        admin.press("Take down “Koules wall”");
        admin.page().getByLabel("Why? Its owner reads this.").fill("Too much sky.");
        Sight.look(admin.page(), "admin-take-down");
        admin.press("Take down");
        assertThat(admin.page().locator(".admin li")).hasCount(0);

        nikos.goTo("/paint");
        assertThat(style(nikos.page())).hasCount(0);
        eleni.goTo("/paint");
        assertThat(style(hers)).containsText("yours, not accepted");
        eleni.press("Rename, offer or delete “Koules wall”");
        assertThat(hers.getByText("The admin says: Too much sky.")).isVisible();
        Sight.look(hers, "style-refused-phone");
    }

    private Visitor somebody(Screen screen, String name) {
        Visitor visitor = visitor(screen);
        visitor.signUp(name, UUID.randomUUID() + "@example.org", PASSWORD);
        return visitor;
    }

    private static Locator style(Page page) {
        return page.locator(".styles button:has(.name)", new Page.LocatorOptions().setHasText("Koules wall"));
    }
}
