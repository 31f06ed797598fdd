package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The menu behind the owner’s initial. */
class AccountMenuIT extends OwnerTest {
    @Test
    void the_account_menu_is_understood_by_screen_readers_and_whole_on_a_phone() {
        for (Screen screen : List.of(Screen.DESKTOP, Screen.PHONE)) {
            Page page = loggedIn(screen).page();
            page.locator(".account-menu").click();
            Locator last = page.getByRole(
                    AriaRole.BUTTON,
                    new Page.GetByRoleOptions().setName("Log out").setExact(true));
            assertThat(last).isVisible();
            Sight.look(page, screen.touch() ? "account-menu-phone" : "account-menu");
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
}
