package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The studio in the hand: tuned, mixed, watched, stopped and kept, queued and reordered. */
class StudioIT extends BrowserTest {
    @Test
    void on_a_phone_everything_can_be_tuned_and_reset_and_is_still_chosen_after_a_reload() {
        Visitor eleni = ready(Screen.PHONE, "Eleni");
        Page page = eleni.page();
        eleni.chooseStyle("Starry night");
        page.locator("button.tune").click();
        String usual = page.locator(".tuning > .button").textContent();
        choose(page, "Size", "1024");
        choose(page, "Patience", "fine");
        choose(page, "Colours", "the photo’s own");
        choose(page, "Start from", "white noise");
        page.getByLabel("Brush").first().press("ArrowRight");
        assertThat(page.locator(".tuning")).containsText("broad");
        assertThat(page.locator(".tuning > .button")).not().hasText(usual);
        Sight.look(page, "studio-tuning-phone");
        button(page, "Reset: Size").click();
        assertThat(button(page, "Reset: Size")).isHidden();
        page.keyboard().press("Escape");

        page.reload();
        assertThat(eleni.photo("fortress")).isVisible();
        page.locator("button.tune").click();
        assertThat(choice(page, "Patience", "fine")).hasAttribute("aria-pressed", "true");
        assertThat(choice(page, "Size", "512")).hasAttribute("aria-pressed", "true");
        button(page, "Reset").click();
        assertThat(page.locator(".tuning > .button")).hasText(usual);
    }

    @Test
    void on_a_desktop_two_styles_are_mixed_and_a_picture_is_stopped_and_kept() {
        Visitor nikos = ready(Screen.DESKTOP, "Nikos");
        Page page = nikos.page();
        button(page, "Mix several styles").click();
        nikos.chooseStyle("Starry night");
        nikos.chooseStyle("Stained glass");
        assertThat(page.locator(".mix .proportion")).hasText("50 : 50");
        page.getByLabel("How much of “Stained glass”").press("ArrowLeft");
        assertThat(page.locator(".mix .proportion")).hasText("55 : 45");
        Sight.look(page, "studio-mix");
        page.locator("button.tune").click();
        choose(page, "Size", "384");
        Windows.fullPicture(page, "studio-tuning-desktop");

        page.locator("button.paint").dblclick();
        page.waitForURL(Visitor.TRANSFER);
        String transfer = nikos.path();
        assertThat(page.getByText("after “Starry night” and “Stained glass”")).isVisible();
        assertThat(page.locator(".curve polyline.style")).isVisible(patience());
        assertThat(page.locator(".progress .running li")).hasCount(0); // the second click made nothing
        page.waitForTimeout(3000);
        Sight.look(page, "progress-curve");

        nikos.goTo("/paint");
        nikos.paint();
        nikos.goTo("/paint");
        nikos.paint();
        assertThat(page.getByText("One picture before yours.")).isVisible();
        assertThat(page.locator(".progress .running li")).hasCount(2);
        Sight.look(page, "progress-queued");
        nikos.goTo("/paint");
        assertThat(page.locator(".running li")).hasCount(3);
        Windows.picture(page, "studio-queue");
        Locator last = page.locator(".running li").last();
        String link = last.locator("a").getAttribute("href");
        last.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("Move.*up")))
                .click();
        assertThat(page.locator(".running li").nth(1).locator("a")).hasAttribute("href", link);
        for (int waiting = 2; waiting > 0; waiting--) {
            page.locator(".running li")
                    .last()
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("Drop.*")))
                    .click();
            assertThat(page.locator(".running li")).hasCount(waiting);
        }

        nikos.goTo(transfer);
        button(page, "Stop here and keep").click();
        nikos.waitForPicture();
        assertThat(page.getByText("after “Starry night” and “Stained glass”")).isVisible();
        Sight.look(page, "picture-kept");
        button(page, "Paint again").click();
        page.waitForURL("**/paint");
        assertThat(page.locator(".mix .proportion")).hasText("55 : 45");
    }

    @Test
    void a_style_of_ones_own_is_renamed_and_deleted() {
        Visitor maria = ready(Screen.PHONE.inTheDark(), "Maria");
        Page page = maria.page();
        page.locator(".styles .bring").click();
        page.locator("vaadin-dialog candia-upload input[type=file]").setInputFiles(Visitor.FORTRESS);
        page.getByLabel("Name this style").fill("Koules");
        button(page, "Add").click();
        button(page, "Rename, offer or delete “Koules”").click();
        page.getByLabel("Name of this style").fill("Fortress wall");
        Sight.look(page, "style-edit");
        button(page, "Save").click();
        assertThat(page.locator(".styles button", withText("Fortress wall"))).hasAttribute("aria-pressed", "true");
        Sight.look(page, "studio-own-style");
        button(page, "Rename, offer or delete “Fortress wall”").click();
        button(page, "Delete style").click();
        button(page, "Delete").click();
        assertThat(page.locator(".styles button", withText("Fortress wall"))).hasCount(0);
        page.locator("button.paint").click();
        assertThat(page.getByText("Choose a style first.")).isVisible();
    }

    @Test
    void greek_is_spoken_while_tuning_and_mixing() {
        Visitor giorgos = visitor(Screen.PHONE.inGreek());
        Page page = giorgos.page();
        giorgos.goTo("/signup");
        page.fill("#name", "Γιώργος");
        page.fill("#email", "studio-giorgos@example.gr");
        page.fill("#password", "μια μεγάλη φράση");
        page.locator("form button").click();
        page.waitForURL("**/paint");
        giorgos.choosePhoto(Visitor.FORTRESS);
        button(page, "Πολλά ύφη μαζί").click();
        page.locator(".styles button").first().click();
        page.locator(".styles button").nth(1).click();
        assertThat(page.locator(".mix .proportion")).hasText("50 : 50");
        Sight.look(page, "studio-mix-greek");
        page.locator("button.tune").click();
        assertThat(page.getByText("Πόσο υποχωρεί η φωτογραφία μπροστά στο ύφος."))
                .isVisible();
        Sight.look(page, "studio-tuning-greek");
    }

    private Visitor ready(Screen screen, String name) {
        Visitor visitor = visitor(screen);
        visitor.signUp(name, "studio-" + name.toLowerCase(Locale.ROOT) + "@example.gr", "the sea at Koules");
        visitor.choosePhoto(Visitor.FORTRESS);
        assertThat(visitor.photo("fortress")).isVisible();
        return visitor;
    }

    private static void choose(Page page, String group, String choice) {
        choice(page, group, choice).click();
        assertThat(choice(page, group, choice)).hasAttribute("aria-pressed", "true");
    }

    private static Locator choice(Page page, String group, String choice) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(group))
                .locator("button", new Locator.LocatorOptions().setHasText(choice));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static IsVisibleOptions patience() {
        return new IsVisibleOptions().setTimeout(90_000);
    }
}
