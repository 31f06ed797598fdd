package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.candia.image.Pictures;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Somebody's wall with pictures, and what people do there. */
abstract class WallTest extends OwnerTest {
    private static final int WHOLE = 512;

    Visitor atWall(Screen screen) {
        Visitor visitor = loggedIn(screen);
        visitor.page().setDefaultTimeout(15_000);
        visitor.goTo("/pictures");
        assertThat(visitor.page().locator(".tile").first()).isVisible();
        return visitor;
    }

    Page wall(Screen screen) {
        return atWall(screen).page();
    }

    static Locator tile(Page page, int place) {
        return page.locator(".tile > a").nth(place);
    }

    static List<String> names(Page page) {
        return page.locator(".tile .name").allTextContents();
    }

    static Locator action(Visitor visitor, String name) {
        return visitor.page().locator(".choice > .foot > *", new Page.LocatorOptions().setHasText(visitor.reads(name)));
    }

    /** A finger that rests on it until it is chosen. */
    static void press(Locator tile) {
        tile.dispatchEvent("pointerdown", Map.of("pointerType", "touch", "bubbles", true));
        assertThat(tile).hasAttribute("aria-checked", "true");
        tile.dispatchEvent("pointerup", Map.of("pointerType", "touch", "bubbles", true));
    }

    static void swipe(Page page, int from, int to) {
        page.evaluate("""
                ([from, to]) => {
                  const page = document.querySelector('.result');
                  const finger = x => new Touch({ identifier: 1, target: page, clientX: x, clientY: 500 });
                  page.dispatchEvent(new TouchEvent('touchstart', { touches: [finger(from)], bubbles: true }));
                  page.dispatchEvent(new TouchEvent('touchend', { changedTouches: [finger(to)], bubbles: true }));
                }""", List.of(from, to));
    }

    /** Nothing much to see, but many in no time. */
    void hangSmall(int count) throws Exception {
        for (int i = 0; i < count; i++) {
            pictures.finished(
                    owner.id(),
                    "Picture " + i,
                    "starry_night",
                    new BufferedImage(60 + i % 3 * 20, 60, BufferedImage.TYPE_INT_RGB));
        }
    }

    void hang(int count) throws Exception {
        List<Path> styles;
        try (var folders = Files.list(Path.of("styles"))) {
            styles = folders.filter(Files::isDirectory).sorted().toList();
        }
        for (int i = 0; i < count; i++) {
            Path style = styles.get(i % styles.size());
            BufferedImage whole = ImageIO.read(style.resolve("picture.jpg").toFile());
            BufferedImage part = i % 3 == 1 ? whole.getSubimage(0, 0, whole.getWidth() / 2, whole.getHeight()) : whole;
            pictures.finished(owner.id(), "Picture " + i, style.getFileName().toString(), Pictures.fit(part, WHOLE));
        }
    }
}
