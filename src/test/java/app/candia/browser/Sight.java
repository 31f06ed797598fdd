package app.candia.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** How a page looks, and whether everybody can use it. */
final class Sight {
    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Nothing is on its way any more: fonts, and the pictures within the window. */
    private static final String CALM = """
        () => document.fonts.status === 'loaded'
            && [...document.images].every(i => i.complete || i.getBoundingClientRect().top > innerHeight)
        """;

    private Sight() {}

    /** The same by day and by night. */
    static void lookByDayAndNight(Page page, String name) {
        page.waitForFunction(CALM);
        for (ColorScheme light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
            Windows.picture(page, name + (light == ColorScheme.DARK ? "-dark" : "-light"));
            if (Walk.EVERYTHING || light == ColorScheme.DARK) {
                findNothing(page, name);
            }
        }
    }

    /** Keeps a picture of the page, and finds nothing on it that some could not use. */
    static void look(Page page, String name) {
        page.waitForLoadState();
        page.waitForCondition(() -> !page.title().isEmpty());
        Windows.picture(page, name);
        findNothing(page, name);
    }

    private static void findNothing(Page page, String name) {
        AxeResults found = new AxeBuilder(page).withTags(WCAG_2_2_AA).analyze();
        assertThat(found.getViolations())
                .as(name)
                .extracting(
                        rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml() + " "
                                + rule.getNodes().getFirst().getFailureSummary())
                .isEmpty();
    }
}
