package app.candia.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.candia.ServerTest;
import app.candia.account.Accounts.Refusal;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ServerTest
class SignUpPageTest {
    @Autowired
    MockMvc browser;

    @Autowired
    Accounts accounts;

    @Autowired
    MessageSource texts;

    @Test
    void who_signs_up_is_in_and_may_paint_in_a_session_that_nobody_knew() throws Exception {
        var before = new MockHttpSession();

        var after = browser.perform(signUp("Eleni", "new.page@example.org", "long enough")
                        .session(before)
                        .header("Accept-Language", "el"))
                .andExpect(authenticated())
                .andExpect(redirectedUrl("/paint"))
                .andReturn()
                .getRequest()
                .getSession(false);

        assertThat(before.isInvalid()).isTrue();
        assertThat(after).isNotSameAs(before);
        browser.perform(get("/").session((MockHttpSession) Objects.requireNonNull(after)))
                .andExpect(redirectedUrl("/paint"));
    }

    @Test
    void who_was_sent_to_the_door_comes_to_what_was_asked_for() throws Exception {
        var before = new MockHttpSession();
        browser.perform(get("/paint?strength=2").session(before)).andExpect(redirectedUrlPattern("/login*"));
        browser.perform(get("/login?lang=el").session(before)).andExpect(status().isOk());
        browser.perform(get("/signup?lang=en").session(before)).andExpect(status().isOk());

        browser.perform(signUp("Eleni", "wanted@example.org", "long enough").session(before))
                .andExpect(redirectedUrlPattern("/paint?strength=2*"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    NAME_MISSING, ' ', who.page@example.org, long enough
                    NOT_AN_EMAIL, Eleni, eleni, long enough
                    EMAIL_TAKEN, Eleni, taken.page@example.org, long enough
                    PASSWORD_TOO_SHORT, Eleni, who.page@example.org, short
                    PASSWORD_COMMON, Eleni, who.page@example.org, password1
                    NAME_MIXED, Εleni, who.page@example.org, long enough
                    EMAIL_MIXED, Eleni, whο@example.org, long enough
                    NAME_INVISIBLE, Ele\u200bni, who.page@example.org, long enough
                    EMAIL_INVISIBLE, Eleni, wh\u200bo@example.org, long enough
                    """)
    void a_refusal_says_why_beside_the_field_and_keeps_what_was_typed(
            Refusal refusal, String name, String email, String password) throws Exception {
        if (refusal == Refusal.EMAIL_TAKEN) {
            accounts.signUp(email, "First", "long enough", Locale.ENGLISH);
        }
        browser.perform(signUp(name, email, password).header("Accept-Language", "el"))
                .andExpect(unauthenticated())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("aria-invalid=\"true\"")))
                .andExpect(content().string(containsString(sentence(refusal, "el"))))
                .andExpect(content().string(containsString("value=\"" + email + "\"")))
                .andExpect(content().string(not(containsString("value=\"" + password + "\""))));
    }

    @Test
    void a_password_of_a_book_is_refused() throws Exception {
        browser.perform(signUp("Eleni", "book@example.org", "x".repeat(Accounts.MAX_PASSWORD + 1)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(sentence(Refusal.PASSWORD_TOO_LONG, "en"))));
    }

    @Test
    void what_was_typed_is_shown_as_text_only() throws Exception {
        browser.perform(signUp("\"><script>alert(1)</script>", "no", "long enough"))
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    @Test
    void a_sign_up_from_another_site_is_refused() throws Exception {
        browser.perform(post("/signup")
                        .param("name", "Eleni")
                        .param("email", "other.page@example.org")
                        .param("password", "long enough"))
                .andExpect(unauthenticated())
                .andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "el"})
    void a_wrong_log_in_is_said_in_place(String language) throws Exception {
        String sentence = texts.getMessage("account.wrong", null, Locale.of(language));
        browser.perform(get("/login?error").header("Accept-Language", language))
                .andExpect(content().string(containsString(sentence)));
        browser.perform(get("/login").header("Accept-Language", language))
                .andExpect(content().string(not(containsString(sentence))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "el"})
    void who_has_logged_out_reads_so(String language) throws Exception {
        String page = browser.perform(post("/logout").with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        browser.perform(get(Objects.requireNonNull(page)).header("Accept-Language", language))
                .andExpect(content()
                        .string(containsString(texts.getMessage("account.logged-out", null, Locale.of(language)))));
    }

    private String sentence(Refusal refusal, String language) {
        return texts.getMessage(
                "account.refused." + refusal,
                new Object[] {Accounts.MIN_PASSWORD, Accounts.MAX_PASSWORD},
                Locale.of(language));
    }

    private static MockHttpServletRequestBuilder signUp(String name, String email, String password) {
        return post("/signup")
                .param("name", name)
                .param("email", email)
                .param("password", password)
                .with(csrf());
    }
}
