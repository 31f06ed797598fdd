package app.candia.browser;

import app.candia.gallery.Album;
import app.candia.gallery.Picture;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where pictures hang, and what is done with them. */
@EnabledIfSystemProperty(named = "candia.screens", matches = "phone|all")
class GalleryStatesIT extends StatesTest {
    @ParameterizedTest
    @MethodSource("screens")
    void the_gallery(Screen screen) throws Exception {
        Walk walk = inside(screen);
        walk.open("/pictures", ".bare");
        walk.look("gallery-empty");
        walk.open("/bin", ".bin");
        walk.look("bin-empty");
        Album album = album();
        Album empty = albums.create(owner.id(), "Sea walls");
        walk.open("/pictures", ".tile");
        walk.look("gallery");
        walk.press(".heading .icon-button");
        walk.see(".filter");
        walk.look("gallery-filter");
        walk.page().locator(".filter vaadin-text-field input").fill("nothing like it");
        walk.see(".nothing");
        walk.look("gallery-nothing");
        walk.open("/pictures", ".tile");
        walk.page().locator(".heading .icon-button:visible").last().click();
        walk.see(".choice");
        walk.look("gallery-choosing-none");
        walk.press(".tile > a");
        walk.page().locator(".tile > a").nth(1).click();
        walk.look("gallery-choosing");
        walk.press(".choice > .foot > *");
        walk.see("vaadin-dialog vaadin-text-field");
        walk.look("album-dialog");
        walk.close("vaadin-dialog");

        walk.open("/albums/" + album.id(), ".tile");
        walk.look("album");
        walk.page().locator(".heading .icon-button").last().click();
        walk.press(".tile > a");
        walk.look("album-choosing");
        walk.open("/albums/" + album.id(), ".tile");
        walk.press(".about .danger");
        walk.see("vaadin-confirm-dialog vaadin-button");
        walk.look("album-delete");
        walk.open("/albums/" + empty.id(), ".bare");
        walk.look("album-empty");

        bin.put(List.of(album.front(), hung("Σπίτι", "ink_wash").id()), owner.id());
        walk.open("/bin", ".bin li");
        walk.look("bin");
        walk.press(".bin .danger");
        walk.see("vaadin-confirm-dialog vaadin-button");
        walk.look("bin-clear");
        walk.open("/nowhere", ".gate");
        walk.look("view-not-found");
        walk.open("/pictures", ".albums");
        walk.press(".account-menu");
        walk.see(".account-entries");
        walk.look("account-menu");
    }

    @ParameterizedTest
    @MethodSource("screens")
    void a_picture(Screen screen) throws Exception {
        Picture picture = hung("The fortress", "starry_night", photo());
        Walk walk = inside(screen);
        walk.open("/pictures/" + picture.id(), ".actions");
        walk.look("picture");
        walk.press(".made summary");
        walk.last(".last").scrollIntoViewIfNeeded();
        walk.look("picture-made");
        walk.press(".title .icon-button");
        walk.see(".title vaadin-text-field");
        walk.look("picture-title");
        walk.press(".note-field .button");
        walk.see(".note-field vaadin-text-area");
        walk.look("picture-note");
        walk.page().reload();
        walk.press(".actions .button:nth-child(2)");
        walk.see("vaadin-dialog vaadin-integer-field");
        walk.look("download");
        walk.page().locator("vaadin-dialog.download vaadin-integer-field input").fill("9999");
        walk.page().keyboard().press("Tab");
        walk.see("vaadin-dialog [slot=error-message]:not(:empty)");
        walk.look("download-wrong");
        walk.close("vaadin-dialog");
        walk.press(".actions .primary");
        walk.see("vaadin-dialog .offer");
        walk.look("share");
        walk.press("vaadin-dialog .offer vaadin-button");
        walk.see("vaadin-dialog .code svg");
        walk.look("share-link");
        walk.press("vaadin-dialog .password .switch");
        walk.see("vaadin-dialog .password input");
        walk.look("share-password");
        walk.close("vaadin-dialog");
        walk.press(".last .button");
        walk.see("vaadin-notification-card vaadin-button");
        walk.look("picture-deleted");
        walk.open("/pictures/" + UUID.randomUUID(), ".absent");
        walk.look("picture-unknown");
    }

    @ParameterizedTest
    @MethodSource("screens")
    void all_links(Screen screen) throws Exception {
        Walk walk = inside(screen);
        walk.open("/links", ".absent");
        walk.look("links-none");
        shares.share(album());
        shares.share(hung("The fortress", "starry_night", photo()));
        walk.open("/links", ".links li");
        walk.look("links");
        walk.press(".links li .button.text");
        walk.see("vaadin-dialog .code svg");
        walk.look("links-edit");
        walk.close("vaadin-dialog");
        walk.press(".links .heading .danger");
        walk.see("vaadin-confirm-dialog vaadin-button");
        walk.look("links-stop-all");
    }
}
