package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Somebody with a browser window, who does what people do with Candia. Tests say in English what stands on the page,
 * here it is looked for in the language of the window.
 */
final class Visitor {
    static final Path FORTRESS = Path.of("docs/sample/fortress.jpg");
    static final Pattern TRANSFER = Pattern.compile(".*/transfers/[0-9a-f-]{36}");
    static final Pattern PICTURE = Pattern.compile(".*/pictures/[0-9a-f-]{36}");

    /** Painting on a busy machine. */
    private static final double PATIENCE = 240_000;

    private final Page page;
    private final String root;
    private final Screen screen;
    private final Tongue tongue;

    Visitor(Page page, String root, Screen screen) {
        this.page = page;
        this.root = root;
        this.screen = screen;
        this.tongue = new Tongue(screen.locale());
    }

    Page page() {
        return page;
    }

    /** What this visitor reads where an English page says this. */
    String reads(String english) {
        return tongue.of(english);
    }

    /** Keeps a picture of the page, and finds nothing on it that some could not use. */
    void look(String name) {
        Sight.look(page, name + "-" + screen);
    }

    Locator text(String english) {
        return page.getByText(reads(english));
    }

    void sees(String english) {
        assertThat(text(english).locator("visible=true").first()).isVisible();
    }

    Locator label(String english) {
        return page.getByLabel(reads(english), new Page.GetByLabelOptions().setExact(true));
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
        page.fill("#username", email);
        page.fill("#password", password);
        page.keyboard().press("Enter");
    }

    void choosePhoto(Path photo) {
        page.locator("candia-upload").first().locator("input[type=file]").setInputFiles(photo);
    }

    /**
     * Those that were brought before, and paintings; on a phone there is no room for the first few beside the photo.
     */
    void openPhotos() {
        press(screen.touch() ? "Your photos" : "All your photos");
        assertThat(page.locator(".photo-grid button").first()).isVisible();
    }

    Locator photo(String title) {
        return page.getByAltText(reads("Your photo: " + title));
    }

    void chooseStyle(String title) {
        style(title).click();
        assertThat(style(title)).hasAttribute("aria-pressed", "true");
    }

    /** One to choose, by its title. */
    Locator style(String title) {
        return page.locator(".styles button:has(.name)", new Page.LocatorOptions().setHasText(tongue.orItself(title)));
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

    /** What is painted on the page that is open. */
    void cancel() {
        press("Cancel");
        press("studio.progress.cancel.stop");
        page.waitForURL("**/paint");
    }

    /** Until the picture hangs there with its label. */
    void waitForPicture() {
        page.waitForURL(PICTURE, new Page.WaitForURLOptions().setTimeout(PATIENCE));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(tongue.orItself(name)).setExact(true));
    }

    void press(String name) {
        button(name).click();
    }

    /** One of the buttons of a group. */
    Locator choice(String group, String choice) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(reads(group)))
                .locator("button", new Locator.LocatorOptions().setHasText(beginning(tongue.orItself(choice))));
    }

    /** For a browser, to which Java's way of quoting means nothing. */
    private static Pattern beginning(String text) {
        return Pattern.compile("^" + text.replaceAll("[^\\p{L}\\p{N}]", "."));
    }

    void choose(String group, String choice) {
        choice(group, choice).click();
        assertThat(choice(group, choice)).hasAttribute("aria-pressed", "true");
    }

    /** One of what unfolds below a field. */
    void select(String field, String choice) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(reads(field)))
                .click();
        Locator option = page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(reads(choice)));
        option.click();
        assertThat(option).isHidden();
    }

    void openTuning() {
        if (!page.locator(".tuning .items").isVisible()) {
            page.locator("button.tune").click();
        }
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
