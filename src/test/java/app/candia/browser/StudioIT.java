package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The studio in the hand: tuned, mixed, watched, stopped and kept, queued and reordered. */
class StudioIT extends BrowserTest {
    private static final Pattern MANY = Pattern.compile("(\\S+ ){5,}\\S+");

    @Test
    void on_a_phone_everything_can_be_tuned_and_reset_and_is_still_chosen_after_a_reload() {
        Visitor eleni = withPhoto(Screen.PHONE, "Eleni");
        Page page = eleni.page();
        eleni.chooseStyle("Starry night");
        page.locator("button.tune").click();
        String usual = page.locator(".tuning > .button").textContent();
        eleni.choose("Size", "1024");
        eleni.choose("Patience", "fine");
        eleni.choose("Colours", "the photo’s own");
        eleni.choose("Start from", "white noise");
        page.getByLabel("Brush").first().press("ArrowRight");
        assertThat(page.locator(".tuning")).containsText("broad");
        assertThat(page.locator(".tuning > .button")).not().hasText(usual);
        Sight.look(page, "studio-tuning-phone");
        eleni.press("Reset: Size");
        assertThat(eleni.button("Reset: Size")).isHidden();
        page.keyboard().press("Escape");

        page.reload();
        assertThat(eleni.photo("fortress")).isVisible();
        page.locator("button.tune").click();
        assertThat(eleni.choice("Patience", "fine")).hasAttribute("aria-pressed", "true");
        assertThat(eleni.choice("Size", "512")).hasAttribute("aria-pressed", "true");
        eleni.press("Reset");
        assertThat(page.locator(".tuning > .button")).hasText(usual);
    }

    @Test
    void on_a_desktop_two_styles_are_mixed_and_a_picture_is_stopped_and_kept() {
        Visitor nikos = withPhoto(Screen.DESKTOP, "Nikos");
        Page page = nikos.page();
        nikos.press("Mix several styles");
        nikos.chooseStyle("Starry night");
        nikos.chooseStyle("Stained glass");
        assertThat(page.locator(".mix .proportion")).hasText("50 : 50");
        page.getByLabel("How much of “Stained glass”").press("ArrowLeft");
        assertThat(page.locator(".mix .proportion")).hasText("55 : 45");
        Sight.look(page, "studio-mix");
        page.locator("button.tune").click();
        nikos.choose("Size", "384");
        Windows.fullPicture(page, "studio-tuning-desktop");

        page.locator("button.paint").dblclick();
        page.waitForURL(Visitor.TRANSFER);
        String transfer = nikos.path();
        assertThat(page.getByText("after “Starry night” and “Stained glass”")).isVisible();
        assertThat(page.locator(".curve polyline.style")).isVisible(patience());
        assertThat(page.locator(".progress .running li")).hasCount(0); // the second click made nothing
        assertThat(page.locator(".curve polyline.style")).hasAttribute("points", MANY);
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
        nikos.press("Stop here and keep");
        nikos.waitForPicture();
        assertThat(page.getByText("after “Starry night” and “Stained glass”")).isVisible();
        Sight.look(page, "picture-kept");
        nikos.press("Paint again");
        page.waitForURL("**/paint");
        assertThat(page.locator(".mix .proportion")).hasText("55 : 45");
    }

    @Test
    void greek_is_spoken_while_tuning_and_mixing() {
        Visitor giorgos = withPhoto(Screen.PHONE.inGreek(), "Giorgos");
        Page page = giorgos.page();
        giorgos.press("Πολλά ύφη μαζί");
        page.locator(".styles button").first().click();
        page.locator(".styles button").nth(1).click();
        assertThat(page.locator(".mix .proportion")).hasText("50 : 50");
        Sight.look(page, "studio-mix-greek");
        page.locator("button.tune").click();
        assertThat(page.getByText("Πόσο υποχωρεί η φωτογραφία μπροστά στο ύφος."))
                .isVisible();
        Sight.look(page, "studio-tuning-greek");
    }

    private static IsVisibleOptions patience() {
        return new IsVisibleOptions().setTimeout(90_000);
    }
}
