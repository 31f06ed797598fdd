package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The server goes away and comes back while its pages are open: nobody has to touch anything. */
class InterruptedIT {
    private static final double PATIENCE = 90_000;

    @RegisterExtension
    private final Windows windows = new Windows();

    @TempDir
    private Path data;

    private PackagedServer server = PackagedServer.NONE;

    @AfterEach
    void stop() {
        server.kill();
    }

    @Test
    void open_pages_come_back_by_themselves_after_the_server_was_stopped_or_killed() throws Exception {
        server = PackagedServer.start(data);
        Visitor eleni = new Visitor(windows.open(Screen.PHONE), server.root());
        eleni.signUp("Eleni", "eleni@example.gr", "the sea at Koules");
        eleni.choosePhoto(Visitor.FORTRESS);
        assertThat(eleni.photo("fortress")).isVisible();
        eleni.chooseStyle("Starry night");
        eleni.chooseSize(1024);
        Visitor wall = beside(eleni);
        wall.goTo("/paint");
        wall.paint();
        wall.goTo("/pictures");
        assertThat(wall.page().locator(".running-transfer")).isVisible();
        Visitor progress = beside(eleni);
        progress.goTo("/paint");
        progress.page().locator(".running-transfer").click();
        progress.page().waitForURL(Visitor.TRANSFER);

        for (boolean killed : new boolean[] {false, true}) {
            if (killed) {
                server.kill();
            } else {
                server.stop();
            }
            for (Visitor each : new Visitor[] {eleni, wall, progress}) {
                assertThat(each.page().getByText("The server does not answer.")).isVisible(patience());
            }
            Sight.look(progress.page(), "server-lost");
            server = PackagedServer.start(data, server.port());
            for (Visitor each : new Visitor[] {eleni, wall, progress}) {
                assertThat(each.page().getByText("The server does not answer.")).isHidden(new IsHiddenOptions().setTimeout(PATIENCE));
            }
            assertThat(eleni.photo("fortress")).isVisible(patience());
            assertThat(eleni.page().locator(".styles [aria-pressed=true]").first()).containsText("Starry night");
            assertThat(wall.page().locator(".running-transfer")).isVisible(patience());
            assertThat(progress.page().locator(".percent")).not().hasText(Pattern.compile("^(|0%)$"));
            Sight.look(eleni.page(), "server-back-studio");
            // each of them still does what it says
            eleni.page().locator("button.tune").click();
            assertThat(eleni.page().locator(".tuning")).isVisible();
            eleni.page().keyboard().press("Escape");
        }
        progress.press("Cancel");
        progress.press("Stop");
        progress.page().waitForURL("**/paint");
        assertThat(wall.page().locator(".running-transfer")).hasCount(0);
    }

    private Visitor beside(Visitor visitor) {
        BrowserContext person = visitor.page().context();
        Page page = person.newPage();
        return new Visitor(page, server.root());
    }

    private static IsVisibleOptions patience() {
        return new IsVisibleOptions().setTimeout(PATIENCE);
    }
}
