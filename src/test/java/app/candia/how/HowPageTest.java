package app.candia.how;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.candia.ServerTest;
import app.candia.account.Accounts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

@ServerTest
class HowPageTest {
    private static final Pattern PICTURE = Pattern.compile("<img[^>]*>");
    private static final Pattern ADDRESS = Pattern.compile("src=\"([^\"]+)\"");

    /** The whole page with all its pictures, in bytes: light enough for a poor connection. */
    private static final long LIGHT = 600_000;

    @Autowired
    MockMvc browser;

    @Autowired
    Accounts accounts;

    @Test
    void is_there_for_everybody_in_both_languages_without_a_session_or_a_script() throws Exception {
        var english = browser.perform(get("/how").header("Accept-Language", "en"))
                .andExpect(status().isOk())
                .andReturn();
        assertThat(english.getResponse().getContentAsString())
                .contains("How a network paints", "<html lang=\"en\"", "Log in")
                .doesNotContain("<script", "??how.");
        assertThat(english.getRequest().getSession(false)).isNull();
        assertThat(page("el")).contains("Πώς ζωγραφίζει ένα δίκτυο", "<html lang=\"el\"");
    }

    @Test
    void every_picture_is_there_has_its_size_and_waits_until_it_is_near() throws Exception {
        List<String> pictures =
                PICTURE.matcher(page("en")).results().map(MatchResult::group).toList();

        assertThat(pictures)
                .hasSize(1 + 1 + 2 * 10 + 20)
                .allSatisfy(picture -> assertThat(picture).contains("width=", "height=", "loading=\"lazy\"", "alt="));
        for (String picture : pictures) {
            browser.perform(get(address(picture))).andExpect(status().isOk());
        }
    }

    @Test
    void the_style_is_kept_for_good_and_all_else_is_asked_for_again() throws Exception {
        for (String address : addresses()) {
            browser.perform(get(address))
                    .andExpect(header().string(
                                    "Cache-Control",
                                    containsString(address.startsWith("/styles/") ? "immutable" : "no-cache")));
        }
        assertThat(addresses()).anyMatch(address -> address.startsWith("/styles/"));
    }

    @Test
    void the_page_is_light() throws Exception {
        long files = 0;
        for (String address : addresses()) {
            files += browser.perform(get(address)).andReturn().getResponse().getContentAsByteArray().length;
        }
        assertThat(files + page("el").length()).isLessThan(LIGHT);
    }

    @Test
    void no_picture_was_made_that_the_page_does_not_show() throws Exception {
        try (var files = Files.list(Path.of("frontend/how"))) {
            assertThat(files.map(file -> "/frontend/how/" + file.getFileName()))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(addresses()).contains(file));
        }
    }

    @Test
    void a_square_leads_to_the_studio_by_way_of_the_log_in() throws Exception {
        accounts.signUp("how@example.org", "How", "long enough", Locale.ENGLISH);
        var asked = browser.perform(get("/paint?figure=D,1e-3").accept("text/html"))
                .andExpect(status().isFound())
                .andReturn();
        var session =
                (MockHttpSession) Objects.requireNonNull(asked.getRequest().getSession(false));

        var entered = browser.perform(logIn(session)).andReturn().getResponse();

        assertThat(entered.getRedirectedUrl()).contains("/paint?figure=D,1e-3");
    }

    @Test
    void who_is_logged_in_finds_the_way_back_to_their_pictures() throws Exception {
        accounts.signUp("how-inside@example.org", "How", "long enough", Locale.ENGLISH);
        var session = (MockHttpSession) Objects.requireNonNull(browser.perform(
                        formLogin("/login").user("how-inside@example.org").password("long enough"))
                .andReturn()
                .getRequest()
                .getSession(false));

        var page = browser.perform(get("/how").session(session))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains(
                        "href=\"/pictures\"",
                        "“The photo, layer by layer”",
                        "“The style, A to E”",
                        "“Layers by balance”")
                .doesNotContain("Log in");
    }

    private static RequestBuilder logIn(MockHttpSession session) {
        return servlet -> {
            var request = formLogin("/login")
                    .user("how@example.org")
                    .password("long enough")
                    .buildRequest(servlet);
            request.setSession(session);
            return request;
        };
    }

    private List<String> addresses() throws Exception {
        return PICTURE.matcher(page("en"))
                .results()
                .map(found -> address(found.group()))
                .distinct()
                .toList();
    }

    private static String address(String picture) {
        return ADDRESS.matcher(picture).results().findFirst().orElseThrow().group(1);
    }

    private String page(String language) throws Exception {
        return browser.perform(get("/how").header("Accept-Language", language))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
