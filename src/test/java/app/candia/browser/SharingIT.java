package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.candia.share.ShareLink;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** An owner shares, a friend looks, and the owner changes her mind. */
class SharingIT extends SharingTest {
    @Test
    void a_picture_is_shared_on_a_phone_seen_behind_a_password_and_taken_back() {
        Visitor eleni = loggedIn(Screen.PHONE);
        Page hers = eleni.page();
        hers.addInitScript("navigator.share = what => { window.shared = what; return Promise.resolve(); }");
        eleni.goTo("/pictures/" + picture.id());
        eleni.press("Share");
        Sight.look(hers, "share-dialog");
        eleni.press("Create link");
        String link = linkOf(hers);
        assertThat(link).startsWith(url("/s/"));
        assertThat(hers.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("QR code of the link")))
                .isVisible();
        Sight.look(hers, "share-dialog-link");
        eleni.press("Send");
        assertThat(hers.evaluate("window.shared.url")).isEqualTo(link);
        assertThat(hers.evaluate("window.shared.title")).isEqualTo("Koules");

        turn(hers, "Show the photo too", true);
        turn(hers, "Ask for a password", true);
        String password = hers.getByLabel("Password", exactly()).inputValue();
        choose(hers, "Expires", "in 7 days");
        Sight.look(hers, "share-dialog-terms");

        Visitor friend = visitor(Screen.DESKTOP);
        Page theirs = friend.page();
        theirs.navigate(link);
        assertThat(theirs.getByText("A closed door.")).isVisible();
        Sight.look(theirs, "shared-door");
        theirs.getByLabel("Password").fill("not this one");
        friend.press("Open");
        assertThat(theirs.getByText("Not this one. 4 tries left.")).isVisible();
        Sight.look(theirs, "shared-door-wrong");
        theirs.getByLabel("Password").fill(password);
        theirs.keyboard().press("Enter");
        assertThat(theirs.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Koules")))
                .isVisible();
        Locator slider =
                theirs.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Compare photo and painting"));
        slider.focus();
        slider.press("End");
        assertThat(slider).hasValue("100");
        slider.press("Home");
        assertThat(slider).hasValue("0");
        assertThat(painted(theirs)).isTrue();
        Sight.look(theirs, "shared-compare");
        assertThat(theirs.waitForDownload(() -> theirs.getByText("Download").click())
                        .suggestedFilename())
                .isEqualTo("Koules.png");

        turn(hers, "Allow download", false);
        theirs.reload();
        assertThat(theirs.getByText("Download")).hasCount(0);
        eleni.press("Stop sharing");
        assertThat(hers.getByText("The link no longer works.")).isVisible();
        theirs.reload();
        assertThat(theirs.getByText("This picture has been taken down.")).isVisible();
        Sight.look(theirs, "taken-down");
    }

    @Test
    void several_pictures_are_shared_from_the_wall_in_one_go() throws Exception {
        hung("Loggia", "cubist_town", Path.of("frontend/start/example-2.jpg"));
        Visitor eleni = loggedIn(Screen.PHONE);
        Page hers = eleni.page();
        eleni.goTo("/pictures");
        hers.getByLabel("Choose several").click();
        for (int i = 0; i < 2; i++) {
            hers.locator(".tile > a").nth(i).click();
        }
        Sight.look(hers, "share-choosing-phone");
        hers.locator(".choice > .foot > *", new Page.LocatorOptions().setHasText("Share"))
                .click();
        hers.getByLabel("Name of the album").fill("For Nikos");
        Sight.look(hers, "share-chosen-phone");
        eleni.press("Create link");
        String link = linkOf(hers);
        Sight.look(hers, "share-chosen-link-phone");

        Visitor nikos = visitor(Screen.DESKTOP);
        nikos.page().navigate(link);
        assertThat(nikos.page().locator("h1")).hasText("For Nikos");
        assertThat(nikos.page().locator("main li")).hasCount(2);
    }

    @Test
    void greek_is_spoken_in_the_same_places() throws Exception {
        ShareLink link = shares.share(picture);
        shares.share(album());
        accounts.speak(owner.id(), Locale.of("el"));
        Visitor eleni = loggedIn(Screen.PHONE.inGreek().inTheDark());
        eleni.goTo("/links");
        assertThat(eleni.page().getByText("Όσα κοινοποιείς, τα πιο πρόσφατα πρώτα."))
                .isVisible();
        Sight.look(eleni.page(), "links-greek");
        eleni.goTo("/pictures/" + picture.id());
        eleni.press("Κοινοποίηση");
        assertThat(eleni.page().getByText("Όποιος έχει τον σύνδεσμο βλέπει το έργο."))
                .isVisible();
        Sight.look(eleni.page(), "share-dialog-greek");
        Visitor friend = visitor(Screen.DESKTOP.inGreek().inTheDark());
        friend.goTo(link.path());
        assertThat(friend.page().getByText("Από: Somebody")).isVisible();
        Sight.look(friend.page(), "shared-greek");
    }

    private static void turn(Page page, String name, boolean on) {
        Locator choice = page.getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName(name));
        choice.click();
        assertThat(choice).hasAttribute("aria-checked", Boolean.toString(on));
        page.waitForFunction("() => Object.values(Vaadin.Flow.clients).every(client => !client.isActive?.())");
    }

    private static boolean painted(Page page) {
        return (Boolean)
                page.evaluate(
                        "[...document.querySelector('candia-compare').shadowRoot.querySelectorAll('img')].every(i => i.naturalWidth > 0)");
    }
}
