package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The wall itself: how it loads, and where one finds it again. */
class WallIT extends WallTest {
    @Test
    void the_wall_loads_as_it_scrolls() throws Exception {
        hangSmall(150);
        Page page = wall(Screen.PHONE);
        assertThat(page.getByText("150 pictures")).isVisible();
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
            page.waitForTimeout(200);
            for (String way : List.of("the browser's", "the page's", "Escape", "a neighbour's")) {
                double before = top(tile(page, 100));
                tile(page, 100).click();
                page.waitForURL(Visitor.PICTURE);
                assertThat(page.locator("h1")).hasText("Picture 49");
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
                page.waitForTimeout(900);
                org.assertj.core.api.Assertions.assertThat(top(tile(page, 100)))
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

    private static double top(Locator tile) {
        return tile.boundingBox().y;
    }

    private void hangSmall(int count) throws Exception {
        for (int i = 0; i < count; i++) {
            pictures.finished(
                    owner.id(),
                    "Picture " + i,
                    "starry_night",
                    new BufferedImage(60 + i % 3 * 20, 60, BufferedImage.TYPE_INT_RGB));
        }
    }
}
