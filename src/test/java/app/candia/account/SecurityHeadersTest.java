package app.candia.account;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import app.candia.ServerTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ServerTest
class SecurityHeadersTest {
    @Autowired
    MockMvc browser;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/signup",
                "/how",
                "/paint",
                "/nowhere",
                "/a;b",
                "/frontend/candia.css",
                "/s/unknown",
                "/s/unknown/00000000-0000-0000-0000-000000000000/640.jpg",
                "/pictures/00000000-0000-0000-0000-000000000000/640",
                "/styles/none.jpg",
                "/actuator/health"
            })
    void every_answer_tells_the_browser_what_to_refuse(String address) throws Exception {
        browser.perform(get(URI.create("http://localhost" + address)))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                allOf(
                                        containsString("frame-ancestors 'none'"),
                                        containsString("form-action 'self'"),
                                        not(containsString("'unsafe-eval'")),
                                        not(containsString("script-src 'self' 'unsafe-inline'")))))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().exists("Referrer-Policy"))
                .andExpect(header().string("Permissions-Policy", containsString("camera=()")))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                .andExpect(header().string("Cross-Origin-Resource-Policy", "same-origin"))
                .andExpect(header().doesNotExist("Strict-Transport-Security"));
    }

    @Test
    void over_https_the_browser_is_told_to_stay_there() throws Exception {
        browser.perform(get("/login").secure(true))
                .andExpect(header().string("Strict-Transport-Security", "max-age=31536000"));
    }

    @Test
    void after_a_log_out_the_browser_forgets_what_it_keeps() throws Exception {
        browser.perform(post("/logout").with(csrf())).andExpect(header().string("Clear-Site-Data", "\"cache\""));
        browser.perform(get("/login?logout")).andExpect(header().string("Clear-Site-Data", "\"cache\""));
        browser.perform(get("/login")).andExpect(header().doesNotExist("Clear-Site-Data"));
    }
}
