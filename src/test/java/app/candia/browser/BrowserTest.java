package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.candia.CandiaApplication;
import app.candia.TestPictures;
import app.candia.network.Networks;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole application on a port of its own, with an empty data folder, and a browser to use it with. Tests that
 * extend it share one running application, so each signs up people of its own.
 */
@SpringBootTest(
        classes = {CandiaApplication.class, TestPictures.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class BrowserTest {
    /** Whoever signs up with this address is an admin: one for each screen, since an account has one language. */
    static String admin(Screen screen) {
        return screen + "@admins.example.org";
    }

    @RegisterExtension
    protected final Windows windows = new Windows();

    /** Apart from those of other tests, and of this one on another screen. */
    private final UUID here = UUID.randomUUID();

    @LocalServerPort
    private int port;

    @BeforeAll
    static void somethingPaints() {
        assumeTrue(Networks.hasBuiltIn(), "this build carries no built-in network: npm was not reachable");
    }

    /** A person's window that shows this path of the application. */
    protected Page open(Screen screen, String path) {
        Page page = windows.open(screen);
        page.navigate(url(path));
        return page;
    }

    /** Somebody new, with a window of their own. */
    Visitor visitor(Screen screen) {
        return new Visitor(windows.open(screen), url(""), screen);
    }

    /** Somebody new in the studio, with {@link #emailOf} this name. */
    Visitor inStudio(Screen screen, String name) {
        Visitor visitor = visitor(screen);
        visitor.signUp(name, emailOf(name), "the sea at Koules");
        return visitor;
    }

    /** The same, with a photo. */
    Visitor withPhoto(Screen screen, String name) {
        Visitor visitor = inStudio(screen, name);
        visitor.choosePhoto(Visitor.FORTRESS);
        assertThat(visitor.page().locator(".picture > img:not([data-local])")).isVisible();
        return visitor;
    }

    /** An address that nobody has in another test. */
    String emailOf(String name) {
        return (name + "@" + here + ".example.gr").toLowerCase(Locale.ROOT);
    }

    protected String url(String path) {
        return "http://localhost:" + port + path;
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry properties) throws IOException {
        Path target = Files.createDirectories(Path.of("target"));
        Path data = Files.createTempDirectory(target, "data-").toAbsolutePath();
        properties.add("candia.data", data::toString);
        properties.add(
                "candia.admins", () -> Screen.all().map(BrowserTest::admin).collect(Collectors.joining(",")));
    }
}
