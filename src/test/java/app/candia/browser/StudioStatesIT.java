package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.candia.photo.Photo;
import app.candia.transfer.Transfer.State;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a picture is ordered and watched. */
@EnabledIfSystemProperty(named = "candia.screens", matches = "phone|all")
class StudioStatesIT extends StatesTest {
    @ParameterizedTest
    @MethodSource("screens")
    void the_studio(Screen screen) throws Exception {
        Walk walk = inside(screen);
        walk.look("studio-empty");
        photos.add(owner.id(), Path.of("docs/sample/fortress.jpg"), "fortress.jpg");
        photos.add(owner.id(), Path.of("styles/lemon_grove/picture.jpg"), "garden.jpg");
        walk.open("/paint", ".recent button");
        walk.look("studio-used");
        walk.press(".recent button");
        walk.see(".framed");
        walk.look("studio-photo");
        walk.press(".paint");
        walk.see(".go .error:not(:empty)");
        walk.look("studio-missing");
        walk.press(".styles button");
        walk.see(".styles [aria-pressed=true]");
        walk.look("studio-styled");
        walk.page().locator(".photo-place").locator("input[type=file]").setInputFiles(Path.of("README.md"));
        walk.see(".photo-place .error:not(:empty)");
        walk.look("studio-refused");
        walk.press(".tune");
        walk.see(".tuning .segments");
        walk.look("tuning");
        walk.page().locator(".tuning input[type=range]").first().press("ArrowRight");
        walk.last(".tuning .item").scrollIntoViewIfNeeded();
        walk.look("tuning-end");
        walk.press(".where summary");
        walk.see("candia-mask canvas");
        walk.look("tuning-where");
        leaveTuning(walk);
        walk.press(".mix .button");
        walk.last(".styles > button:not(.bring)").click();
        walk.see(".mix .sliders img");
        walk.page().locator(".mix").evaluate("mix => mix.scrollIntoView({ block: 'center' })");
        walk.look("mix");
        if (screen.touch()) {
            walk.press(".catalogue .heading .icon-button");
        }
        walk.page().locator(".catalogue vaadin-text-field input").fill("nothing like it");
        walk.see(".styles > p");
        walk.look("styles-none");
    }

    @ParameterizedTest
    @MethodSource("screens")
    void what_is_painted_from_and_what_goes_where(Screen screen) throws Exception {
        photo();
        hung("The fortress", "starry_night", PAINTING);
        Walk walk = inside(screen);
        walk.press(".recent .all");
        walk.see("vaadin-dialog .photo-grid img");
        walk.look("photos");
        walk.press("vaadin-dialog .photo-grid button");
        walk.see(".framed");
        walk.press(".mix .button");
        walk.press(".styles > button:not(.bring)");
        walk.last(".styles > button:not(.bring)").click();
        walk.press(".mix .places");
        walk.see("candia-mask .of-style");
        walk.page().locator("candia-mask .parts button").nth(2).click();
        walk.last("candia-mask .of-style").click();
        walk.page().locator("candia-mask .parts button").nth(3).click();
        walk.look("places");
    }

    @ParameterizedTest
    @MethodSource("screens")
    void a_style_of_ones_own(Screen screen) throws Exception {
        Walk walk = inside(screen);
        walk.press(".bring");
        walk.see("vaadin-dialog .own-style");
        walk.look("own-style");
        walk.press("vaadin-dialog [theme~=primary]");
        walk.see("vaadin-dialog .error:not(:empty)");
        walk.look("own-style-missing");
        walk.page()
                .locator("vaadin-dialog candia-upload input[type=file]")
                .setInputFiles(Path.of("styles/blue_plaster/picture.jpg"));
        walk.see("vaadin-dialog .place img");
        walk.page().locator("vaadin-dialog vaadin-text-field input").fill("Koules");
        walk.look("own-style-named");
        walk.press("vaadin-dialog [theme~=primary]");
        assertThat(walk.page().locator("vaadin-dialog")).hasCount(0);
        walk.page().locator(".styles .more").evaluate("more => more.scrollIntoView({ block: 'center' })");
        walk.look("own-style-added");
        walk.press(".styles .more");
        walk.see("vaadin-dialog vaadin-text-field");
        walk.look("own-style-edit");
        walk.press(".style-offer .button");
        assertThat(walk.page().locator(".style-offer .small")).hasCount(0);
        walk.look("own-style-offered");
        walk.press("vaadin-dialog [theme~=error]");
        walk.see("vaadin-confirm-dialog vaadin-button");
        walk.look("own-style-delete");
    }

    @ParameterizedTest
    @MethodSource("screens")
    void while_it_is_painted(Screen screen) throws Exception {
        Photo photo = photo();
        Walk walk = inside(screen);
        String running = forged.add(photo, State.RUNNING, null);
        walk.open(running, ".percent");
        walk.look("progress");
        walk.press(".end .danger");
        walk.see("vaadin-confirm-dialog vaadin-button");
        walk.look("progress-cancel");
        String waiting = forged.add(photo, State.QUEUED, null);
        forged.add(photo, State.QUEUED, null);
        walk.open(waiting, ".running li");
        walk.look("progress-waiting");
        walk.open("/paint", ".running li");
        walk.look("studio-running");
        walk.open("/pictures", ".running-transfer");
        walk.look("gallery-running");
        for (String failure : List.of(
                "NON_FINITE_LOSS", "OUT_OF_MEMORY", "NETWORK_UNAVAILABLE", "STYLE_GONE", "DISK_FULL", "UNEXPECTED")) {
            walk.open(forged.add(photo, State.FAILED, failure), "[role=alert]");
            walk.look("failed-" + failure.toLowerCase(Locale.ROOT));
        }
        walk.open(forged.add(photo, State.CANCELLED, null), ".label-column h1");
        walk.look("progress-cancelled");
        walk.open("/transfers/" + UUID.randomUUID(), ".absent");
        walk.look("progress-unknown");
    }

    private static void leaveTuning(Walk walk) {
        if (walk.screen().touch()) {
            walk.page().keyboard().press("Escape");
        } else {
            walk.press(".tune");
        }
    }
}
