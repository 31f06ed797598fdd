package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.candia.gallery.Album;
import app.candia.gallery.Picture;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** What hangs in an album is put in order with the mouse, and one of it on the cover. */
class AlbumIT extends WallTest {
    @Walked
    void pictures_are_dragged_into_order_and_one_is_put_on_the_cover(Screen screen) throws Exception {
        hangSmall(3);
        Album album = albums.create(owner.id(), "Old harbour");
        for (int i = 0; i < 3; i++) {
            albums.add(album.id(), owner.id(), List.of(picture("Picture " + i).id()));
        }
        Visitor eleni = atWall(screen);
        Page page = eleni.page();
        page.navigate(url("/albums/" + album.id()));
        assertThat(named(page)).hasText(new String[] {"Picture 0", "Picture 1", "Picture 2"});
        drag(page, 2, 0, 0.1);
        assertThat(named(page)).hasText(new String[] {"Picture 2", "Picture 0", "Picture 1"});
        drag(page, 0, 2, 0.9);
        assertThat(named(page)).hasText(new String[] {"Picture 0", "Picture 1", "Picture 2"});
        drag(page, 0, 1, 0.9);
        assertThat(named(page)).hasText(new String[] {"Picture 1", "Picture 0", "Picture 2"});
        page.reload();
        assertThat(named(page)).hasText(new String[] {"Picture 1", "Picture 0", "Picture 2"});

        assertThat(cover(album)).isEqualTo(picture("Picture 1"));
        eleni.label("Choose several").click();
        tile(page, 2).click();
        action(eleni, "Cover").click();
        eleni.sees("It is on the cover now.");
        assertThat(cover(album)).isEqualTo(picture("Picture 2"));
        page.locator(".back").click();
        page.waitForURL("**/pictures");
        assertThat(page.locator(".albums img[srcset*='" + picture("Picture 2").id() + "']"))
                .isVisible();
    }

    /** @param where on the other picture it is let go, of its width */
    private static void drag(Page page, int from, int to, double where) {
        var box = tile(page, to).boundingBox();
        tile(page, from)
                .dragTo(
                        tile(page, to),
                        new Locator.DragToOptions().setTargetPosition(box.width * where, box.height / 2));
    }

    private static Locator named(Page page) {
        return page.locator(".tile .name");
    }

    private Picture picture(String title) {
        return gallery.latest(owner.id(), 3).stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Picture cover(Album album) {
        return albums.find(album.id(), owner.id())
                .flatMap(Album::cover)
                .flatMap(id -> gallery.find(id, owner.id()))
                .orElseThrow();
    }
}
