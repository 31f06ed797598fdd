package app.candia.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.candia.ServerTest;
import app.candia.account.Accounts;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.ServletRequestPathUtils;

@ServerTest
class StartPageTest {
    private static final String ENGLISH = "Heraklion, painted again.";
    private static final String GREEK = "Το Ηράκλειο, ζωγραφισμένο ξανά.";

    @Autowired
    MockMvc browser;

    @Autowired
    Accounts accounts;

    @Autowired
    RouterFunction<ServerResponse> start;

    @Test
    void speaks_the_browsers_language_and_english_where_it_knows_none() throws Exception {
        browser.perform(get("/").header("Accept-Language", "el-GR,el;q=0.9,en;q=0.8"))
                .andExpect(content().string(containsString(GREEK)))
                .andExpect(content().string(containsString("<html lang=\"el\"")));
        browser.perform(get("/").header("Accept-Language", "fi,el;q=0.5"))
                .andExpect(content().string(containsString(GREEK)));
        browser.perform(get("/").header("Accept-Language", "fi"))
                .andExpect(content().string(containsString(ENGLISH)))
                .andExpect(content().string(containsString("<html lang=\"en\"")));
    }

    @Test
    void a_language_is_spoken_as_soon_as_it_is_chosen_and_kept_by_a_cookie() throws Exception {
        var answer = browser.perform(get("/").param("lang", "el").header("Accept-Language", "en"))
                .andExpect(content().string(containsString(GREEK)))
                .andReturn()
                .getResponse();
        Cookie chosen = Objects.requireNonNull(answer.getCookie(VisitorLanguage.COOKIE));

        browser.perform(get("/").cookie(chosen).header("Accept-Language", "en"))
                .andExpect(content().string(containsString(GREEK)));
    }

    @Test
    void wears_the_look_that_a_cookie_asks_for_and_no_other_words() throws Exception {
        browser.perform(get("/").cookie(new Cookie("look", "dark")))
                .andExpect(content().string(containsString("data-look=\"dark\"")));
        browser.perform(get("/").cookie(new Cookie("look", "\"><script>")))
                .andExpect(content().string(containsString("data-look=\"automatic\"")));
    }

    @Test
    void leaves_the_requests_of_vaadins_pages_alone() throws Exception {
        assertThat(start.route(request(Map.of()))).isPresent();
        assertThat(start.route(request(Map.of("v-r", "init")))).isEmpty();
    }

    private static ServerRequest request(Map<String, String> parameters) {
        var request = new MockHttpServletRequest("GET", "/");
        request.setParameters(parameters);
        ServletRequestPathUtils.parseAndCache(request);
        return ServerRequest.create(request, List.of());
    }

    @Test
    void starts_no_session() throws Exception {
        var request = browser.perform(get("/")).andReturn().getRequest();
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void whoever_is_logged_in_goes_on_to_paint_in_the_accounts_language() throws Exception {
        accounts.signUp("start@example.org", "Start", "long enough", Languages.GREEK);
        var session = (MockHttpSession) Objects.requireNonNull(
                browser.perform(formLogin("/login").user("start@example.org").password("long enough"))
                        .andReturn()
                        .getRequest()
                        .getSession(false));

        for (String page : new String[] {"/", "/login", "/signup"}) {
            browser.perform(get(page).session(session))
                    .andExpect(status().isFound())
                    .andExpect(redirectedUrl("/paint"));
        }
        browser.perform(get("/s/none").session(session).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("<html lang=\"el\"")));
    }

    @Test
    void browsers_keep_fonts_and_ask_whether_a_stylesheet_is_still_right() throws Exception {
        browser.perform(get("/frontend/candia.css"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-cache, public"))
                .andExpect(header().exists("Last-Modified"));
    }
}
