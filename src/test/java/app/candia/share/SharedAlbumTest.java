package app.candia.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.candia.ServerTest;
import app.candia.TestPictures;
import app.candia.gallery.Album;
import app.candia.gallery.Albums;
import app.candia.gallery.Bin;
import app.candia.gallery.Gallery;
import app.candia.gallery.Picture;
import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@ServerTest
class SharedAlbumTest {
    @Autowired
    MockMvc stranger;

    @Autowired
    Shares shares;

    @Autowired
    Albums albums;

    @Autowired
    Gallery gallery;

    @Autowired
    Bin bin;

    @Autowired
    TestPictures pictures;

    private UUID owner;
    private Album album;
    private Picture first;
    private Picture second;
    private ShareLink link;

    @BeforeEach
    void share() throws Exception {
        owner = pictures.account().id();
        first = titled("Koules");
        second = titled("Loggia");
        UUID id = albums.create(owner, "Old town").id();
        albums.add(id, owner, List.of(first.id(), second.id()));
        album = albums.find(id, owner).orElseThrow();
        link = shares.share(album);
    }

    @Test
    void an_album_has_one_link_and_shows_its_pictures_in_order() throws Exception {
        assertThat(shares.share(album)).isEqualTo(link);
        String page = page(link.path());

        assertThat(page)
                .contains("<h1>Old town</h1>", "From Somebody · 2 pictures", file(first, "640.jpg"))
                .contains("property=\"og:title\" content=\"Old town\"")
                .contains("property=\"og:image\" content=\"http://localhost" + file(first, "640.jpg"))
                .doesNotContain("<script");
        assertThat(page.indexOf("<b>Koules</b>")).isBetween(0, page.indexOf("<b>Loggia</b>"));
    }

    @Test
    void each_picture_has_a_page_that_leads_to_its_neighbours() throws Exception {
        String page = page(link.path() + "/" + first.id());

        assertThat(page)
                .contains("<h1>Koules</h1>", file(first, "1600.jpg"))
                .contains("rel=\"next\" href=\"" + link.path() + "/" + second.id() + "\"")
                .contains("href=\"" + link.path() + "\"")
                .contains("og:url\" content=\"http://localhost" + link.path() + "/" + first.id() + "\"")
                .doesNotContain("rel=\"prev\"");
        assertThat(shares.of(album).orElseThrow().views())
                .as("looking around is part of a view")
                .isZero();
    }

    @Test
    void what_does_not_hang_in_it_is_not_shown_by_it() throws Exception {
        Picture other = titled("Kitchen");
        albums.remove(album.id(), owner, List.of(second.id()));
        bin.put(List.of(first.id()), owner);

        for (Picture hidden : List.of(other, first, second)) {
            assertThat(fetch(link.path() + "/" + hidden.id()).getStatus()).isEqualTo(404);
            assertThat(fetch(file(hidden, "640.jpg")).getStatus()).isEqualTo(404);
        }
        assertThat(page(link.path())).contains("Nothing hangs here yet.");
    }

    @Test
    void behind_a_door_no_page_of_it_shows_anything() throws Exception {
        shares.protect(link, "harbour at night");

        stranger.perform(get(link.path() + "/" + first.id()))
                .andExpect(status().isFound())
                .andExpect(redirectedUrl(link.path()));
        assertThat(fetch(file(first, "640.jpg")).getStatus()).isEqualTo(404);
        assertThat(page(link.path())).contains("see the album").doesNotContain("Old town", "Koules");

        Cookie pass = Objects.requireNonNull(stranger.perform(post(link.path()).param("password", "harbour at night"))
                .andReturn()
                .getResponse()
                .getCookie(Pass.COOKIE));
        stranger.perform(get(link.path() + "/" + first.id()).cookie(pass)).andExpect(status().isOk());
        stranger.perform(get(file(first, "640.jpg")).cookie(pass)).andExpect(status().isOk());
    }

    @Test
    void a_deleted_album_takes_its_link_along_and_leaves_the_pictures_theirs() throws Exception {
        ShareLink ofPicture = shares.share(first);

        albums.delete(album.id(), owner);

        assertThat(fetch(link.path()).getStatus()).isEqualTo(404);
        assertThat(shares.of(album)).isEmpty();
        assertThat(fetch(ofPicture.path()).getStatus()).isEqualTo(200);
    }

    @Test
    void a_page_that_is_not_there_tells_nothing_of_the_album() throws Exception {
        shares.allow(link, Permission.FINDABLE, true);
        String dead = "/s/" + Token.random() + "/" + UUID.randomUUID();

        MockHttpServletResponse missing = fetch(link.path() + "/" + UUID.randomUUID());

        assertThat(missing.getContentAsString()).isEqualTo(fetch(dead).getContentAsString());
        assertThat(missing.getHeader("X-Robots-Tag")).isEqualTo(fetch(dead).getHeader("X-Robots-Tag"));
    }

    @Test
    void a_large_album_comes_in_parts_so_that_each_page_is_light() throws Exception {
        List<UUID> many = new ArrayList<>();
        for (int i = 0; i < SharedPages.PART; i++) {
            many.add(pictures.hung(owner).id());
        }
        albums.add(album.id(), owner, many);
        String start = page(link.path());
        String rest = page(link.path() + "?part=2");

        assertThat(start.length()).as("beside fonts and styles").isLessThan(45_000);
        assertThat(start)
                .contains((SharedPages.PART + 2) + " pictures", "rel=\"next\" href=\"" + link.path() + "?part=2\"")
                .doesNotContain(many.getLast().toString());
        assertThat(rest).contains(many.getLast().toString(), "rel=\"prev\"").doesNotContain("rel=\"next\"");
        assertThat(page(link.path() + "?part=99")).isEqualTo(rest);
        assertThat(shares.of(album).orElseThrow().views()).isOne();
    }

    private Picture titled(String title) throws Exception {
        UUID id = pictures.hung(owner).id();
        gallery.rename(id, owner, title);
        return gallery.find(id, owner).orElseThrow();
    }

    private String page(String path) throws Exception {
        return fetch(path).getContentAsString();
    }

    private MockHttpServletResponse fetch(String path) throws Exception {
        return stranger.perform(get(path).header("Accept-Language", "en"))
                .andReturn()
                .getResponse();
    }

    private String file(Picture picture, String name) {
        return link.path() + "/" + picture.id() + "/" + name;
    }
}
