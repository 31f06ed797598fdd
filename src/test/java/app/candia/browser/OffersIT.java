package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;

/** A style on its way to everybody: offered on a phone, accepted at a desk, used by a third, and taken down again. */
class OffersIT extends BrowserTest {
    private static final String PASSWORD = "long enough";
    private static final String WALL = "Koules wall";

    @Walked
    void a_style_is_offered_accepted_used_by_others_and_taken_down_with_a_word_to_its_owner(Screen screen) {
        Visitor eleni = somebody(screen, "Eleni");
        Page hers = eleni.page();
        hers.locator(".styles .bring").click();
        hers.locator("vaadin-dialog candia-upload input[type=file]").setInputFiles(Visitor.FORTRESS);
        assertThat(eleni.label("Name this style")).isFocused(); // the picture has arrived
        eleni.label("Name this style").fill(WALL);
        eleni.press("Add");
        eleni.press("Rename, offer or delete “Koules wall”");
        eleni.look("style-offer");
        eleni.press("Offer it to everybody");
        eleni.sees("Offered to everybody.");
        assertThat(eleni.button("Withdraw the offer")).isFocused();
        eleni.look("style-offered");
        assertThat(eleni.style(WALL)).containsText(eleni.reads("yours, offered"));

        Visitor nikos = somebody(screen.opposite(), "Nikos");
        nikos.goTo("/admin");
        nikos.sees("Nothing hangs here.");

        Visitor admin = visitor(screen);
        admin.signUp("Maria", admin(screen), PASSWORD);
        admin.page().locator(".account-menu").click();
        admin.page().locator(".account-entries a[href=admin]").click();
        Locator offer = admin.page().locator(".admin li", new Page.LocatorOptions().setHasText(WALL));
        assertThat(offer).containsText(admin.reads("From Eleni"));
        admin.look("admin");
        admin.press("Accept “Koules wall”");
        admin.sees("“Koules wall” is for everybody now.");

        nikos.goTo("/paint");
        nikos.press("From others");
        assertThat(nikos.page().locator(".styles button:has(.name)")).hasCount(2); // and the place for one of his own
        nikos.chooseStyle(WALL);
        assertThat(nikos.style(WALL).locator("img")).hasJSProperty("complete", true);
        nikos.look("studio-styles-of-others");

        admin.press("Take down “Koules wall”");
        admin.label("Why? Its owner reads this.").fill("Too much sky.");
        admin.look("admin-take-down");
        admin.press("Take down");
        assertThat(admin.page().locator(".admin li")).hasCount(0);

        nikos.goTo("/paint");
        assertThat(nikos.style(WALL)).hasCount(0);
        eleni.goTo("/paint");
        assertThat(eleni.style(WALL)).containsText(eleni.reads("yours, not accepted"));
        eleni.press("Rename, offer or delete “Koules wall”");
        eleni.sees("The admin says: Too much sky.");
        eleni.look("style-refused");
    }

    private Visitor somebody(Screen screen, String name) {
        Visitor visitor = visitor(screen);
        visitor.signUp(name, UUID.randomUUID() + "@example.org", PASSWORD);
        return visitor;
    }
}
