package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.candia.gallery.Picture;
import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A painting is painted again, as the photo of another. */
class RepaintedIT extends OwnerTest {
    @Test
    void a_painting_is_chosen_among_ones_own_photos() throws Exception {
        photo();
        hung("Koules", "starry_night", PAINTING);
        Visitor eleni = loggedIn(Screen.PHONE);
        Page page = eleni.page();
        eleni.press("All your photos");
        assertThat(page.locator(".photo-grid button")).hasCount(2);
        page.getByLabel("Use the picture “Koules”").click();
        assertThat(eleni.photo("Koules")).isVisible();
        eleni.press("Your photos");
        assertThat(page.locator(".photo-grid button")).hasCount(2);
        Sight.look(page, "photos-paintings-phone");
    }

    @Test
    void a_picture_s_page_leads_to_the_studio_where_all_else_stays_as_it_was_chosen() throws Exception {
        Picture picture = hung("Loggia", "starry_night", PAINTING);
        accounts.speak(owner.id(), Locale.of("el"));
        Visitor eleni = loggedIn(Screen.DESKTOP.inGreek());
        Page page = eleni.page();
        page.locator(".styles button").first().click();
        assertThat(page.locator(".styles [aria-pressed=true]")).hasCount(1);
        eleni.goTo("/pictures/" + picture.id());
        Sight.look(page, "picture-as-photo-greek");
        eleni.press("Πάρ’ το ως φωτογραφία");
        page.waitForURL("**/paint?photo=*");
        assertThat(page.getByAltText("Η φωτογραφία σου: Loggia")).isVisible();
        assertThat(page.locator(".styles [aria-pressed=true]")).hasCount(1);
    }
}
