package app.candia.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.candia.ServerTest;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@ServerTest
class LoginTest {
    private static final String COOKIE = "candia-login";
    private static int number;

    @Autowired
    MockMvc browser;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient database;

    private Account account;
    private String email;

    @BeforeEach
    void signUp() throws Exception {
        email = "login" + ++number + "@example.org";
        account = accounts.signUp(email, "L", "long enough", Locale.ENGLISH);
    }

    @Test
    void the_right_password_logs_in_under_the_accounts_id() throws Exception {
        browser.perform(formLogin("/login").user(email.toUpperCase(Locale.ROOT)).password("long enough"))
                .andExpect(authenticated().withUsername(account.id().toString()));
    }

    @Test
    void a_wrong_password_or_address_does_not() throws Exception {
        browser.perform(formLogin("/login").user(email).password("wrong enough"))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/login?error"));
        browser.perform(formLogin("/login").user("nobody@example.org").password("long enough"))
                .andExpect(unauthenticated());
        browser.perform(formLogin("/login").user(account.id().toString()).password("long enough"))
                .andExpect(unauthenticated());
    }

    @Test
    void after_a_wrong_password_only_the_password_is_typed_again() throws Exception {
        var session = new MockHttpSession();
        browser.perform(post("/login")
                .session(session)
                .param("username", "<" + email)
                .param("password", "wrong enough")
                .with(csrf()));

        browser.perform(get("/login?error").session(session))
                .andExpect(content().string(containsString("value=\"&lt;" + email + "\"")))
                .andExpect(content().string(not(containsString("wrong enough"))));
        browser.perform(get("/login").session(session)).andExpect(content().string(not(containsString(email))));
    }

    @Test
    void a_login_from_another_site_is_refused() throws Exception {
        browser.perform(post("/login")
                        .header("Sec-Fetch-Site", "cross-site")
                        .param("username", email)
                        .param("password", "long enough"))
                .andExpect(unauthenticated());
    }

    @Test
    void a_login_from_our_page_works_although_the_page_outlived_its_session() throws Exception {
        browser.perform(post("/login")
                        .header("Sec-Fetch-Site", "same-origin")
                        .param("username", email)
                        .param("password", "long enough"))
                .andExpect(authenticated());
    }

    @Test
    void a_login_renews_the_session() throws Exception {
        var session = new MockHttpSession();
        String before = session.getId();

        browser.perform(post("/login")
                        .session(session)
                        .with(request -> {
                            request.setRequestedSessionId(before);
                            request.setRequestedSessionIdValid(true);
                            return request;
                        })
                        .param("username", email)
                        .param("password", "long enough")
                        .with(csrf()))
                .andExpect(authenticated());

        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void a_browser_stays_logged_in_when_its_session_is_lost() throws Exception {
        Cookie kept = login();

        for (int i = 0; i < 2; i++) {
            browser.perform(get("/photos/none.jpg").cookie(kept))
                    .andExpect(authenticated().withUsername(account.id().toString()));
        }
        assertThat(database.sql("select count(*) from remembered_login where token_hash like ?")
                        .param("%" + kept.getValue() + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoever_signs_up_is_logged_in_and_stays_so() throws Exception {
        Cookie kept = Objects.requireNonNull(browser.perform(post("/signup")
                        .param("name", "New")
                        .param("email", "new@example.org")
                        .param("password", "long enough")
                        .with(csrf()))
                .andExpect(redirectedUrl("/paint"))
                .andReturn()
                .getResponse()
                .getCookie(COOKIE));

        browser.perform(get("/photos/none.jpg").cookie(kept)).andExpect(authenticated());
    }

    @Test
    void after_a_logout_the_cookie_is_worth_nothing() throws Exception {
        Cookie kept = login();

        browser.perform(post("/logout").cookie(kept).with(csrf())).andExpect(cookie().maxAge(COOKIE, 0));

        browser.perform(get("/photos/none.jpg").cookie(kept)).andExpect(unauthenticated());
    }

    @Test
    void an_expired_or_invented_cookie_is_worth_nothing() throws Exception {
        Cookie kept = login();
        database.sql("update remembered_login set expires = current_timestamp where account = ?")
                .param(account.id())
                .update();

        browser.perform(get("/photos/none.jpg").cookie(kept)).andExpect(unauthenticated());
        browser.perform(get("/photos/none.jpg").cookie(new Cookie(COOKIE, "aW52ZW50ZWQ")))
                .andExpect(unauthenticated());
    }

    @Test
    void browsers_are_told_not_to_guess_frame_or_run_what_is_not_ours() throws Exception {
        browser.perform(get("/actuator/health"))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().exists("Content-Security-Policy"));
    }

    private Cookie login() throws Exception {
        Cookie cookie = browser.perform(formLogin("/login").user(email).password("long enough"))
                .andExpect(authenticated())
                .andExpect(cookie().httpOnly(COOKIE, true))
                .andExpect(cookie().attribute(COOKIE, "SameSite", "Lax"))
                .andReturn()
                .getResponse()
                .getCookie(COOKIE);
        return Objects.requireNonNull(cookie);
    }
}
