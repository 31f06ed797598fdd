package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The server goes away and comes back while its pages are open: nobody has to touch anything. */
class InterruptedIT extends PackagedTest {
    private static final double PATIENCE = 60_000;

    @Test
    void open_pages_come_back_by_themselves_after_the_server_was_stopped_or_killed() throws Exception {
        server = PackagedServer.start(data);
        Visitor eleni = withChoices(Screen.PHONE);
        Visitor wall = beside(eleni);
        wall.goTo("/pictures");
        assertThat(wall.page().getByText("The wall is still bare.")).isVisible();

        server.stop();
        awaitLost(eleni, wall);
        Sight.look(eleni.page(), "server-lost");
        server = PackagedServer.start(data, server.port());
        awaitBack(eleni, wall);

        server.kill();
        awaitLost(eleni, wall);
        server = PackagedServer.start(data, server.port());
        awaitBack(eleni, wall);
    }

    private static void awaitLost(Visitor... visitors) {
        for (Visitor each : visitors) {
            assertThat(each.page().getByText("The server does not answer.")).isVisible(patience());
        }
    }

    /** And each of them does what it says. */
    private static void awaitBack(Visitor studio, Visitor wall) {
        for (Visitor each : List.of(studio, wall)) {
            assertThat(each.page().getByText("The server does not answer."))
                    .isHidden(new IsHiddenOptions().setTimeout(PATIENCE));
        }
        assertThat(studio.photo("fortress")).isVisible(patience());
        assertThat(studio.page().locator(".styles [aria-pressed=true]").first()).containsText("Starry Night");
        studio.page().locator("button.tune").click();
        assertThat(studio.page().locator(".tuning > .button")).isVisible(patience());
        studio.page().keyboard().press("Escape");
        wall.page().locator(".account-menu").click();
        assertThat(wall.page().locator(".account-entries")).isVisible();
        wall.page().keyboard().press("Escape");
    }

    private Visitor beside(Visitor visitor) {
        BrowserContext person = visitor.page().context();
        Page page = person.newPage();
        return new Visitor(page, server.root(), Screen.PHONE);
    }

    private static IsVisibleOptions patience() {
        return new IsVisibleOptions().setTimeout(PATIENCE);
    }
}
