package app.candia.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.candia.ServerTest;
import app.candia.account.Account;
import app.candia.account.Accounts;
import app.candia.gallery.Bin;
import app.candia.gallery.Gallery;
import app.candia.gallery.Picture;
import app.candia.nst.Settings;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class SharedPageTest {
    private static final Instant NOVEMBER = Instant.parse("2026-11-15T12:00:00Z");

    @Autowired
    MockMvc browser;

    @Autowired
    Accounts accounts;

    @Autowired
    Gallery gallery;

    @Autowired
    Bin bin;

    @Autowired
    Shares shares;

    @Autowired
    JdbcClient database;

    @Autowired
    JsonMapper json;

    private Account painter;

    @BeforeEach
    void signUp() throws Exception {
        painter = accounts.signUp(UUID.randomUUID() + "@example.org", "Eleni M.", "long enough", Locale.ENGLISH);
    }

    @Test
    void shows_title_style_painter_and_month_in_the_visitors_language() throws Exception {
        String page = shares.share(picture("Koules", "starry_night")).path();

        browser.perform(get(page).header("Accept-Language", "en"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<h1>Koules</h1>")))
                .andExpect(content().string(containsString("From Eleni M., November 2026")))
                .andExpect(content().string(containsString("after “Starry Night”")))
                .andExpect(content().string(containsString("src=\"" + page + "/picture.jpg\"")));
        browser.perform(get(page).header("Accept-Language", "el"))
                .andExpect(content().string(containsString("Από: Eleni M., Νοέμβριος 2026")));
    }

    @Test
    void tells_messengers_by_absolute_addresses_and_search_engines_nothing() throws Exception {
        String page = shares.share(picture("Koules", "starry_night")).path();

        browser.perform(get("http://candia.example" + page))
                .andExpect(content().string(containsString("og:title\" content=\"Koules\"")))
                .andExpect(content().string(containsString("og:url\" content=\"http://candia.example" + page + "\"")))
                .andExpect(content()
                        .string(containsString("og:image\" content=\"http://candia.example" + page + "/picture.jpg\"")))
                .andExpect(content().string(containsString("noindex")));
    }

    @Test
    void needs_neither_session_nor_script() throws Exception {
        var shown = browser.perform(
                        get(shares.share(picture("Koules", "starry_night")).path()))
                .andReturn();
        assertThat(shown.getRequest().getSession(false)).isNull();
        assertThat(shown.getResponse().getContentAsString())
                .doesNotContain("<script")
                .hasSizeLessThan(20_000);
    }

    @Test
    void a_style_of_the_painters_own_stays_unnamed() throws Exception {
        String own = "own:" + UUID.randomUUID();
        browser.perform(get(shares.share(picture("Koules", own)).path()).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("after a picture of the painter’s own")))
                .andExpect(content().string(not(containsString(own))));
    }

    @Test
    void a_title_is_text_only_and_none_is_called_untitled() throws Exception {
        browser.perform(get(shares.share(picture("<b>x</b>", "starry_night")).path()))
                .andExpect(content().string(not(containsString("<b>x</b>"))));
        browser.perform(get(shares.share(picture("", "starry_night")).path()).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("<h1>Untitled</h1>")));
    }

    @Test
    void revoked_deleted_and_never_shared_look_the_same() throws Exception {
        var revoked = picture("Koules", "starry_night");
        String revokedPage = shares.share(revoked).path();
        shares.revoke(revoked.id(), painter.id());
        var deleted = picture("Koules", "starry_night");
        String deletedPage = shares.share(deleted).path();
        bin.put(List.of(deleted.id()), painter.id());

        String never = takenDown("/s/" + "A".repeat(27));

        assertThat(takenDown(revokedPage)).isEqualTo(never);
        assertThat(takenDown(deletedPage)).isEqualTo(never);
        assertThat(never).contains("This picture has been taken down.");
    }

    private String takenDown(String page) throws Exception {
        return browser.perform(get(page).header("Accept-Language", "en"))
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private Picture picture(String title, String style) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into picture (id, owner, transfer, photo, style, title, settings, picture_key, width,
                            height, painted, took_ms)
                        values (?, ?, ?, ?, ?, ?, ?, ?, 512, 341, ?, 90000)
                        """)
                .params(
                        id,
                        painter.id(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        style,
                        title,
                        json.writeValueAsString(Settings.DEFAULT),
                        "pictures/" + id + "/picture.png",
                        NOVEMBER.atOffset(ZoneOffset.UTC))
                .update();
        return gallery.find(id, painter.id()).orElseThrow();
    }
}
