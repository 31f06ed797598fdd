package app.candia.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import java.util.List;

/** How a page looks, and whether everybody can use it. */
final class Sight {
    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Sight() {}

    /** Keeps a picture of the page, and finds nothing on it that some could not use. */
    static void look(Page page, String name) {
        page.waitForLoadState();
        page.waitForCondition(() -> !page.title().isEmpty());
        Windows.picture(page, name);
        AxeResults found = new AxeBuilder(page).withTags(WCAG_2_2_AA).analyze();
        assertThat(found.getViolations())
                .as(name)
                .extracting(
                        rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml() + " "
                                + rule.getNodes().getFirst().getFailureSummary())
                .isEmpty();
    }
}
