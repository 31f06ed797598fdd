package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.candia.TestPictures;
import app.candia.account.Account;
import app.candia.gallery.Picture;
import app.candia.share.Shares;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a browser refuses and forgets. */
class PrivacyIT extends OwnerTest {
    @Autowired
    Shares shares;

    @Test
    void no_page_does_what_the_content_security_policy_forbids() throws Exception {
        Picture picture = hung("Koules", "starry_night", photo());
        Page page = loggedIn(Screen.DESKTOP).page();
        List<String> violations = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")
                    || message.text().contains("Refused to")) {
                violations.add(page.url() + ": " + message.text());
            }
        });
        for (String path : List.of(
                "/paint",
                "/pictures",
                "/pictures/" + picture.id(),
                "/albums",
                "/links",
                "/photos",
                "/nowhere",
                "/how",
                shares.share(picture).path())) {
            page.navigate(url(path));
            assertThat(page.locator("h1, h2, button, a").first()).isAttached();
            page.waitForTimeout(500);
        }
        page.context().clearCookies();
        for (String path : List.of("/", "/login", "/signup", "/s/unknown")) {
            page.navigate(url(path));
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void who_comes_after_a_log_out_sees_nothing_of_what_the_browser_kept() throws Exception {
        Picture picture = hung("Koules", "starry_night", PAINTING);
        String address = url("/pictures/" + picture.id() + "/640");
        Visitor visitor = loggedIn(Screen.DESKTOP);
        Page page = visitor.page();
        assertThat(page.locator(".studio")).isVisible();
        page.navigate(address);
        page.navigate(url("/pictures"));
        assertThat(page.locator("candia-wall a").first()).isVisible();
        assertThat(kept(page, address)).isEqualTo(200);

        page.locator(".account-menu").click();
        visitor.press("Log out");
        page.waitForURL("**/login?logout");

        assertThat(kept(page, address)).isNotEqualTo(200);
        Account next = pictures.account();
        visitor.logIn(next.email(), TestPictures.PASSWORD);
        page.waitForURL(shown -> !shown.contains("/login"));
        page.navigate(url("/paint"));
        assertThat(page.locator(".studio")).isVisible();
        assertThat(kept(page, address)).isEqualTo(404);
        for (int i = 0; i < 6 && goesBack(page); i++) {
            assertThat(page.locator("candia-wall a")).hasCount(0);
            assertThat(page.locator("img[src*='" + picture.id() + "']")).hasCount(0);
        }
    }

    /** @return false at the picture's own address: its bytes are refused, and there is no page to show instead */
    private static boolean goesBack(Page page) {
        try {
            page.goBack();
            return true;
        } catch (PlaywrightException refused) {
            assertThat(refused).hasMessageContaining("ERR_HTTP_RESPONSE_CODE_FAILURE");
            return false;
        }
    }

    /** What a script gets that takes what the browser keeps, however old. */
    private static int kept(Page page, String address) {
        return (int) page.evaluate(
                "address => fetch(address, { cache: 'force-cache' }).then(answer => answer.status)", address);
    }
}
