package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.candia.gallery.Album;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** All links of an owner in one list. */
class LinksIT extends SharingTest {
    @Walked
    void a_link_is_copied_edited_and_stopped_in_the_list_of_links(Screen screen) throws Exception {
        Album album = album();
        shares.share(picture);
        shares.share(album);
        Visitor eleni = loggedIn(screen);
        Page hers = eleni.page();
        hers.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        hers.locator(".account-menu").click();
        hers.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(eleni.reads("Links")))
                .click();
        hers.waitForURL("**/links");
        eleni.sees("Everything you share, the latest first.");
        eleni.look("links");
        eleni.press("Copy the link of “Koules”");
        eleni.sees("Link copied");
        assertThat(hers.evaluate("navigator.clipboard.readText()"))
                .isEqualTo(url(shares.of(picture).orElseThrow().path()));

        eleni.press("Edit the link of “Old town”");
        eleni.select("Can be opened", "1 more time");
        eleni.look("links-edit");
        eleni.press("Close");
        assertThat(hers.locator(".links li").first()).containsText(eleni.reads("1 more time"));

        Visitor friend = visitor(screen.opposite());
        friend.goTo(shares.of(album).orElseThrow().path());
        friend.sees("It opens once more, for an hour.");
        friend.look("shared-door-once");
        friend.press("Open");
        assertThat(friend.page().locator("main li")).hasCount(3);
        Visitor late = visitor(screen.opposite());
        late.goTo(shares.of(album).orElseThrow().path());
        late.sees("This picture has been taken down.");

        eleni.press("Stop sharing “Koules”");
        eleni.sees("“Koules” is no longer shared.");
        eleni.press("Stop all");
        hers.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(eleni.reads("Stop all")))
                .click();
        eleni.sees("You share nothing.");
        eleni.look("links-none");
        friend.page().reload();
        friend.sees("This picture has been taken down.");
    }
}
