package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** From an empty studio to a painting: by thumb, by keyboard, by a photo that is dropped. */
class FirstStepsIT extends PhotosTest {
    /** Parts of the page in which one stops; the bar with the paint button lies over all of them on a phone. */
    private static final List<String> PARTS = List.of("photo-place", "catalogue", "variations");

    @Test
    void three_taps_on_a_phone_start_a_painting() {
        Visitor eleni = inStudio(Screen.PHONE, "Eleni");
        Page page = eleni.page();
        page.evaluate("taps = 0; addEventListener('pointerdown', () => taps++)");
        FileChooser camera = page.waitForFileChooser(
                () -> page.locator("[data-camera]").first().tap());
        assertThat(camera.element().getAttribute("capture")).isEqualTo("environment");
        camera.setFiles(Visitor.FORTRESS);
        assertThat(eleni.photo("fortress")).isVisible();
        page.locator(".styles button").first().tap();
        assertThat(page.locator(".styles [aria-pressed=true]")).hasCount(1);
        page.locator("button.paint").tap();
        page.waitForURL(Visitor.TRANSFER);
        assertThat(page.evaluate("taps")).isEqualTo(3);
        eleni.cancel();

        FileChooser files =
                page.waitForFileChooser(() -> page.locator("[data-pick]").last().tap());
        assertThat(files.element().getAttribute("capture"))
                .as("a file, not the camera")
                .isNull();
    }

    @Test
    void a_photo_is_dropped() {
        Visitor nikos = inStudio(Screen.DESKTOP, "Nikos");
        Locator place = nikos.page().locator("candia-upload");
        JSHandle dropped = nikos.page().evaluateHandle("""
                async () => {
                  const canvas = Object.assign(document.createElement('canvas'), { width: 300, height: 200 });
                  canvas.getContext('2d').fillRect(0, 0, 100, 100);
                  const png = await new Promise(done => canvas.toBlob(done, 'image/png'));
                  const dropped = new DataTransfer();
                  dropped.items.add(new File([png], 'lane.png', { type: 'image/png' }));
                  return dropped;
                }
                """);
        place.dispatchEvent("dragover", Map.of("dataTransfer", dropped));
        assertThat(place).hasAttribute("over", "");
        place.dispatchEvent("drop", Map.of("dataTransfer", dropped));
        assertThat(nikos.photo("lane")).isVisible();
        assertThat(place).not().hasAttribute("over", "");
        assertThat(sizes("nikos")).containsExactly("300 x 200");
    }

    @Test
    void on_a_phone_one_stops_from_top_to_bottom_as_one_sees() {
        Visitor maria = withPhoto(Screen.PHONE, "Maria");
        maria.chooseStyle("Starry Night");
        Page page = maria.page();
        Set<String> stops = new LinkedHashSet<>();
        page.locator(".brand").focus();
        for (String part = ""; !part.equals("end"); part = stop(page)) {
            stops.add(part);
            page.keyboard().press("Tab");
        }
        stops.retainAll(PARTS);
        List<String> seen = new ArrayList<>(PARTS);
        seen.sort(Comparator.comparingDouble(part -> page.locator("." + part).boundingBox().y));
        assertThat(List.copyOf(stops)).isEqualTo(seen);
    }

    /** The part of the page in which the focus is. */
    private static String stop(Page page) {
        return (String) page.evaluate("""
                parts => {
                  const here = document.activeElement;
                  if (here === document.body) return 'end';
                  return parts.find(part => here.closest('.' + part)) ?? '';
                }""", PARTS);
    }
}
