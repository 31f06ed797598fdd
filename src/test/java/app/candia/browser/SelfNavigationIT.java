package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.candia.gallery.Picture;
import app.candia.nst.Settings;
import app.candia.photo.Photo;
import app.candia.transfer.Parts;
import app.candia.transfer.Sheet;
import app.candia.transfer.Sheets;
import app.candia.transfer.Transfer.State;
import app.candia.transfer.Transfers;
import app.candia.transfer.Variation;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.microsoft.playwright.Page;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Navigation from each view to the same view with other parameters, by a link, back and forward. */
class SelfNavigationIT extends OwnerTest {
    /** The content of any view, of which there must be one. */
    private static final String CONTENT = "main > div > *";

    /** Views without parameters of their own. */
    private static final List<String> PLAIN = List.of("BinView", "LinksView", "AdminView");

    /**
     * One address of a view.
     *
     * @param sign what the page shows there, and nowhere else
     */
    private record Address(String path, String sign) {}

    @Autowired
    Sheets sheets;

    @Autowired
    Transfers transfers;

    @Autowired
    Scheduler scheduler;

    private Photo photo;

    @BeforeEach
    void pause() throws Exception {
        scheduler.pause();
        photo = photo();
    }

    @AfterEach
    void resume() {
        sheets.of(owner.id()).forEach(sheet -> sheets.delete(sheet.id(), owner.id()));
        forged.clear(owner.id());
        scheduler.resume();
    }

    @Test
    void each_view_shows_the_address_that_was_gone_to_and_nothing_of_the_one_before() throws Exception {
        Map<String, List<Address>> all = addresses();
        assertThat(all.keySet())
                .as("every view with parameters is walked")
                .containsExactlyInAnyOrderElementsOf(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("app.candia").stream()
                                .filter(type -> type.isAnnotatedWith(Route.class))
                                .map(JavaClass::getSimpleName)
                                .filter(name -> !PLAIN.contains(name))
                                .toList());
        Page page = inside(Screen.DESKTOP).page();
        for (List<Address> two : all.values()) {
            Address first = two.getFirst();
            Address second = two.getLast();
            page.navigate(url(first.path));
            shows(page, first, second);
            goWithin(page, second.path);
            shows(page, second, first);
            page.goBack();
            shows(page, first, second);
            page.goForward();
            shows(page, second, first);
        }
    }

    @Test
    void the_progress_of_one_transfer_is_not_shown_on_the_page_of_another() throws Exception {
        String first = forged.add(photo, State.RUNNING, null);
        String second = forged.add(photo, State.RUNNING, null);
        Page page = inside(Screen.DESKTOP).page();
        page.navigate(url(first));
        page.locator(".running a").click();
        page.waitForURL("**" + second);
        assertThat(page.locator(".percent")).hasText("40%");

        progress(first, .9);
        progress(second, .5);
        assertThat(page.locator(".percent")).hasText("50%");
        assertThat(page.locator(".progress")).hasCount(1);

        Picture painted = hung("The first", "starry_night", PAINTING);
        database.sql("update picture set transfer = ? where id = ?")
                .params(id(first), painted.id())
                .update();
        end(first);
        progress(second, .6);
        assertThat(page.locator(".percent")).hasText("60%");
        page.waitForTimeout(1500); // a finished picture is shown that long before its page
        assertThat(page.url()).endsWith(second);

        page.goBack();
        page.waitForURL("**/pictures/" + painted.id());
    }

    @Test
    void a_picture_that_is_finished_is_not_gone_to_from_the_next_progress_page() throws Exception {
        String first = forged.add(photo, State.RUNNING, null);
        String second = forged.add(photo, State.RUNNING, null);
        Page page = inside(Screen.DESKTOP).page();
        page.navigate(url(first));
        assertThat(page.locator(".percent")).hasText("40%");
        Picture painted = hung("The first", "starry_night", PAINTING);
        database.sql("update picture set transfer = ? where id = ?")
                .params(id(first), painted.id())
                .update();
        end(first);
        assertThat(page.locator(".percent")).hasText("100%");
        goWithin(page, second);
        assertThat(page.locator(".percent")).hasText("40%");
        page.waitForTimeout(1500);
        assertThat(page.url()).endsWith(second);
        assertThat(page.locator(".progress")).hasCount(1);
    }

    @Test
    void a_dialog_of_one_address_is_closed_at_the_next() throws Exception {
        String first = forged.add(photo, State.RUNNING, null);
        String second = forged.add(photo, State.RUNNING, null);
        Page page = inside(Screen.DESKTOP).page();
        page.navigate(url(first));
        assertThat(page.locator(".percent")).isVisible();
        goWithin(page, second);
        page.waitForURL("**" + second);
        page.locator(".end .danger").click();
        assertThat(page.locator("vaadin-confirm-dialog vaadin-button").first()).isVisible();
        page.goBack();
        page.waitForURL("**" + first);
        assertThat(page.locator("vaadin-confirm-dialog")).hasCount(0);
    }

    private Map<String, List<Address>> addresses() throws Exception {
        Picture koules = hung("Koules", "starry_night", photo);
        Picture loggia = hung("Loggia", "cubist_town", photo);
        Map<String, List<Address>> all = new LinkedHashMap<>();
        all.put("ProgressPage", List.of(running("One"), running("Two")));
        all.put("VariationsPage", List.of(sheet("starry_night", 1), sheet("ink_wash", 2)));
        all.put("PicturePage", List.of(picture(koules), picture(loggia)));
        all.put("AlbumPage", List.of(album("Old town", koules), album("New town", loggia)));
        all.put(
                "GalleryPage",
                List.of(
                        new Address("/pictures?q=Koules", ".tile:has-text('Koules')"),
                        new Address("/pictures?q=Loggia", ".tile:has-text('Loggia')")));
        all.put("StudioView", List.of(styled("starry_night", "Starry"), styled("ink_wash", "Ink")));
        return all;
    }

    private Address running(String title) throws Exception {
        String path = forged.add(photo, State.RUNNING, null);
        database.sql("update transfer set title = ? where id = ?")
                .params(title, id(path))
                .update();
        return new Address(path, ".progress .wall-label:has-text('" + title + "')");
    }

    private Address sheet(String style, int cells) throws Exception {
        List<Variation> variations = Stream.generate(() -> new Variation(style, Settings.DEFAULT))
                .limit(cells)
                .toList();
        Sheet sheet = sheets.submit(photo, Sheet.Kind.STYLES, Settings.DEFAULT, variations, Parts.NONE);
        sheets.cancel(sheet.id(), owner.id());
        return new Address(
                "/sheets/" + sheet.id(),
                ".cells:not(:has(.cell:nth-child(" + (cells + 1) + "))) .cell:nth-child(" + cells + ")");
    }

    private static Address picture(Picture picture) {
        return new Address("/pictures/" + picture.id(), ".result candia-compare[alt='" + picture.title() + "']");
    }

    private Address album(String title, Picture picture) {
        UUID id = albums.create(owner.id(), title).id();
        albums.add(id, owner.id(), List.of(picture.id()));
        return new Address("/albums/" + id, ".album:has(h1:has-text('" + title + "')) .tile");
    }

    private static Address styled(String style, String title) {
        return new Address("/paint?style=" + style, ".styles button[aria-pressed=true]:has-text('" + title + "')");
    }

    private static void shows(Page page, Address here, Address other) {
        assertThat(page.locator(here.sign).first()).isVisible();
        assertThat(page.locator(other.sign)).hasCount(0);
        if (!here.path.startsWith("/paint")) {
            assertThat(page.locator(CONTENT)).hasCount(1);
        }
    }

    private void progress(String path, double fraction) {
        database.sql("update transfer set fraction = ? where id = ?")
                .params(fraction, id(path))
                .update();
        tell();
    }

    private void end(String path) {
        database.sql("update transfer set state = 'DONE', fraction = 1 where id = ?")
                .param(id(path))
                .update();
        tell();
    }

    /** Whoever watches any transfer reads its row again. */
    private void tell() {
        try {
            String waiting = forged.add(photo, State.QUEUED, null);
            transfers.cancel(id(waiting), owner.id());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    /** As a link does it, without loading the page anew. */
    private static void goWithin(Page page, String path) {
        page.evaluate("""
                path => {
                  const link = document.body.appendChild(document.createElement('a'));
                  link.href = path;
                  link.click();
                  link.remove();
                }""", path);
    }
}
