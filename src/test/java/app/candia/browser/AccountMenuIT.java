package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

/** The menu behind the owner’s initial. */
class AccountMenuIT extends OwnerTest {
    @Walked
    void the_account_menu_is_understood_by_screen_readers_and_whole(Screen screen) {
        Visitor eleni = loggedIn(screen);
        eleni.page().locator(".account-menu").click();
        Locator last = eleni.button("Log out");
        assertThat(last).isVisible();
        eleni.look("account-menu");
        var box = last.boundingBox();
        assertThat(box.y + box.height).isLessThanOrEqualTo(screen.height());
        assertThat(
                        (Boolean)
                                last.evaluate(
                                        "e => { const b = e.getBoundingClientRect(); return e.contains(document.elementFromPoint(b.x + 30, b.bottom - 2)); }"))
                .as("nothing cuts its lower edge")
                .isTrue();
    }
}
