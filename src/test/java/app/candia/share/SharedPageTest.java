package app.candia.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.candia.ServerTest;
import app.candia.TestPictures;
import app.candia.account.Account;
import app.candia.gallery.Gallery;
import app.candia.gallery.Picture;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@ServerTest
class SharedPageTest {
    @Autowired
    MockMvc browser;

    @Autowired
    TestPictures pictures;

    @Autowired
    Gallery gallery;

    @Autowired
    Shares shares;

    @Autowired
    JdbcClient database;

    private Picture picture;
    private ShareLink link;

    @BeforeEach
    void share() throws Exception {
        Account painter = pictures.account();
        picture = pictures.hung(painter.id());
        database.sql("update account set name = 'Eleni M.' where id = ?")
                .param(painter.id())
                .update();
        database.sql("update picture set painted = '2026-11-15T12:00:00Z' where id = ?")
                .param(picture.id())
                .update();
        gallery.rename(picture.id(), painter.id(), "Koules");
        link = shares.share(picture);
    }

    @Test
    void shows_title_style_painter_and_month_in_the_visitors_language() throws Exception {
        browser.perform(get(link.path()).header("Accept-Language", "en"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<h1>Koules</h1>")))
                .andExpect(content().string(containsString("From Eleni M., November 2026")))
                .andExpect(content().string(containsString("after “Starry Night”")))
                .andExpect(content().string(containsString("src=\"" + file("1600.jpg") + "\"")));
        browser.perform(get(link.path()).header("Accept-Language", "el"))
                .andExpect(content().string(containsString("Από: Eleni M., Νοέμβριος 2026")));
    }

    @Test
    void offers_the_picture_in_sizes_for_the_screen() throws Exception {
        database.sql("update picture set width = 3000, height = 2000 where id = ?")
                .param(picture.id())
                .update();
        assertThat(page())
                .contains(
                        "srcset=\"" + file("640.jpg") + " 640w, " + file("1600.jpg") + " 1600w\"",
                        "type=\"image/webp\" srcset=\"" + file("320.webp") + " 320w, " + file("640.webp") + " 640w, "
                                + file("1080.webp") + " 1080w, " + file("1600.webp") + " 1600w\"");

        database.sql("update picture set width = 2000, height = 3000 where id = ?")
                .param(picture.id())
                .update();
        assertThat(page()).contains("srcset=\"" + file("640.jpg") + " 427w, " + file("1600.jpg") + " 1067w\"");
    }

    @Test
    void tells_messengers_by_absolute_addresses() throws Exception {
        String page = browser.perform(get("http://candia.example" + link.path()).header("Accept-Language", "en"))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page)
                .contains("property=\"og:title\" content=\"Koules\"")
                .contains("property=\"og:url\" content=\"http://candia.example" + link.path() + "\"")
                .contains("property=\"og:image\" content=\"http://candia.example" + file("640.jpg") + "\"")
                .contains("property=\"og:image:width\" content=\"80\"")
                .contains("property=\"og:locale\" content=\"en_GB\"")
                .contains("name=\"twitter:card\" content=\"summary_large_image\"")
                .contains("name=\"twitter:image\" content=\"http://candia.example" + file("640.jpg") + "\"");
    }

    @Test
    void tells_search_engines_nothing_unless_wished() throws Exception {
        browser.perform(get(link.path()))
                .andExpect(header().string("X-Robots-Tag", "noindex, nofollow"))
                .andExpect(content().string(containsString("<meta name=\"robots\" content=\"noindex, nofollow\">")));

        shares.allow(link, Permission.FINDABLE, true);
        browser.perform(get(link.path()))
                .andExpect(header().string("X-Robots-Tag", "all"))
                .andExpect(content().string(not(containsString("name=\"robots\""))));

        shares.protect(link, "harbour at night");
        browser.perform(get(link.path()))
                .andExpect(header().string("X-Robots-Tag", "noindex, nofollow"))
                .andExpect(content().string(containsString("name=\"robots\"")));
    }

    @Test
    void needs_neither_session_nor_cookie_nor_script_and_is_kept_by_nobody() throws Exception {
        var shown = browser.perform(get(link.path())).andReturn();

        assertThat(shown.getRequest().getSession(false)).isNull();
        assertThat(shown.getResponse().getCookies()).isEmpty();
        assertThat(shown.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(shown.getResponse().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(shown.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(shown.getResponse().getContentAsString()).doesNotContain("<script");
    }

    @Test
    void is_made_in_less_than_a_tenth_of_a_second() throws Exception {
        for (int i = 0; i < 20; i++) {
            page();
        }
        long[] took = new long[21];
        for (int i = 0; i < took.length; i++) {
            long start = System.nanoTime();
            page();
            took[i] = System.nanoTime() - start;
        }
        Arrays.sort(took);

        assertThat(took[took.length / 2] / 1e6).as("milliseconds, median").isLessThan(100);
    }

    @Test
    void a_download_is_offered_where_it_is_allowed() throws Exception {
        assertThat(page()).contains("href=\"" + file("download") + "\"");

        shares.allow(link, Permission.DOWNLOAD, false);

        assertThat(page()).doesNotContain("download");
    }

    @Test
    void counts_people_and_not_messengers_nor_questions_for_the_headers() throws Exception {
        page();
        browser.perform(get(link.path()).header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/145.0"));
        for (String robot : new String[] {
            "WhatsApp/2.23.20.0",
            "TelegramBot (like TwitterBot)",
            "facebookexternalhit/1.1",
            "Mozilla/5.0 (compatible; Googlebot/2.1)"
        }) {
            browser.perform(get(link.path()).header("User-Agent", robot)).andExpect(status().isOk());
        }
        browser.perform(head(link.path()));

        assertThat(shares.of(picture).orElseThrow().views()).isEqualTo(2);
    }

    @Test
    void a_style_of_the_painters_own_stays_unnamed() throws Exception {
        String own = "own:" + UUID.randomUUID();
        database.sql("update picture set style = ? where id = ?")
                .params(own, picture.id())
                .update();

        assertThat(page())
                .contains("after a picture of the painter’s own")
                .doesNotContain(own)
                .doesNotContain("style.jpg");
    }

    @Test
    void a_title_is_text_only_and_none_is_called_untitled() throws Exception {
        gallery.rename(picture.id(), picture.owner(), "<b>\"x\"</b>");
        assertThat(page()).doesNotContain("<b>").contains("&lt;b&gt;&quot;x&quot;&lt;/b&gt;");

        gallery.rename(picture.id(), picture.owner(), "");
        assertThat(page()).contains("<h1>Untitled</h1>");
    }

    private String page() throws Exception {
        return browser.perform(get(link.path()).header("Accept-Language", "en"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String file(String name) {
        return link.path() + "/" + picture.id() + "/" + name;
    }
}
