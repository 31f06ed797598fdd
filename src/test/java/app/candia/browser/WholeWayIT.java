package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A street photo goes in by the browser and comes out painted, in its owner's gallery and on a friend's phone. */
class WholeWayIT extends BrowserTest {
    @Test
    void a_photo_becomes_a_picture_that_can_be_compared_shared_and_deleted() throws Exception {
        Visitor eleni = visitor(Screen.PHONE);
        eleni.goTo("/");
        look(eleni, "start");
        eleni.page().getByRole(AriaRole.LINK, link("Create an account")).first().click();
        look(eleni, "sign-up");
        eleni.signUp("Eleni", "eleni@example.gr", "the sea at Koules");
        look(eleni, "studio-empty");

        eleni.choosePhoto(Visitor.FORTRESS);
        assertThat(eleni.photo("fortress")).isVisible();
        eleni.page().locator("button.paint").click();
        assertThat(eleni.page().getByText("Choose a style first.")).isVisible();
        eleni.chooseStyle("Starry night");
        eleni.chooseSize(256);
        look(eleni, "studio");
        eleni.paint();
        String transfer = eleni.path();

        assertThat(eleni.page().locator("candia-preview img").last())
                .hasAttribute("src", Pattern.compile(".*preview-.*"), patience());
        look(eleni, "progress");
        eleni.goTo("/pictures");
        assertThat(eleni.page().locator("a[href$='" + transfer.substring(1) + "']"))
                .isVisible();
        look(eleni, "gallery-running");
        eleni.goTo(transfer);
        eleni.waitForPicture();

        String picture = eleni.path();
        var slider = eleni.page().getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Compare"));
        slider.focus();
        slider.press("Home");
        assertThat(slider).hasValue("0");
        slider.press("ArrowRight");
        assertThat(slider).hasValue("5");
        look(eleni, "picture");
        var painted = ImageIO.read(new ByteArrayInputStream(eleni.bytes(picture + "/picture.png")));
        assertThat(List.of(painted.getWidth(), painted.getHeight())).isEqualTo(List.of(256, 171));
        assertThat(eleni.status(picture + "/download")).isEqualTo(200);

        eleni.press("Share");
        assertThat(eleni.page().getByText("Whoever has the link sees the picture."))
                .isVisible();
        look(eleni, "share-dialog");
        eleni.press("Create link");
        assertThat(eleni.page().getByLabel("Link", new Page.GetByLabelOptions().setExact(true)))
                .isVisible();
        look(eleni, "share-dialog-link");
        String link = eleni.page()
                .getByLabel("Link", new Page.GetByLabelOptions().setExact(true))
                .inputValue();
        Visitor friend = visitor(Screen.DESKTOP);
        String shared = link.substring(link.indexOf("/s/"));
        friend.goTo(shared);
        assertThat(friend.page().getByText("Painted with Candia.")).isVisible();
        assertThat(friend.page().context().cookies()).as("no session").isEmpty();
        assertThat((Boolean) friend.page().evaluate("document.querySelector('main img').naturalWidth > 0"))
                .isTrue();
        look(friend, "shared");

        Visitor stranger = visitor(Screen.DESKTOP);
        stranger.signUp("Manolis", "manolis@example.gr", "another long password");
        for (String path : List.of(picture + "/picture.png", picture + "/640", picture + "/download")) {
            assertThat(stranger.status(path)).as(path).isEqualTo(404);
            assertThat(friend.status(path)).as(path).isEqualTo(404);
        }
        stranger.goTo(picture);
        assertThat(stranger.page().getByText("There is no such picture.")).isVisible();

        eleni.press("Stop sharing");
        assertThat(eleni.page().getByText("The link no longer works.")).isVisible();
        assertThat(friend.status(shared)).isEqualTo(404);
        friend.page().reload();
        assertThat(friend.page().getByText("This picture has been taken down.")).isVisible();
        look(friend, "taken-down");

        eleni.goTo("/pictures");
        look(eleni, "gallery");
        eleni.goTo(picture);
        eleni.press("Delete picture");
        assertThat(eleni.page().getByText("The wall is still bare.")).isVisible();
        look(eleni, "gallery-empty");
        assertThat(eleni.status(picture + "/picture.png")).isEqualTo(404);
    }

    @Test
    void a_painting_can_be_stopped_and_the_photo_stays() {
        Visitor nikos = visitor(Screen.DESKTOP.inTheDark());
        nikos.signUp("Nikos", "nikos@example.gr", "blue doors everywhere");
        nikos.choosePhoto(Visitor.FORTRESS);
        assertThat(nikos.photo("fortress")).isVisible();
        nikos.chooseStyle("Stained glass");
        look(nikos, "studio-dark");
        nikos.paint();
        nikos.press("Cancel");
        nikos.press("Stop");
        nikos.page().waitForURL("**/paint");
        assertThat(nikos.photo("fortress")).isVisible();
        assertThat(nikos.page().locator(".running a")).hasCount(0);
    }

    @Test
    void a_file_that_is_no_picture_is_refused_and_the_photo_before_it_stays() throws Exception {
        Visitor maria = visitor(Screen.DESKTOP);
        maria.signUp("Maria", "maria@example.gr", "nine lives of a cat");
        maria.page().locator("button.paint").click();
        assertThat(maria.page().getByText("Choose a photo first.")).isVisible();
        maria.choosePhoto(Visitor.FORTRESS);
        assertThat(maria.photo("fortress")).isVisible();
        maria.choosePhoto(Path.of("README.md"));
        assertThat(maria.page().getByText("This file is not a picture we can read"))
                .isVisible();
        assertThat(maria.photo("fortress")).isVisible();
    }

    @Test
    void greek_is_spoken_in_the_same_places() {
        Visitor giorgos = visitor(Screen.PHONE.inGreek().inTheDark());
        giorgos.goTo("/");
        assertThat(giorgos.page().getByText("Το Ηράκλειο, ζωγραφισμένο ξανά.")).isVisible();
        look(giorgos, "start-greek");
        giorgos.goTo("/login");
        look(giorgos, "login-greek");
        giorgos.goTo("/signup");
        giorgos.page().fill("#name", "Γιώργος");
        giorgos.page().fill("#email", "giorgos@example.gr");
        giorgos.page().fill("#password", "μια μεγάλη φράση");
        giorgos.page().locator("form button").click();
        giorgos.page().waitForURL("**/paint");
        assertThat(giorgos.page().getByText("Με το ύφος του έργου")).isVisible();
        look(giorgos, "studio-greek");
        giorgos.goTo("/pictures");
        assertThat(giorgos.page().getByText("Ο τοίχος είναι ακόμη άδειος.")).isVisible();
        look(giorgos, "gallery-greek");
    }

    private static void look(Visitor visitor, String name) {
        Sight.look(visitor.page(), name);
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static HasAttributeOptions patience() {
        return new HasAttributeOptions().setTimeout(60_000);
    }
}
