package app.candia.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.candia.ServerTest;
import app.candia.TestPhotos;
import app.candia.TestPictures;
import app.candia.gallery.Gallery;
import app.candia.gallery.Picture;
import app.candia.photo.Photos;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ServerTest
class SharedPictureTest {
    @Autowired
    MockMvc stranger;

    @Autowired
    Shares shares;

    @Autowired
    Gallery gallery;

    @Autowired
    Photos photos;

    @Autowired
    TestPictures pictures;

    @Autowired
    JdbcClient database;

    private Picture picture;
    private ShareLink link;

    @BeforeEach
    void share(@TempDir Path folder) throws Exception {
        picture = pictures.hung(pictures.account().id());
        var photo = photos.add(picture.owner(), TestPhotos.jpeg(folder, 80, 50), "fortress.jpg");
        database.sql("update picture set photo = ? where id = ?")
                .params(photo.id(), picture.id())
                .update();
        link = shares.share(picture);
    }

    @Test
    void a_browser_asks_for_its_copy_each_time_and_gets_no_bytes_it_has() throws Exception {
        for (String file : new String[] {"640.jpg", "1600.jpg", "style.jpg"}) {
            String tag = kept(file);
            fetch(file, tag)
                    .andExpect(status().isNotModified())
                    .andExpect(content().string(""));
        }
    }

    @Test
    void a_copy_that_a_browser_kept_is_worth_nothing_once_the_link_is_revoked() throws Exception {
        String tag = kept("1600.jpg");

        shares.revoke(link);

        fetch("1600.jpg", tag).andExpect(status().isNotFound()).andExpect(header().string("Cache-Control", "no-store"));
    }

    @Test
    void nor_once_it_expires_or_asks_for_a_password_or_is_used_up() throws Exception {
        String tag = kept("1600.jpg");

        shares.expire(link, Instant.now().minusSeconds(1));
        fetch("1600.jpg", tag).andExpect(status().isNotFound());
        shares.expire(link, null);
        fetch("1600.jpg", tag).andExpect(status().isNotModified());

        shares.protect(link, "harbour at night");
        fetch("1600.jpg", tag).andExpect(status().isNotFound());
        shares.protect(link, null);
        fetch("1600.jpg", tag).andExpect(status().isNotModified());

        shares.limit(link, 0);
        fetch("1600.jpg", tag).andExpect(status().isNotFound());
    }

    @Test
    void the_photo_shows_only_where_its_owner_says_so_and_no_longer() throws Exception {
        fetch("photo.jpg", "").andExpect(status().isNotFound());
        fetch("photo-small.jpg", "").andExpect(status().isNotFound());
        page().andExpect(content().string(not(containsString("candia-compare"))));

        shares.allow(link, Permission.PHOTO, true);
        String tag = kept("photo.jpg");
        String small = kept("photo-small.jpg");
        page().andExpect(content().string(containsString("<candia-compare")))
                .andExpect(content().string(containsString("/photo-small.jpg 800w, ")));

        shares.allow(link, Permission.PHOTO, false);
        fetch("photo.jpg", tag).andExpect(status().isNotFound());
        fetch("photo-small.jpg", small).andExpect(status().isNotFound());
    }

    @Test
    void a_deleted_photo_leaves_the_picture_alone() throws Exception {
        shares.allow(link, Permission.PHOTO, true);
        photos.delete(gallery.find(picture.id(), picture.owner()).orElseThrow().photo(), picture.owner());

        fetch("photo.jpg", "").andExpect(status().isNotFound());
        page().andExpect(content().string(not(containsString("candia-compare"))));
    }

    @Test
    void a_download_is_the_whole_picture_under_its_title() throws Exception {
        gallery.rename(picture.id(), picture.owner(), "Κούλες: \"νύχτα\"");

        fetch("download", "")
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/png"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Content-Disposition", startsWith("attachment;")));

        shares.allow(link, Permission.DOWNLOAD, false);
        fetch("download", "").andExpect(status().isNotFound());
    }

    @Test
    void a_link_shows_no_picture_but_its_own() throws Exception {
        Picture other = pictures.hung(picture.owner());

        stranger.perform(get(link.path() + "/" + other.id() + "/640.jpg")).andExpect(status().isNotFound());
    }

    @Test
    void search_engines_are_told_of_pictures_what_they_are_told_of_pages() throws Exception {
        fetch("1600.jpg", "").andExpect(header().string("X-Robots-Tag", "noindex, nofollow"));
        shares.allow(link, Permission.FINDABLE, true);
        fetch("1600.jpg", "").andExpect(header().string("X-Robots-Tag", "all"));
    }

    /** Fetches it as a browser does that keeps it. */
    private String kept(String file) throws Exception {
        var response = fetch(file, "")
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/jpeg"))
                .andExpect(header().string("Cache-Control", "no-cache, private"))
                .andReturn()
                .getResponse();
        assertThat(response.getContentAsByteArray()).isNotEmpty();
        return Objects.requireNonNull(response.getHeader("ETag"));
    }

    private ResultActions fetch(String file, String tag) throws Exception {
        var request = get(link.path() + "/" + picture.id() + "/" + file);
        return stranger.perform(tag.isEmpty() ? request : request.header("If-None-Match", tag));
    }

    private ResultActions page() throws Exception {
        return stranger.perform(get(link.path()));
    }
}
