package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.candia.gallery.Picture;
import app.candia.nst.Effort;
import app.candia.nst.Settings;
import app.candia.transfer.NetworkChoice;
import app.candia.transfer.Transfer.State;
import app.candia.transfer.Transfers;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever looks away, goes back, comes twice or clicks twice finds the truth, and each thing once. */
class AwayIT extends OwnerTest {
    @Autowired
    Transfers transfers;

    @Autowired
    NetworkChoice networks;

    /** Longer than servers and proxies keep a silent connection, and than the page asks again by itself. */
    private static final double A_MINUTE = 65_000;

    @Test
    void a_lost_connection_is_said_and_then_the_page_shows_what_became_of_the_transfer() throws Exception {
        String transfer = running();
        Walk walk = inside(Screen.PHONE);
        walk.open(transfer, ".percent");
        walk.page().context().setOffline(true);
        assertThat(walk.page().getByText("No connection. The painting goes on without you."))
                .isVisible();
        Windows.picture(walk.page(), "offline");
        walk.page().waitForTimeout(A_MINUTE);
        assertThat(walk.page().getByText("No connection.")).isVisible();
        transfers.cancel(UUID.fromString(transfer.substring("/transfers/".length())), owner.id());
        walk.page().context().setOffline(false);
        assertThat(walk.page().getByText("No connection.")).isHidden();
        assertThat(walk.page().getByText("Stopped.")).isVisible();
    }

    @Test
    void what_is_deleted_in_one_browser_is_gone_in_the_other() throws Exception {
        Picture picture = pictures.hung(owner.id());
        pictures.hung(owner.id());
        Walk here = inside(Screen.DESKTOP);
        Walk there = inside(Screen.PHONE);
        here.open("/pictures", ".tile");
        there.open("/pictures/" + picture.id(), ".last .button");
        Walk third = inside(Screen.DESKTOP);
        third.open("/pictures/" + picture.id(), ".last .button");
        there.press(".last .button");
        there.see("vaadin-notification-card vaadin-button");
        assertThat(there.page().locator(".tile")).hasCount(1);
        here.goTo("/paint");
        here.page().goBack();
        assertThat(here.page().locator(".tile")).hasCount(1);
        third.press(".actions .primary"); // share what is gone
        assertThat(third.page().getByText("There is no such picture.")).isVisible();
        assertThat(database.sql("select count(*) from share_link where owner = ?")
                        .param(owner.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_transfer_cancelled_in_one_browser_is_over_in_the_other_at_once() throws Exception {
        String transfer = running();
        Walk here = inside(Screen.DESKTOP);
        Walk there = inside(Screen.PHONE);
        here.open(transfer, ".percent");
        Walk wall = inside(Screen.DESKTOP);
        wall.open("/pictures", ".running-transfer");
        there.open(transfer, ".percent");
        there.press(".end .danger");
        there.press("vaadin-confirm-dialog vaadin-button[slot=confirm-button]");
        assertThat(here.page().getByText("Stopped.")).isVisible();
        assertThat(wall.page().locator(".running-transfer")).hasCount(0);
    }

    @Test
    void back_and_forward_lead_through_studio_progress_gallery_and_picture() throws Exception {
        String transfer = running();
        Picture picture = pictures.hung(owner.id());
        Walk walk = inside(Screen.DESKTOP);
        Page page = walk.page();
        walk.press(".running-transfer");
        page.waitForURL("**" + transfer);
        walk.press("nav a[href=pictures]");
        page.waitForURL("**/pictures");
        walk.press(".tile > a");
        page.waitForURL("**/pictures/" + picture.id());
        walk.see(".actions");
        page.goBack();
        walk.see(".tile");
        assertThat(page.locator(".tile")).hasCount(1);
        page.goBack();
        walk.see(".percent");
        page.goBack();
        walk.see(".studio");
        assertThat(page.locator(".running li")).hasCount(1);
        page.goForward();
        walk.see(".percent");
        page.goForward();
        walk.see(".tile");
        page.goForward();
        walk.see(".actions");
        assertThat(page.locator("h1")).hasText("Old harbour");
        assertThat(transfers.open(owner.id())).hasSize(1);
    }

    @Test
    void what_is_clicked_twice_is_made_once() throws Exception {
        Picture picture = pictures.hung(owner.id());
        Walk walk = inside(Screen.DESKTOP);
        walk.open("/pictures/" + picture.id(), ".actions");
        walk.press(".actions .primary");
        walk.page().locator("vaadin-dialog .offer vaadin-button").dblclick();
        walk.see("vaadin-dialog .code svg");
        walk.open("/links", ".links li");
        assertThat(walk.page().locator(".links li")).hasCount(1);

        walk.open("/pictures", ".albums .new");
        walk.press(".albums .new");
        walk.page().locator("vaadin-dialog vaadin-text-field input").fill("Old town");
        walk.page().locator("vaadin-dialog [theme~=primary]").dblclick();
        walk.page().waitForURL("**/albums/*");
        assertThat(albums.of(owner.id())).hasSize(1);

        Walk stranger = new Walk(windows.open(Screen.PHONE), url(""), Screen.PHONE);
        stranger.open("/signup", "#name");
        String email = UUID.randomUUID() + "@example.gr";
        stranger.page().fill("#name", "Nikos");
        stranger.page().fill("#email", email);
        stranger.page().fill("#password", "blue doors everywhere");
        stranger.page().locator("form button").dblclick();
        stranger.see(".studio");
    }

    @Test
    void a_phone_notifies_whoever_turned_away() throws Exception {
        Walk walk = inside(Screen.PHONE);
        walk.page().context().grantPermissions(List.of("notifications"));
        walk.open(running(), "candia-bell p");
        assumeTrue(
                walk.page().evaluate("Notification.permission").equals("granted"),
                "this browser notifies nobody, whatever it is told: a Chromium without windows of its own does not");
        assertThat(walk.page().evaluate("""
            async () => {
                for (let i = 0; i < 400; i++) {
                    const r = await navigator.serviceWorker.getRegistration('frontend/candia-notifier.js');
                    if (r?.active) return true;
                    await new Promise(later => setTimeout(later, 50));
                }
                return false;
            }""")).isEqualTo(true);
        walk.page().evaluate("Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' })");
        assertThat(walk.page().evaluate("document.querySelector('candia-bell').ring('“Koules” is dry.')"))
                .isEqualTo(true);
        assertThat(walk.page().evaluate("""
            navigator.serviceWorker.getRegistration('frontend/candia-notifier.js')
                .then(r => r.getNotifications()).then(shown => shown.map(one => one.body))
            """)).isEqualTo(List.of("“Koules” is dry."));
    }

    @Test
    void whoever_turned_away_is_told_by_the_title_and_a_notification_when_a_painting_is_dry() throws Exception {
        Walk walk = inside(Screen.DESKTOP);
        Page page = walk.page();
        page.addInitScript("""
                titles = [];
                rung = [];
                new MutationObserver(() => { if (titles.at(-1) !== document.title) titles.push(document.title); })
                    .observe(document, { subtree: true, childList: true, characterData: true });
                Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
                ServiceWorkerContainer.prototype.getRegistration = async () => undefined;
                Notification = class extends EventTarget {
                  static permission = 'granted';
                  constructor(title, about) { super(); rung.push(title + ': ' + about.body); }
                };""");
        Settings small = Settings.DEFAULT
                .with()
                .resolution(Settings.MIN_RESOLUTION)
                .effort(Effort.SKETCH)
                .network(networks.names().getFirst())
                .build();
        transfers.submit(photo(), "starry_night", small); // time to open the page of the next
        walk.open(
                "/transfers/" + transfers.submit(photo(), "starry_night", small).id(), "candia-bell p");
        page.waitForURL(Visitor.PICTURE, new Page.WaitForURLOptions().setTimeout(120_000));
        assertThat(page.evaluate("rung")).isEqualTo(List.of("Candia: “fortress” is dry."));
        assertThat((List<?>) page.evaluate("titles")).asString().contains("“fortress” is dry.");
    }

    private String running() throws Exception {
        return forged.add(photo(), State.RUNNING, null);
    }
}
