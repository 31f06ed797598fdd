package app.candia.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.opentest4j.TestAbortedException;

/**
 * Browser windows for one test, closed after it; the browser itself is started once for all tests. When a test fails,
 * what each window showed is in {@code target/screens}. Register it with {@code @RegisterExtension}.
 */
public final class Windows implements BeforeEachCallback, AfterTestExecutionCallback, AfterEachCallback {
    /** For what a busy machine takes to show, in milliseconds. */
    private static final double PATIENCE = 40_000;

    private static final Path SCREENS = Path.of("target/screens");

    private final List<Page> pages = new ArrayList<>();
    private @Nullable Browser browser;

    /** A window of its own, without anybody's cookies: two of them are two people. */
    public Page open(Screen screen) {
        if (browser == null) {
            throw new IllegalStateException("Windows are for the inside of a test.");
        }
        BrowserContext person = browser.newContext(screen.options().setIgnoreHTTPSErrors(true));
        person.setDefaultTimeout(PATIENCE);
        Page page = person.newPage();
        pages.add(page);
        return page;
    }

    /** Keeps what the window shows as {@code target/screens/<name>.png}. */
    public static Path picture(Page page, String name) {
        Path file = SCREENS.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setAnimations(ScreenshotAnimations.DISABLED));
        return file;
    }

    /** The same of the whole page, beyond the window's edge. */
    public static Path fullPicture(Page page, String name) {
        Path file = SCREENS.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        browser = context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Shared.class, key -> Shared.start(), Shared.class)
                .browser();
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException()
                .filter(failure -> !(failure instanceof TestAbortedException)) // skipped
                .isEmpty()) {
            return;
        }
        String test = context.getRequiredTestClass().getSimpleName() + "-"
                + context.getRequiredTestMethod().getName();
        for (int i = 0; i < pages.size(); i++) {
            try {
                Browsers.say("The window at " + pages.get(i).url() + " is kept as "
                        + picture(pages.get(i), "failed-" + test + "-" + (i + 1)));
            } catch (PlaywrightException gone) {
                Browsers.say("A window can't be kept as a picture: " + gone.getMessage());
            }
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        pages.forEach(page -> page.context().close());
        pages.clear();
    }

    private record Shared(Playwright playwright, Browser browser) implements AutoCloseable {
        static Shared start() {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            Playwright playwright = Browsers.playwright();
            return new Shared(playwright, Browsers.launch(playwright));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
