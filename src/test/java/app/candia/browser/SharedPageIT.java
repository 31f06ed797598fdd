package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.candia.TestPictures;
import app.candia.share.ShareLink;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.LoadState;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What friends see behind a link. */
class SharedPageIT extends SharingTest {
    private static final int LIGHT = 150_000;

    @Walked
    void an_album_is_a_wall_to_walk_along(Screen screen) throws Exception {
        ShareLink link = shares.share(album());
        Visitor friend = visitor(screen);
        friend.goTo(link.path());
        friend.look("shared-album");
        friend.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Koules"))
                .click();
        assertThat(friend.page().locator("h1")).hasText("Koules");
        friend.look("shared-album-picture");
        BoundingBox hung = friend.page().locator("main .picture").boundingBox();
        BoundingBox label = friend.page().locator("main .label-column").boundingBox();
        assertThat(screen.touch() ? label.y >= hung.y + hung.height : label.x >= hung.x + hung.width)
                .as("the label is below the picture on a phone, beside it on a desktop")
                .isTrue();
        assertThat(hung.width).isGreaterThanOrEqualTo(label.width);
        friend.text("Next").click();
        assertThat(friend.page().locator("h1")).hasText("Loggia");
        friend.page().getByText("Old town").click();
        assertThat(friend.page().locator("h1")).hasText("Old town");
    }

    @Walked
    void who_likes_a_shared_picture_comes_to_a_studio_with_its_settings(Screen screen) {
        ShareLink link = shares.share(picture);
        Visitor nikos = visitor(screen);
        Page his = nikos.page();
        his.navigate(url(link.path()));
        nikos.text("Paint with these settings").click();
        his.waitForURL("**/login");
        his.locator("main a[href*=signup]").click();
        his.fill("#name", "Nikos");
        his.fill("#email", UUID.randomUUID() + "@example.org");
        his.fill("#password", TestPictures.PASSWORD);
        his.locator("form button").click();
        his.waitForURL(Pattern.compile(".*/paint.*"));
        assertThat(nikos.style("Starry Night")).hasAttribute("aria-pressed", "true");
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
        assertThat(theirs.getByText("Από: Somebody")).isVisible();
        assertThat(theirs.locator("candia-compare input")).hasCount(1);
        theirs.waitForLoadState(LoadState.NETWORKIDLE);

        Pattern pictures = Pattern.compile(".*/(\\d+\\.(webp|jpg)|photo(-small)?\\.jpg)");
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
        assertThat(loaded)
                .as("one size of the photo")
                .filteredOn(each -> each.url().matches(".*/photo(-small)?\\.jpg"))
                .extracting(each -> each.url().replaceFirst(".*/", ""))
                .containsExactly("photo-small.jpg");
    }
}
