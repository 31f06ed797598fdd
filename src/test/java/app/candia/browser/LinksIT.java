package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.candia.gallery.Album;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All links of an owner in one list. */
class LinksIT extends SharingTest {
    @Test
    void a_link_is_copied_edited_and_stopped_in_the_list_of_links() throws Exception {
        Album album = album();
        shares.share(picture);
        shares.share(album);
        Visitor eleni = loggedIn(Screen.DESKTOP);
        Page hers = eleni.page();
        hers.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        hers.locator(".account-menu").click();
        hers.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Links"))
                .click();
        hers.waitForURL("**/links");
        Sight.look(hers, "links");
        eleni.press("Copy the link of “Koules”");
        assertThat(hers.getByText("Link copied")).isVisible();
        assertThat(hers.evaluate("navigator.clipboard.readText()"))
                .isEqualTo(url(shares.of(picture).orElseThrow().path()));

        eleni.press("Edit the link of “Old town”");
        choose(hers, "Can be opened", "1 more time");
        Sight.look(hers, "links-edit");
        eleni.press("Close");
        assertThat(hers.locator(".links li").first()).containsText("1 more time");

        Visitor friend = visitor(Screen.PHONE);
        friend.goTo(shares.of(album).orElseThrow().path());
        assertThat(friend.page().getByText("It opens once more, for an hour.")).isVisible();
        Sight.look(friend.page(), "shared-door-once");
        friend.press("Open");
        assertThat(friend.page().locator("main li")).hasCount(3);
        Visitor late = visitor(Screen.PHONE);
        late.goTo(shares.of(album).orElseThrow().path());
        assertThat(late.page().getByText("This picture has been taken down.")).isVisible();

        eleni.press("Stop sharing “Koules”");
        assertThat(hers.getByText("“Koules” is no longer shared.")).isVisible();
        eleni.press("Stop all");
        hers.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Stop all"))
                .click();
        assertThat(hers.getByText("You share nothing.")).isVisible();
        Sight.look(hers, "links-none");
        friend.page().reload();
        assertThat(friend.page().getByText("This picture has been taken down.")).isVisible();
    }
}
