package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The studio in the hand: tuned, mixed, watched, stopped and kept, queued and reordered. */
class StudioIT extends BrowserTest {
    private static final Pattern MANY = Pattern.compile("(\\S+ ){5,}\\S+");

    @Walked
    void everything_can_be_tuned_and_reset_and_is_still_chosen_after_a_reload(Screen screen) {
        Visitor eleni = withPhoto(screen, "Eleni");
        Page page = eleni.page();
        eleni.chooseStyle("Starry Night");
        page.locator("button.tune").click();
        String usual = page.locator(".tuning > .button").textContent();
        eleni.sees("studio.tuning.strength.about");
        eleni.choose("Size", "1024");
        eleni.choose("Patience", "fine");
        eleni.choose("Colours", "the photo’s own");
        eleni.choose("Start from", "white noise");
        eleni.label("Brush").first().press("ArrowRight");
        assertThat(page.locator(".tuning")).containsText(eleni.reads("broad"));
        assertThat(page.locator(".tuning > .button")).not().hasText(usual);
        eleni.look("studio-tuning");
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

    @Walked
    void two_styles_are_mixed_and_a_picture_is_stopped_and_kept(Screen screen) {
        Visitor nikos = withPhoto(screen, "Nikos");
        Page page = nikos.page();
        nikos.press("Mix several styles");
        nikos.chooseStyle("Starry Night");
        nikos.chooseStyle("Stained Glass");
        assertThat(page.locator(".mix .proportion")).hasText("50 : 50");
        nikos.label("How much of “Stained Glass”").press("ArrowLeft");
        assertThat(page.locator(".mix .proportion")).hasText("55 : 45");
        nikos.look("studio-mix");
        page.locator("button.tune").click();
        nikos.choose("Size", "384");
        Windows.fullPicture(page, "studio-tuning-full-" + screen);
        page.keyboard().press("Escape");

        page.locator("button.paint").dblclick();
        page.waitForURL(Visitor.TRANSFER);
        String transfer = nikos.path();
        assertThat(page.locator(".curve polyline.style")).isVisible(patience());
        assertThat(page.locator(".progress .running li")).hasCount(0); // the second click made nothing
        if (!screen.touch()) { // on a phone there is no room for a caption
            seesBoth(nikos);
        }
        assertThat(page.locator(".curve polyline.style")).hasAttribute("points", MANY);
        nikos.look("progress-curve");

        nikos.goTo("/paint");
        assertThat(page.locator(".act p")).isVisible(); // on a phone too
        assertThat(page.locator(".act p"))
                .hasText(Pattern.compile("One picture comes before yours|Προηγείται ένα έργο"));
        nikos.look("studio-one-ahead");
        nikos.paint();
        nikos.goTo("/paint");
        nikos.paint();
        nikos.sees("2 pictures before yours."); // one that runs and one that waits
        assertThat(page.locator(".progress .running li")).hasCount(2);
        nikos.look("progress-queued");
        nikos.goTo("/paint");
        assertThat(page.locator(".running li")).hasCount(3);
        Windows.picture(page, "studio-queue-" + screen);
        Locator last = page.locator(".running li").last();
        String link = last.locator("a").getAttribute("href");
        last.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(nikos.reads("Move “fortress” up")))
                .click();
        assertThat(page.locator(".running li").nth(1).locator("a")).hasAttribute("href", link);
        for (int waiting = 2; waiting > 0; waiting--) {
            page.locator(".running li")
                    .last()
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(nikos.reads("Drop “fortress”")))
                    .click();
            assertThat(page.locator(".running li")).hasCount(waiting);
        }

        nikos.goTo(transfer);
        nikos.press("Stop here and keep");
        nikos.waitForPicture();
        seesBoth(nikos);
        nikos.look("picture-kept");
        nikos.press("Paint again");
        page.waitForURL("**/paint");
        assertThat(page.locator(".mix .proportion")).hasText("55 : 45");
        assertThat(page.locator(".styles button .name").allTextContents().subList(0, 2))
                .as("those used just now come first")
                .contains(nikos.reads("Stained Glass"));
    }

    @Walked
    void a_style_is_sought_by_its_name(Screen screen) {
        Visitor maria = inStudio(screen, "Maria");
        Page page = maria.page();
        if (screen.touch()) { // a glass, behind which the field is
            maria.button("Search styles").click();
        }
        Locator field = page.locator(".catalogue vaadin-text-field input >> visible=true");
        field.fill(maria.reads("Ink Wash"));
        assertThat(page.locator(".styles button:not(.bring)")).hasCount(1);
        assertThat(maria.style("Ink Wash")).isVisible();
        field.fill("nobody paints like this");
        maria.sees("No style by that name. Add your own?");
        field.fill("");
        assertThat(maria.style("Starry Night")).isVisible();
    }

    private static void seesBoth(Visitor visitor) {
        visitor.sees("“Starry Night”");
        visitor.sees("“Stained Glass”");
    }

    private static IsVisibleOptions patience() {
        return new IsVisibleOptions().setTimeout(90_000);
    }
}
