package app.candia.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A browser is there, or gets there, and shows pages as the tests ask for. */
class BrowserIT {
    private static final String PAGE = """
            data:text/html,<meta name=viewport content="width=device-width"><style>body{background:white;margin:0}
            @media (prefers-color-scheme:dark){body{background:black}}</style><h1>Candia</h1>""";

    @RegisterExtension
    private final Windows windows = new Windows();

    @Test
    void a_page_is_shown_and_photographed_on_a_desktop() throws Exception {
        Page page = windows.open(Screen.DESKTOP);
        page.navigate(PAGE);
        assertThat(page.locator("h1").textContent()).isEqualTo("Candia");
        Path picture = Windows.picture(page, "browser-desktop");
        var pixels = ImageIO.read(picture.toFile());
        assertThat(pixels.getWidth()).isEqualTo(1280);
        assertThat(pixels.getRGB(1200, 800)).as("light").isEqualTo(0xffffffff);
    }

    @Test
    void a_phone_in_the_dark_speaks_greek_and_has_twice_the_pixels() throws Exception {
        Page page = windows.open(Screen.PHONE.inGreek().inTheDark());
        page.navigate(PAGE);
        assertThat(page.evaluate("navigator.language")).isEqualTo("el");
        assertThat(page.evaluate("innerWidth")).isEqualTo(390);
        var pixels = ImageIO.read(Windows.picture(page, "browser-phone").toFile());
        assertThat(pixels.getWidth()).isEqualTo(780);
        assertThat(pixels.getRGB(700, 1600)).as("dark").isEqualTo(0xff000000);
    }
}
