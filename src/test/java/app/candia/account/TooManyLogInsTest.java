package app.candia.account;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.candia.ServerTest;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ServerTest
class TooManyLogInsTest {
    @Autowired
    MockMvc browser;

    @Autowired
    Accounts accounts;

    private final String email = UUID.randomUUID() + "@example.org";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void wrong_log_ins_are_slowed_alike_whether_the_account_exists_or_not(boolean exists) throws Exception {
        if (exists) {
            accounts.signUp(email, "Eleni", "long enough", Locale.ENGLISH);
        }
        String address = exists ? "192.0.2.1" : "192.0.2.2";
        for (int i = 0; i < LogInSlowdown.FREE_OF_ACCOUNT; i++) {
            logIn(address, "wrong enough").andExpect(redirectedUrl("/login?error"));
        }

        logIn(address, "wrong enough")
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "1"));
    }

    @Test
    void the_owner_comes_in_from_another_address() throws Exception {
        accounts.signUp(email, "Eleni", "long enough", Locale.ENGLISH);
        for (int i = 0; i < 2 * LogInSlowdown.FREE_OF_ACCOUNT; i++) {
            logIn("192.0.2.3", "wrong enough");
        }

        logIn("192.0.2.4", "long enough").andExpect(authenticated());
    }

    @Test
    void a_password_of_a_book_is_wrong() throws Exception {
        logIn("192.0.2.5", "x".repeat(100_000)).andExpect(redirectedUrl("/login?error"));
    }

    private ResultActions logIn(String address, String password) throws Exception {
        return browser.perform(post("/login")
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("username", email)
                .param("password", password)
                .with(csrf()));
    }
}
