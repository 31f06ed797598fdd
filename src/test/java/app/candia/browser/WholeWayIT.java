package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A street photo goes in by the browser and comes out painted, in its owner's gallery and on a friend's phone. */
class WholeWayIT extends BrowserTest {
    @Walked
    void a_photo_becomes_a_picture_that_can_be_compared_shared_and_deleted(Screen screen) throws Exception {
        Visitor eleni = visitor(screen);
        eleni.goTo("/");
        eleni.look("start");
        eleni.page().locator("main a[href$=signup]").first().click();
        eleni.look("sign-up");
        eleni.signUp("Eleni", emailOf("Eleni"), "the sea at Koules");
        eleni.look("studio-empty");

        eleni.choosePhoto(Visitor.FORTRESS);
        assertThat(eleni.photo("fortress")).isVisible();
        eleni.page().locator("button.paint").click();
        eleni.sees("Choose a style first.");
        eleni.chooseStyle("Starry Night");
        eleni.chooseSize(256);
        eleni.look("studio");
        eleni.paint();
        String transfer = eleni.path();

        assertThat(eleni.page().locator("candia-preview img").last())
                .hasAttribute("src", Pattern.compile(".*preview-.*"), patience());
        eleni.look("progress");
        eleni.goTo("/pictures");
        assertThat(eleni.page().locator("a[href$='" + transfer.substring(1) + "']"))
                .isVisible();
        eleni.look("gallery-running");
        eleni.goTo(transfer);
        eleni.waitForPicture();

        String picture = eleni.path();
        var slider = eleni.label("studio.picture.compare");
        slider.focus();
        slider.press("Home");
        assertThat(slider).hasValue("0");
        slider.press("ArrowRight");
        assertThat(slider).hasValue("5");
        eleni.look("picture");
        var painted = ImageIO.read(new ByteArrayInputStream(eleni.bytes(picture + "/picture.png")));
        assertThat(List.of(painted.getWidth(), painted.getHeight())).isEqualTo(List.of(256, 171));
        assertThat(eleni.status(picture + "/download")).isEqualTo(200);

        eleni.press("Share");
        eleni.sees("Whoever has the link sees the picture.");
        eleni.look("share-dialog");
        eleni.press("Create link");
        assertThat(eleni.label("Link")).isVisible();
        eleni.look("share-dialog-link");
        String link = eleni.label("Link").inputValue();
        Visitor friend = visitor(screen.opposite());
        String shared = link.substring(link.indexOf("/s/"));
        friend.goTo(shared);
        friend.sees("Painted with Candia.");
        assertThat(friend.page().context().cookies()).as("no session").isEmpty();
        assertThat((Boolean) friend.page().evaluate("document.querySelector('main img').naturalWidth > 0"))
                .isTrue();
        friend.look("shared");

        Visitor stranger = visitor(screen);
        stranger.signUp("Manolis", emailOf("Manolis"), "another long password");
        for (String path : List.of(picture + "/picture.png", picture + "/640", picture + "/download")) {
            assertThat(stranger.status(path)).as(path).isEqualTo(404);
            assertThat(friend.status(path)).as(path).isEqualTo(404);
        }
        stranger.goTo(picture);
        stranger.sees("There is no such picture.");

        eleni.press("Stop sharing");
        eleni.sees("The link no longer works.");
        assertThat(friend.status(shared)).isEqualTo(404);
        friend.page().reload();
        friend.sees("This picture has been taken down.");
        friend.look("taken-down");

        eleni.goTo("/pictures");
        eleni.look("gallery");
        eleni.goTo(picture);
        eleni.press("Delete picture");
        eleni.sees("The wall is still bare.");
        eleni.look("gallery-empty");
        assertThat(eleni.status(picture + "/picture.png")).isEqualTo(404);
    }

    @Walked
    void a_painting_can_be_stopped_and_the_photo_stays(Screen screen) {
        Visitor nikos = visitor(screen);
        nikos.signUp("Nikos", emailOf("Nikos"), "blue doors everywhere");
        nikos.choosePhoto(Visitor.FORTRESS);
        assertThat(nikos.photo("fortress")).isVisible();
        nikos.chooseStyle("Stained Glass");
        nikos.look("studio-chosen");
        nikos.paint();
        nikos.cancel();
        assertThat(nikos.photo("fortress")).isVisible();
        assertThat(nikos.page().locator(".running a")).hasCount(0);
    }

    @Walked
    void a_file_that_is_no_picture_is_refused_and_the_photo_before_it_stays(Screen screen) {
        Visitor maria = visitor(screen);
        maria.signUp("Maria", emailOf("Maria"), "nine lives of a cat");
        if (!screen.touch()) { // a phone has no such button yet
            maria.page().locator("button.paint").click();
            maria.sees("Choose a photo first.");
        }
        maria.choosePhoto(Visitor.FORTRESS);
        assertThat(maria.photo("fortress")).isVisible();
        maria.choosePhoto(Path.of("README.md"));
        maria.sees("This file is not a picture we can read");
        assertThat(maria.photo("fortress")).isVisible();
    }

    @Test
    void whoever_reads_greek_is_met_in_greek() {
        Visitor giorgos = visitor(Screen.PHONE.inGreek().inTheDark());
        giorgos.goTo("/");
        assertThat(giorgos.page().getByText("Το Ηράκλειο, ζωγραφισμένο ξανά.")).isVisible();
        giorgos.goTo("/login");
        giorgos.look("login");
        giorgos.signUp("Γιώργος", emailOf("giorgos"), "μια μεγάλη φράση");
        assertThat(giorgos.page().getByText("Με το ύφος του έργου")).isVisible();
    }

    private static HasAttributeOptions patience() {
        return new HasAttributeOptions().setTimeout(60_000);
    }
}
