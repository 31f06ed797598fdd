package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.candia.TestPictures;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Objects;
import java.util.stream.Stream;

/** From state to state with one screen; what is touched is named as the stylesheets name it, in any language. */
record Walk(Page page, String root, Screen screen) {
    /** All screens by {@code -Dcandia.screens=all}; by {@code phone} it is one of them. */
    static final boolean EVERYTHING = Objects.equals(System.getProperty("candia.screens"), "all");

    static Stream<Screen> screens() {
        return EVERYTHING
                ? Stream.of(Screen.PHONE, Screen.PHONE.inGreek(), Screen.DESKTOP, Screen.DESKTOP.inGreek())
                : Stream.of(Screen.PHONE.inGreek());
    }

    void goTo(String path) {
        page.navigate(root + path);
    }

    void logIn(String email) {
        goTo("/login");
        page.fill("#username", email);
        page.fill("#password", TestPictures.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/paint");
        assertThat(page.locator(".studio")).isVisible();
    }

    /** A view of Vaadin's is there when this is. */
    void open(String path, String sign) {
        goTo(path);
        see(sign);
    }

    void see(String selector) {
        assertThat(page.locator(selector).first()).isVisible();
    }

    void press(String selector) {
        page.locator(selector).locator("visible=true").first().click();
    }

    Locator last(String selector) {
        return page.locator(selector).last();
    }

    void close(String dialog) {
        page.keyboard().press("Escape");
        assertThat(page.locator(dialog)).hasCount(0);
    }

    /** Keeps the picture of a state, by day and by night, and finds nothing that some could not use. */
    void look(String state) {
        Sight.lookByDayAndNight(
                page,
                "state-" + state + (screen.touch() ? "-phone-" : "-desktop-")
                        + screen.locale().getLanguage());
    }
}
