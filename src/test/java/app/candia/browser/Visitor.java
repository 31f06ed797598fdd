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
        page.locator("form button").click(); // in any language
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
        openTuning();
        choose("Size", Integer.toString(pixels));
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

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void press(String name) {
        button(name).click();
    }

    /** One of the buttons of a group. */
    Locator choice(String group, String choice) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(group))
                .locator("button", new Locator.LocatorOptions().setHasText(choice));
    }

    void choose(String group, String choice) {
        choice(group, choice).click();
        assertThat(choice(group, choice)).hasAttribute("aria-pressed", "true");
    }

    void openTuning() {
        page.locator("button.tune").click();
        assertThat(page.locator(".tuning .items")).isVisible();
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
