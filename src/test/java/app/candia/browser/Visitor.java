package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Somebody with a browser window, who speaks English and does what people do with Candia. */
final class Visitor {
    static final Path FORTRESS = Path.of("docs/sample/fortress.jpg");
    static final Pattern TRANSFER = Pattern.compile(".*/transfers/[0-9a-f-]{36}");
    static final Pattern PICTURE = Pattern.compile(".*/pictures/[0-9a-f-]{36}");

    /** Painting on a busy machine. */
    private static final double PATIENCE = 240_000;

    private final Page page;
    private final String root;

    Visitor(Page page, String root) {
        this.page = page;
        this.root = root;
    }

    Page page() {
        return page;
    }

    void goTo(String path) {
        page.navigate(root + path);
    }

    void signUp(String name, String email, String password) {
        goTo("/signup");
        page.fill("#name", name);
        page.fill("#email", email);
        page.fill("#password", password);
        press("Create an account");
        page.waitForURL("**/paint");
        assertThat(page.locator(".studio")).isVisible(); // the first page of a new server takes its time
    }

    void logIn(String email, String password) {
        goTo("/login");
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Password").fill(password);
        press("Log in");
    }

    void choosePhoto(Path photo) {
        page.locator("candia-upload").first().locator("input[type=file]").setInputFiles(photo);
    }

    Locator photo(String title) {
        return page.getByAltText("Your photo: " + title);
    }

    void chooseStyle(String title) {
        Locator style = page.locator(".styles button", new Page.LocatorOptions().setHasText(title));
        style.click();
        assertThat(style).hasAttribute("aria-pressed", "true");
    }

    void chooseSize(int pixels) {
        page.locator("button.tune").click();
        Locator size = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Size"))
                .locator("button", new Locator.LocatorOptions().setHasText(Integer.toString(pixels)));
        size.click();
        assertThat(size).hasAttribute("aria-pressed", "true");
        page.keyboard().press("Escape");
    }

    /** From the studio to the page that shows how far it is. */
    void paint() {
        page.locator("button.paint").click();
        page.waitForURL(TRANSFER);
    }

    /** Until the picture hangs there with its label. */
    void waitForPicture() {
        page.waitForURL(PICTURE, new Page.WaitForURLOptions().setTimeout(PATIENCE));
    }

    void press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** The status that the server answers this visitor with. */
    int status(String path) {
        return page.request().get(root + path).status();
    }

    byte[] bytes(String path) {
        return page.request().get(root + path).body();
    }

    /** The path of the page that is open. */
    String path() {
        return page.url().substring(root.length());
    }
}
