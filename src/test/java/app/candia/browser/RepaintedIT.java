package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.candia.gallery.Picture;
import com.microsoft.playwright.Page;

/** A painting is painted again, as the photo of another. */
class RepaintedIT extends OwnerTest {
    @Walked
    void a_painting_is_chosen_among_ones_own_photos(Screen screen) throws Exception {
        photo();
        hung("Koules", "starry_night", PAINTING);
        Visitor eleni = loggedIn(screen);
        Page page = eleni.page();
        eleni.press("All your photos");
        assertThat(page.locator(".photo-grid button")).hasCount(2);
        eleni.label("Use the picture “Koules”").click();
        assertThat(eleni.photo("Koules")).isVisible();
        eleni.openPhotos();
        assertThat(page.locator(".photo-grid button")).hasCount(2);
        eleni.look("photos-paintings");
    }

    @Walked
    void a_picture_s_page_leads_to_the_studio_where_all_else_stays_as_it_was_chosen(Screen screen) throws Exception {
        Picture picture = hung("Loggia", "starry_night", PAINTING);
        Visitor eleni = loggedIn(screen);
        Page page = eleni.page();
        page.locator(".styles button").first().click();
        assertThat(page.locator(".styles [aria-pressed=true]")).hasCount(1);
        eleni.goTo("/pictures/" + picture.id());
        eleni.look("picture-as-photo");
        eleni.press("Use as photo");
        page.waitForURL("**/paint?photo=*");
        assertThat(eleni.photo("Loggia")).isVisible();
        assertThat(page.locator(".styles [aria-pressed=true]")).hasCount(1);
    }
}
