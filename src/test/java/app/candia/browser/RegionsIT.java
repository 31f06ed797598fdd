package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.candia.TestPhotos;
import app.candia.image.Pictures;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.IntSummaryStatistics;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of which part of a photo, chosen by finger, mouse and keyboard. */
class RegionsIT extends BrowserTest {
    @Autowired
    JdbcClient database;

    @Walked
    void a_half_that_is_left_out_by_keyboard_is_the_photo_in_the_painting_and_left_out_when_painted_again(Screen screen)
            throws Exception {
        Visitor eleni = withPhoto(screen, "Eleni");
        Page page = eleni.page();
        eleni.chooseStyle("Starry Night");
        open(eleni, "Choose what stays");
        eleni.choose("Size", "256");
        eleni.choose("Patience", "sketch");
        Locator now = page.locator(".where .now");
        assertThat(now).hasText(eleni.reads("everywhere"));
        eleni.button("left half").press("Enter");
        assertThat(now).hasText(eleni.reads("on 50 % of the photo"));
        eleni.button("upper half").press("Space");
        assertThat(now).hasText(eleni.reads("on 25 % of the photo"));
        eleni.button("upper half").press("Control+z");
        assertThat(now).hasText(eleni.reads("on 50 % of the photo"));
        eleni.look("regions");
        eleni.press("centre");
        assertThat(now).not().hasText(eleni.reads("on 50 % of the photo"));
        eleni.button("centre").press("Control+z");
        assertThat(now).hasText(eleni.reads("on 50 % of the photo"));

        page.reload();
        open(eleni, "Choose what stays");
        assertThat(now).hasText(eleni.reads("on 50 % of the photo"));
        page.keyboard().press("Escape");
        String photo = eleni.photo("fortress").getAttribute("src");
        page.locator("button.paint").dblclick();
        page.waitForURL(Visitor.TRANSFER);
        assertThat(database.sql("select count(*) from transfer, account where owner = account.id and email = ?")
                        .param(emailOf("Eleni"))
                        .query(Integer.class)
                        .single())
                .as("the second click of two")
                .isEqualTo(1);
        eleni.waitForPicture();
        Windows.picture(page, "regions-result-" + screen);
        assertThat(page.locator(".made")).containsText(eleni.reads("on 50 % of the photo"));
        BufferedImage painted = picture(eleni, page.locator("candia-compare").getAttribute("painting"));
        BufferedImage original = Pictures.fit(picture(eleni, photo), painted.getWidth());
        double kept = TestPhotos.difference(painted, original, 0, painted.getWidth() * 44 / 100);
        double changed = TestPhotos.difference(painted, original, painted.getWidth() * 56 / 100, painted.getWidth());
        assertThat(kept).as("but for the ways of reducing").isLessThan(8);
        assertThat(changed).isGreaterThan(4 * kept);

        eleni.press("Paint again");
        page.waitForURL("**/paint");
        open(eleni, "Choose what stays");
        assertThat(now).hasText(eleni.reads("on 50 % of the photo"));
        eleni.press("Reset: Where");
        assertThat(now).hasText(eleni.reads("everywhere"));
        assertThat(eleni.button("Reset: Where")).isHidden();
    }

    @Walked
    void a_finger_leaves_out_takes_back_and_clears(Screen screen) {
        Visitor nikos = withPhoto(screen, "Nikos");
        Page page = nikos.page();
        nikos.chooseStyle("Starry Night");
        open(nikos, "Choose what stays");
        Locator now = page.locator(".where .now");
        Locator canvas = page.locator("candia-mask canvas");
        canvas.scrollIntoViewIfNeeded();
        stroke(page, canvas, 0.15, 0.3, 0.85);
        assertThat(now).not().hasText(nikos.reads("everywhere"));
        String once = now.textContent();
        page.locator("candia-mask .stops").press("End");
        stroke(page, canvas, 0.15, 0.7, 0.85);
        assertThat(now).not().hasText(once);
        nikos.look("regions-strokes");
        nikos.press("Undo");
        assertThat(now).hasText(once);
        nikos.press("here");
        stroke(page, canvas, 0.05, 0.3, 0.95);
        assertThat(now).hasText(nikos.reads("everywhere"));
        nikos.press("not here");
        nikos.press("everything");
        assertThat(now).hasText(nikos.reads("on 0 % of the photo"));
        page.keyboard().press("Escape");
        page.locator("button.paint").click();
        nikos.sees("Everything is marked “not here”.");
        assertThat(page).hasURL(url("/paint"));
        nikos.openTuning();
        nikos.press("Clear");
        assertThat(now).hasText(nikos.reads("everywhere"));
    }

    @Walked
    void styles_that_are_mixed_have_places_of_their_own_in_the_painting_and_when_painted_again(Screen screen)
            throws Exception {
        Visitor maria = withPhoto(screen, "Maria");
        Page page = maria.page();
        maria.press("Mix several styles");
        maria.chooseStyle("Stained Glass");
        maria.chooseStyle("Ink Wash");
        maria.press("Paint where each goes");
        Locator now = page.locator(".where .now");
        Locator canvas = page.locator("candia-mask canvas");
        assertThat(canvas).isInViewport();
        assertThat(maria.button("Stained Glass")).hasAttribute("aria-pressed", "true");
        maria.button("left half").press("Enter");
        assertThat(now).hasText(maria.reads("everywhere, on 50 % one style alone"));
        maria.press("Ink Wash");
        maria.press("right half");
        assertThat(now).hasText(maria.reads("everywhere, on 99 % one style alone"));
        maria.press("mixed");
        stroke(page, canvas, 0.1, 0.5, 0.9);
        assertThat(now).not().containsText("99 %");
        maria.look("regions-styles");
        maria.press("Undo");
        assertThat(now).hasText(maria.reads("everywhere, on 99 % one style alone"));
        maria.choose("Size", "256");
        maria.choose("Patience", "sketch");
        page.keyboard().press("Escape");

        page.reload();
        maria.openTuning();
        assertThat(now).hasText(maria.reads("everywhere, on 99 % one style alone"));
        page.keyboard().press("Escape");
        maria.paint();
        maria.waitForPicture();
        Windows.picture(page, "regions-styles-result-" + screen);
        page.locator(".made summary").click();
        assertThat(page.locator(".made"))
                .containsText(
                        Pattern.compile(maria.reads("Stained Glass on 50 %").replace("50", "(49|50)") + ", "
                                + maria.reads("Ink Wash on 50 %").replace("50", "(49|50)")));
        BufferedImage painted = picture(maria, page.locator("candia-compare").getAttribute("painting"));
        int middle = painted.getWidth() / 2;
        assertThat(colourfulness(painted, 0, middle - 10))
                .as("glass has more colour than ink")
                .isGreaterThan(1.3 * colourfulness(painted, middle + 10, painted.getWidth()));

        maria.press("Paint again");
        page.waitForURL("**/paint");
        maria.openTuning();
        assertThat(now).hasText(maria.reads("everywhere, on 99 % one style alone"));
        maria.press("Reset: Where");
        assertThat(now).hasText(maria.reads("everywhere"));
    }

    private static void open(Visitor visitor, String summary) {
        visitor.openTuning();
        Page page = visitor.page();
        page.locator(".where summary", new Page.LocatorOptions().setHasText(visitor.reads(summary)))
                .click();
        assertThat(page.locator("candia-mask canvas")).isVisible();
    }

    /** From left to right, in shares of the photo's width and height. */
    private static void stroke(Page page, Locator canvas, double from, double y, double to) {
        BoundingBox box = canvas.boundingBox();
        page.mouse().move(box.x + from * box.width, box.y + y * box.height);
        page.mouse().down();
        for (int i = 1; i <= 10; i++) {
            page.mouse().move(box.x + (from + (to - from) * i / 10) * box.width, box.y + y * box.height);
        }
        page.mouse().up();
    }

    private static BufferedImage picture(Visitor visitor, String address) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(visitor.bytes(address.replaceFirst("^/?", "/"))));
    }

    /** Mean distance between the strongest and the weakest channel, of 255. */
    private static double colourfulness(BufferedImage picture, int from, int to) {
        return IntStream.range(from, to)
                .flatMap(x -> IntStream.range(0, picture.getHeight()).map(y -> {
                    Color colour = new Color(picture.getRGB(x, y));
                    IntStream channels = IntStream.of(colour.getRed(), colour.getGreen(), colour.getBlue());
                    IntSummaryStatistics range = channels.summaryStatistics();
                    return range.getMax() - range.getMin();
                }))
                .average()
                .orElseThrow();
    }
}
