package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.candia.TestPictures;
import app.candia.account.Account;
import app.candia.account.Accounts;
import app.candia.gallery.Album;
import app.candia.gallery.Albums;
import app.candia.gallery.Gallery;
import app.candia.gallery.Picture;
import app.candia.photo.Photos;
import app.candia.share.ShareLink;
import app.candia.share.Shares;
import app.candia.storage.Storage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An owner shares, friends look, and the owner changes her mind. */
class SharingIT extends BrowserTest {
    private static final int LIGHT = 150_000;

    @Autowired
    Accounts accounts;

    @Autowired
    Gallery gallery;

    @Autowired
    Albums albums;

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

    private Account owner;
    private Picture picture;

    @BeforeEach
    void paint() throws Exception {
        owner = new TestPictures(accounts, gallery, storage, events).account();
        picture = hung("Koules", "starry_night", "frontend/start/painting.jpg");
        UUID photo = photos.add(owner.id(), Visitor.FORTRESS, "fortress.jpg").id();
        database.sql("update picture set photo = ? where id = ?")
                .params(photo, picture.id())
                .update();
    }

    @Test
    void a_picture_is_shared_on_a_phone_seen_behind_a_password_and_taken_back() {
        Visitor eleni = loggedIn(Screen.PHONE);
        Page hers = eleni.page();
        hers.addInitScript("navigator.share = what => { window.shared = what; return Promise.resolve(); }");
        eleni.goTo("/pictures/" + picture.id());
        eleni.press("Share");
        Sight.look(hers, "share-dialog");
        eleni.press("Create link");
        String link = linkOf(hers);
        assertThat(link).startsWith(url("/s/"));
        assertThat(hers.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("QR code of the link")))
                .isVisible();
        Sight.look(hers, "share-dialog-link");
        eleni.press("Send");
        assertThat(hers.evaluate("window.shared.url")).isEqualTo(link);
        assertThat(hers.evaluate("window.shared.title")).isEqualTo("Koules");

        turn(hers, "Show the photo too", true);
        turn(hers, "Ask for a password", true);
        String password = hers.getByLabel("Password", exactly()).inputValue();
        choose(hers, "Expires", "in 7 days");
        Sight.look(hers, "share-dialog-terms");

        Visitor friend = visitor(Screen.DESKTOP);
        Page theirs = friend.page();
        theirs.navigate(link);
        assertThat(theirs.getByText("A closed door.")).isVisible();
        Sight.look(theirs, "shared-door");
        theirs.getByLabel("Password").fill("not this one");
        friend.press("Open");
        assertThat(theirs.getByText("Not this one. 4 tries left.")).isVisible();
        Sight.look(theirs, "shared-door-wrong");
        theirs.getByLabel("Password").fill(password);
        theirs.keyboard().press("Enter");
        assertThat(theirs.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Koules")))
                .isVisible();
        Locator slider =
                theirs.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Compare photo and painting"));
        slider.focus();
        slider.press("End");
        assertThat(slider).hasValue("100");
        slider.press("Home");
        assertThat(slider).hasValue("0");
        assertThat(painted(theirs)).isTrue();
        Sight.look(theirs, "shared-compare");
        assertThat(theirs.waitForDownload(() -> theirs.getByText("Download").click())
                        .suggestedFilename())
                .isEqualTo("Koules.png");

        turn(hers, "Allow download", false);
        theirs.reload();
        assertThat(theirs.getByText("Download")).hasCount(0);
        eleni.press("Stop sharing");
        assertThat(hers.getByText("The link no longer works.")).isVisible();
        theirs.reload();
        assertThat(theirs.getByText("This picture has been taken down.")).isVisible();
        Sight.look(theirs, "taken-down");
    }

    @Test
    void a_link_is_copied_edited_and_stopped_in_the_list_of_links() throws Exception {
        Album album = album();
        shares.share(picture);
        shares.share(album);
        Visitor eleni = loggedIn(Screen.DESKTOP);
        Page hers = eleni.page();
        hers.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        hers.locator(".account-menu").click();
        hers.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Links"))
                .click();
        hers.waitForURL("**/links");
        Sight.look(hers, "links");
        eleni.press("Copy the link of “Koules”");
        assertThat(hers.getByText("Link copied")).isVisible();
        assertThat(hers.evaluate("navigator.clipboard.readText()"))
                .isEqualTo(url(shares.of(picture).orElseThrow().path()));

        eleni.press("Edit the link of “Old town”");
        choose(hers, "Can be opened", "1 more time");
        Sight.look(hers, "links-edit");
        eleni.press("Close");
        assertThat(hers.locator(".links li").first()).containsText("1 more time");

        Visitor friend = visitor(Screen.PHONE);
        friend.goTo(shares.of(album).orElseThrow().path());
        assertThat(friend.page().getByText("It opens once more, for an hour.")).isVisible();
        Sight.look(friend.page(), "shared-door-once");
        friend.press("Open");
        assertThat(friend.page().locator("main li")).hasCount(3);
        Visitor late = visitor(Screen.PHONE);
        late.goTo(shares.of(album).orElseThrow().path());
        assertThat(late.page().getByText("This picture has been taken down.")).isVisible();

        eleni.press("Stop sharing “Koules”");
        assertThat(hers.getByText("“Koules” is no longer shared.")).isVisible();
        eleni.press("Stop all");
        hers.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Stop all"))
                .click();
        assertThat(hers.getByText("You share nothing.")).isVisible();
        Sight.look(hers, "links-none");
        friend.page().reload();
        assertThat(friend.page().getByText("This picture has been taken down.")).isVisible();
    }

    @Test
    void an_album_is_a_wall_to_walk_along() throws Exception {
        ShareLink link = shares.share(album());
        for (Screen screen : List.of(Screen.DESKTOP, Screen.PHONE.inTheDark())) {
            Visitor friend = visitor(screen);
            friend.goTo(link.path());
            Sight.look(friend.page(), screen.touch() ? "shared-album-phone" : "shared-album");
            friend.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Koules"))
                    .click();
            assertThat(friend.page().locator("h1")).hasText("Koules");
            Sight.look(friend.page(), screen.touch() ? "shared-album-picture-phone" : "shared-album-picture");
            friend.page().getByText("Next").click();
            assertThat(friend.page().locator("h1")).hasText("Loggia");
            friend.page().getByText("Old town").click();
            assertThat(friend.page().locator("h1")).hasText("Old town");
        }
    }

    @Test
    void several_pictures_are_shared_from_the_wall_in_one_go() throws Exception {
        hung("Loggia", "cubist_town", "frontend/start/example-2.jpg");
        Visitor eleni = loggedIn(Screen.PHONE);
        Page hers = eleni.page();
        eleni.goTo("/pictures");
        hers.getByLabel("Choose several").click();
        for (int i = 0; i < 2; i++) {
            hers.locator(".tile > a").nth(i).click();
        }
        Sight.look(hers, "share-choosing-phone");
        hers.locator(".choice > .foot > *", new Page.LocatorOptions().setHasText("Share"))
                .click();
        hers.getByLabel("Name of the album").fill("For Nikos");
        Sight.look(hers, "share-chosen-phone");
        eleni.press("Create link");
        String link = linkOf(hers);
        Sight.look(hers, "share-chosen-link-phone");

        Visitor nikos = visitor(Screen.DESKTOP);
        nikos.page().navigate(link);
        assertThat(nikos.page().locator("h1")).hasText("For Nikos");
        assertThat(nikos.page().locator("main li")).hasCount(2);
    }

    @Test
    void who_likes_a_shared_picture_comes_to_a_studio_with_its_settings() {
        ShareLink link = shares.share(picture);
        Visitor nikos = visitor(Screen.PHONE);
        Page his = nikos.page();
        his.navigate(url(link.path()));
        his.getByText("Paint with these settings").click();
        his.waitForURL("**/login");
        his.locator("main a[href*=signup]").click();
        his.fill("#name", "Nikos");
        his.fill("#email", UUID.randomUUID() + "@example.org");
        his.fill("#password", TestPictures.PASSWORD);
        nikos.press("Create an account");
        his.waitForURL(Pattern.compile(".*/paint.*"));
        assertThat(his.locator(".styles button", new Page.LocatorOptions().setHasText("Starry night")))
                .hasAttribute("aria-pressed", "true");
    }

    @Test
    void a_friend_needs_neither_script_nor_cookies() throws Exception {
        showPhotoToo(shares.share(picture));
        String page = url(shares.of(picture).orElseThrow().path());
        Page shown = open(Screen.PHONE, "/");
        try (var plain = shown.context()
                .browser()
                .newContext(Screen.PHONE.inGreek().options().setJavaScriptEnabled(false))) {
            Page theirs = plain.newPage();
            theirs.navigate(page);
            assertThat(theirs.getByText("Ζωγραφισμένο με την Candia.")).isVisible();
            assertThat(theirs.locator("main img").first()).isVisible();
            Windows.fullPicture(theirs, "shared-plain");
            var pixels = ImageIO.read(new ByteArrayInputStream(theirs.screenshot()));
            assertThat(new Color(pixels.getRGB(pixels.getWidth() * 3 / 4, 300)))
                    .as("the picture is painted, on a page as pale as a wall")
                    .matches(colour -> colour.getBlue() < 225);
            assertThat(plain.cookies()).isEmpty();
        }
    }

    @Test
    void the_page_is_light_in_greek_too_with_everything_on_it() {
        ShareLink link = shares.share(picture);
        showPhotoToo(link);
        Page theirs = windows.open(Screen.PHONE.inGreek());
        List<Response> loaded = Collections.synchronizedList(new ArrayList<>());
        theirs.onResponse(loaded::add);
        theirs.navigate(url(link.path()));
        assertThat(theirs.locator("candia-compare input")).hasCount(1);
        theirs.waitForLoadState(LoadState.NETWORKIDLE);

        Pattern pictures = Pattern.compile(".*/(\\d+\\.(webp|jpg)|photo\\.jpg)");
        int bytes = 0;
        for (Response each : loaded) {
            if (!pictures.matcher(each.url()).matches()) {
                bytes += each.body().length;
            }
        }
        assertThat(loaded).hasSizeGreaterThan(5);
        assertThat(bytes).isLessThan(LIGHT);
        assertThat(loaded)
                .as("one size of the painting")
                .filteredOn(each -> each.url().matches(".*/\\d+\\.(webp|jpg)"))
                .hasSize(1);
    }

    @Test
    void greek_is_spoken_in_the_same_places() throws Exception {
        ShareLink link = shares.share(picture);
        shares.share(album());
        accounts.speak(owner.id(), Locale.of("el"));
        Visitor eleni = loggedIn(Screen.PHONE.inGreek().inTheDark());
        eleni.goTo("/links");
        assertThat(eleni.page().getByText("Όσα κοινοποιείς, τα πιο πρόσφατα πρώτα."))
                .isVisible();
        Sight.look(eleni.page(), "links-greek");
        eleni.goTo("/pictures/" + picture.id());
        eleni.press("Κοινοποίηση");
        assertThat(eleni.page().getByText("Όποιος έχει τον σύνδεσμο βλέπει το έργο."))
                .isVisible();
        Sight.look(eleni.page(), "share-dialog-greek");
        Visitor friend = visitor(Screen.DESKTOP.inGreek().inTheDark());
        friend.goTo(link.path());
        assertThat(friend.page().getByText("Από: Somebody")).isVisible();
        Sight.look(friend.page(), "shared-greek");
    }

    @Test
    void the_account_menu_is_understood_by_screen_readers_and_whole_on_a_phone() {
        for (Screen screen : List.of(Screen.DESKTOP, Screen.PHONE)) {
            Page page = loggedIn(screen).page();
            page.locator(".account-menu").click();
            Locator last = page.getByRole(
                    AriaRole.BUTTON,
                    new Page.GetByRoleOptions().setName("Log out").setExact(true));
            assertThat(last).isVisible();
            Sight.look(page, screen.touch() ? "account-menu-phone" : "account-menu");
            var box = last.boundingBox();
            assertThat(box.y + box.height).isLessThanOrEqualTo(screen.height());
            assertThat(
                            (Boolean)
                                    last.evaluate(
                                            "e => { const b = e.getBoundingClientRect(); return e.contains(document.elementFromPoint(b.x + 30, b.bottom - 2)); }"))
                    .as("nothing cuts its lower edge")
                    .isTrue();
        }
    }

    private Visitor loggedIn(Screen screen) {
        Visitor visitor = visitor(screen);
        visitor.goTo("/login");
        visitor.page().fill("#username", owner.email());
        visitor.page().fill("#password", TestPictures.PASSWORD);
        visitor.page().keyboard().press("Enter");
        visitor.page().waitForURL("**/paint");
        assertThat(visitor.page().locator(".studio")).isVisible();
        return visitor;
    }

    private Picture hung(String title, String style, String file) throws Exception {
        var pictures = new TestPictures(accounts, gallery, storage, events);
        UUID transfer = pictures.finished(
                        owner.id(), title, style, ImageIO.read(Path.of(file).toFile()))
                .transfer()
                .id();
        return gallery.ofTransfer(transfer, owner.id()).orElseThrow();
    }

    private Album album() throws Exception {
        UUID id = albums.create(owner.id(), "Old town").id();
        Picture second = hung("Loggia", "cubist_town", "frontend/start/example-2.jpg");
        Picture third = hung("Lions", "woodcut_wave", "styles/woodcut_wave/picture.jpg");
        albums.add(id, owner.id(), List.of(picture.id(), second.id(), third.id()));
        return albums.find(id, owner.id()).orElseThrow();
    }

    private void showPhotoToo(ShareLink link) {
        database.sql("update share_link set photo = true where token = ?")
                .param(link.token())
                .update();
    }

    private static String linkOf(Page page) {
        Locator field = page.getByLabel("Link", exactly());
        assertThat(field).hasValue(Pattern.compile("http.*"));
        return field.inputValue();
    }

    private static void turn(Page page, String name, boolean on) {
        Locator choice = page.getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName(name));
        choice.click();
        assertThat(choice).hasAttribute("aria-checked", Boolean.toString(on));
        page.waitForTimeout(300); // until the server knows
    }

    private static void choose(Page page, String name, String choice) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
        Locator option = page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(choice));
        option.click();
        assertThat(option).isHidden();
    }

    private static boolean painted(Page page) {
        return (Boolean)
                page.evaluate(
                        "[...document.querySelector('candia-compare').shadowRoot.querySelectorAll('img')].every(i => i.naturalWidth > 0)");
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
