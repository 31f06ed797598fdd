package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** An owner shares, a friend looks, and the owner changes her mind. */
class SharingIT extends SharingTest {
    @Walked
    void a_picture_is_shared_seen_behind_a_password_and_taken_back(Screen screen) {
        Visitor eleni = loggedIn(screen);
        Page hers = eleni.page();
        hers.addInitScript("navigator.share = what => { window.shared = what; return Promise.resolve(); }");
        eleni.goTo("/pictures/" + picture.id());
        eleni.press("Share");
        eleni.look("share-dialog");
        eleni.press("Create link");
        String link = linkOf(eleni);
        assertThat(link).startsWith(url("/s/"));
        assertThat(hers.getByRole(
                        AriaRole.IMG, new Page.GetByRoleOptions().setName(eleni.reads("QR code of the link"))))
                .isVisible();
        eleni.look("share-dialog-link");
        eleni.press("Send");
        assertThat(hers.evaluate("window.shared.url")).isEqualTo(link);
        assertThat(hers.evaluate("window.shared.title")).isEqualTo("Koules");

        turn(eleni, "Show the photo too", true);
        turn(eleni, "Ask for a password", true);
        String password = eleni.label("Password").inputValue();
        eleni.select("Expires", "in 7 days");
        eleni.look("share-dialog-terms");

        Visitor friend = visitor(screen.opposite());
        Page theirs = friend.page();
        theirs.navigate(link);
        friend.sees("A closed door.");
        friend.look("shared-door");
        friend.label("Password").fill("not this one");
        friend.press("Open");
        friend.sees("Not this one. 4 tries left.");
        friend.look("shared-door-wrong");
        friend.label("Password").fill(password);
        theirs.keyboard().press("Enter");
        assertThat(theirs.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Koules")))
                .isVisible();
        Locator slider = friend.label("share.compare");
        slider.focus();
        slider.press("End");
        assertThat(slider).hasValue("100");
        slider.press("Home");
        assertThat(slider).hasValue("0");
        awaitPainted(theirs);
        friend.look("shared-compare");
        assertThat(theirs.waitForDownload(() -> friend.text("Download").click()).suggestedFilename())
                .isEqualTo("Koules.png");

        turn(eleni, "Allow download", false);
        theirs.reload();
        assertThat(friend.text("Download")).hasCount(0);
        eleni.press("Stop sharing");
        eleni.sees("The link no longer works.");
        theirs.reload();
        friend.sees("This picture has been taken down.");
        friend.look("taken-down");
    }

    @Walked
    void several_pictures_are_shared_from_the_wall_in_one_go(Screen screen) throws Exception {
        hung("Loggia", "cubist_town", Path.of("frontend/start/example-2.jpg"));
        Visitor eleni = loggedIn(screen);
        Page hers = eleni.page();
        eleni.goTo("/pictures");
        eleni.label("Choose several").click();
        for (int i = 0; i < 2; i++) {
            hers.locator(".tile > a").nth(i).click();
        }
        eleni.look("share-choosing");
        hers.locator(".choice > .foot > *", new Page.LocatorOptions().setHasText(eleni.reads("Share")))
                .click();
        eleni.label("Name of the album").fill("For Nikos");
        eleni.look("share-chosen");
        eleni.press("Create link");
        String link = linkOf(eleni);
        eleni.look("share-chosen-link");

        Visitor nikos = visitor(screen.opposite());
        nikos.page().navigate(link);
        assertThat(nikos.page().locator("h1")).hasText("For Nikos");
        assertThat(nikos.page().locator("main li")).hasCount(2);
    }

    private static void turn(Visitor visitor, String name, boolean on) {
        Page page = visitor.page();
        Locator choice = page.getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName(visitor.reads(name)));
        choice.click();
        assertThat(choice).hasAttribute("aria-checked", Boolean.toString(on));
        page.waitForFunction("() => Object.values(Vaadin.Flow.clients).every(client => !client.isActive?.())");
    }

    private static void awaitPainted(Page page) {
        page.waitForFunction(
                "() => [...document.querySelector('candia-compare').shadowRoot.querySelectorAll('img')].every(i => i.naturalWidth > 0)");
    }
}
