package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The wall itself: how it loads, and where one finds it again. */
class WallIT extends WallTest {
    @Test
    void the_wall_loads_as_it_scrolls() throws Exception {
        hangSmall(150);
        Page page = wall(Screen.PHONE);
        assertThat(page.getByText("150 pictures")).isVisible();
        page.evaluate("""
                jumped = 0;
                new PerformanceObserver(list => { for (const each of list.getEntries()) jumped += each.value; })
                    .observe({ type: 'layout-shift', buffered: true });
                """);
        int first = page.locator(".tile").count();
        assertThat(first).isBetween(30, 120);
        page.evaluate("scrollTo(0, document.body.scrollHeight)");
        assertThat(page.locator(".tile").nth(first)).isAttached();
        page.waitForCondition(
                () -> {
                    page.evaluate("scrollTo(0, document.body.scrollHeight)");
                    return page.locator(".tile").count() == 150;
                },
                new Page.WaitForConditionOptions().setTimeout(60_000));
        assertThat(((Number) page.evaluate("jumped")).doubleValue())
                .as("a share of the window that was moved while it loaded")
                .isLessThan(0.02);
    }

    @Test
    void who_comes_back_from_a_picture_finds_the_wall_as_it_was_left() throws Exception {
        hangSmall(150);
        for (Screen screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
            Page page = wall(screen);
            page.waitForCondition(
                    () -> {
                        page.evaluate("scrollTo(0, document.body.scrollHeight)");
                        return page.locator(".tile").count() == 150;
                    },
                    new Page.WaitForConditionOptions().setTimeout(60_000));
            Locator opened = tile(page, 100);
            opened.evaluate("link => link.scrollIntoView({ block: 'center' })");
            for (String way : List.of("the browser's", "the page's", "Escape", "a neighbour's")) {
                double before = top(tile(page, 100));
                tile(page, 100).click();
                page.waitForURL(Visitor.PICTURE);
                assertThat(page.locator("h1")).hasText("Picture 49");
                page.waitForFunction("() => [...document.images].every(one => one.complete)");
                switch (way) {
                    case "the browser's" -> page.goBack();
                    case "the page's" -> page.locator(".back").click();
                    case "Escape" -> page.keyboard().press("Escape");
                    default -> {
                        page.keyboard().press("ArrowRight");
                        assertThat(page.locator("h1")).hasText("Picture 48");
                        page.locator(".back").click();
                    }
                }
                page.waitForURL("**/pictures");
                int there = way.equals("a neighbour's") ? 101 : 100;
                assertThat(tile(page, there)).isFocused();
                assertThat(top(tile(page, 100)))
                        .as(screen.width() + " px, back by " + way)
                        .isCloseTo(before, within(way.equals("a neighbour's") ? 600.0 : 2.0));
                assertThat(tile(page, there)).isInViewport();
            }
            page.locator("header nav a[href=paint]").click();
            page.waitForURL("**/paint");
            page.locator("header nav a[href=pictures]").click();
            page.waitForURL("**/pictures");
            assertThat(tile(page, 0)).isInViewport();
        }
    }

    /** How high it hangs in the window, once the page has stood still for a while. */
    private static double top(Locator tile) {
        return ((Number) tile.evaluate("""
                async tile => {
                  const top = () => tile.getBoundingClientRect().top;
                  let last = top();
                  for (let still = 0; still < 40; still++) {
                    await new Promise(requestAnimationFrame);
                    if (top() !== last) still = 0;
                    last = top();
                  }
                  return last;
                }""")).doubleValue();
    }
}
