package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.candia.TestPictures;
import app.candia.account.Account;
import app.candia.account.Accounts;
import app.candia.gallery.Album;
import app.candia.gallery.Albums;
import app.candia.gallery.Bin;
import app.candia.gallery.Gallery;
import app.candia.gallery.Picture;
import app.candia.image.Pictures;
import app.candia.photo.Photo;
import app.candia.photo.Photos;
import app.candia.share.ShareLink;
import app.candia.share.Shares;
import app.candia.storage.Storage;
import app.candia.transfer.Transfer.State;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Every page in every state: pictures of all are in target/screens, and axe finds nothing on any. It takes minutes, so
 * it runs when it is asked for: {@code -Dcandia.screens=phone} or {@code all}.
 */
@EnabledIfSystemProperty(named = "candia.screens", matches = "phone|all")
class StatesIT extends BrowserTest {
    private static final int WHOLE = 512;
    private static final List<String> HUNG =
            List.of("woodcut_wave", "fauve_harbour", "lemon_grove", "ink_wash", "minoan_spirals", "stained_glass");

    @Autowired
    Accounts accounts;

    @Autowired
    Gallery gallery;

    @Autowired
    Albums albums;

    @Autowired
    Bin bin;

    @Autowired
    Photos photos;

    @Autowired
    Shares shares;

    @Autowired
    Storage storage;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient database;

    @Autowired
    PasswordEncoder passwords;

    private TestPictures pictures;
    private Account eleni;
    private ForgedTransfers forged;

    static Stream<Screen> screens() {
        return Walk.screens();
    }

    @BeforeEach
    void signUp() throws Exception {
        pictures = new TestPictures(accounts, gallery, storage, events);
        eleni = pictures.account();
        forged = new ForgedTransfers(database, storage);
    }

    @AfterEach
    void clear() {
        forged.clear(eleni.id());
    }

    @ParameterizedTest
    @MethodSource("screens")
    void before_the_door(Screen screen) {
        Walk walk = walk(screen);
        walk.open("/", "h1");
        walk.look("start");
        walk.open("/login", "#username");
        walk.look("login");
        walk.open("/login?error", ".error");
        walk.look("login-wrong");
        walk.open("/signup", "#name");
        walk.look("sign-up");
        walk.page().fill("#name", "Ελένη");
        walk.page().fill("#email", eleni.email());
        walk.page().fill("#password", "long enough");
        walk.press("form button");
        walk.see(".error");
        walk.look("sign-up-refused");
        walk.open("/frontend/nothing", ".arch");
        walk.look("nothing-here");
    }

    @ParameterizedTest
    @MethodSource("screens")
    void what_friends_see(Screen screen) throws Exception {
        Walk walk = walk(screen);
        Album album = album();
        ShareLink wall = shares.share(album);
        walk.open(wall.path(), "main li");
        walk.look("shared-album");
        walk.press("main li a");
        walk.see(".around");
        walk.look("shared-album-picture");
        ShareLink empty = shares.share(albums.create(eleni.id(), "Sea walls"));
        walk.open(empty.path(), "h1");
        walk.look("shared-album-empty");

        ShareLink link = shares.share(hung("The fortress", "starry_night", photo()));
        walk.open(link.path(), "main img");
        walk.look("shared");
        set(link, "photo", true);
        walk.open(link.path(), "candia-compare input");
        walk.look("shared-compare");
        set(link, "views_left", 1);
        walk.open(link.path(), "form button");
        walk.look("shared-once");
        set(link, "views_left", null);
        set(link, "password", passwords.encode("sea wall"));
        walk.open(link.path(), "#password");
        walk.look("shared-door");
        walk.page().fill("#password", "not this one");
        walk.press("form button");
        walk.see(".error");
        walk.look("shared-door-wrong");
        for (int tries = 1; tries < 5; tries++) {
            walk.page().fill("#password", "not this one");
            walk.press("form button");
        }
        walk.look("shared-door-later");
        walk.open("/s/" + "a".repeat(24), ".arch");
        walk.look("shared-taken-down");
    }

    @ParameterizedTest
    @MethodSource("screens")
    void the_studio(Screen screen) throws Exception {
        Walk walk = inside(screen);
        walk.look("studio-empty");
        photos.add(eleni.id(), Path.of("docs/sample/fortress.jpg"), "fortress.jpg");
        photos.add(eleni.id(), Path.of("styles/lemon_grove/picture.jpg"), "garden.jpg");
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
        walk.see(".tuning");
        walk.look("tuning");
        walk.page().locator(".tuning input[type=range]").first().press("ArrowRight");
        walk.last(".tuning .item").scrollIntoViewIfNeeded();
        walk.look("tuning-end");
        if (screen.touch()) {
            walk.page().keyboard().press("Escape");
        } else {
            walk.press(".tune");
        }
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
        for (String failure :
                List.of("NON_FINITE_LOSS", "OUT_OF_MEMORY", "NETWORK_UNAVAILABLE", "STYLE_GONE", "UNEXPECTED")) {
            walk.open(forged.add(photo, State.FAILED, failure), "[role=alert]");
            walk.look("failed-" + failure.toLowerCase(Locale.ROOT));
        }
        walk.open(forged.add(photo, State.CANCELLED, null), ".label-column h1");
        walk.look("progress-cancelled");
        walk.open("/transfers/" + UUID.randomUUID(), ".absent");
        walk.look("progress-unknown");
    }

    @ParameterizedTest
    @MethodSource("screens")
    void the_gallery(Screen screen) throws Exception {
        Walk walk = inside(screen);
        walk.open("/pictures", ".bare");
        walk.look("gallery-empty");
        walk.open("/bin", ".bin");
        walk.look("bin-empty");
        Album album = album();
        Album empty = albums.create(eleni.id(), "Sea walls");
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

        bin.put(List.of(album.front(), hung("Σπίτι", "ink_wash", null).id()), eleni.id());
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
        walk.open("/links", ".gate");
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

    private Walk walk(Screen screen) {
        return new Walk(windows.open(screen), url(""), screen);
    }

    private Walk inside(Screen screen) {
        accounts.speak(eleni.id(), screen.locale());
        Walk walk = walk(screen);
        walk.logIn(eleni.email());
        return walk;
    }

    private Photo photo() throws Exception {
        return photos.add(eleni.id(), Visitor.FORTRESS, "fortress.jpg");
    }

    private Picture hung(String title, String style, @Nullable Photo photo) throws Exception {
        Path file = photo == null ? Path.of("styles", style, "picture.jpg") : Path.of("frontend/start/painting.jpg");
        BufferedImage shown = Pictures.fit(ImageIO.read(file.toFile()), WHOLE);
        UUID transfer =
                pictures.finished(eleni.id(), title, style, shown).transfer().id();
        Picture picture = gallery.ofTransfer(transfer, eleni.id()).orElseThrow();
        if (photo != null) {
            database.sql("update picture set photo = ? where id = ?")
                    .params(photo.id(), picture.id())
                    .update();
        }
        return picture;
    }

    private Album album() throws Exception {
        List<UUID> hung = new ArrayList<>();
        for (String style : HUNG) {
            hung.add(hung(
                            style.substring(0, 1).toUpperCase(Locale.ROOT)
                                    + style.substring(1).replace('_', ' '),
                            style,
                            null)
                    .id());
        }
        UUID id = albums.create(eleni.id(), "Old town").id();
        albums.add(id, eleni.id(), hung.subList(0, 4));
        return albums.find(id, eleni.id()).orElseThrow();
    }

    private void set(ShareLink link, String column, @Nullable Object value) {
        database.sql("update share_link set " + column + " = :value where token = :token")
                .param("value", value)
                .param("token", link.token())
                .update();
    }
}
