package app.candia.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.candia.ServerTest;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class SecurityLogTest {
    private static final String PASSWORD = "harbour at night";

    @Autowired
    MockMvc browser;

    private final String email = UUID.randomUUID() + "@example.org";

    @Test
    void who_comes_and_goes_has_one_line_each_without_secrets(CapturedOutput output) throws Exception {
        browser.perform(post("/signup")
                .param("name", "Eleni")
                .param("email", email)
                .param("password", PASSWORD)
                .with(csrf()));
        logIn("not the harbour");
        var session = new MockHttpSession();
        Cookie kept = Objects.requireNonNull(browser.perform(post("/login")
                        .session(session)
                        .param("username", email)
                        .param("password", PASSWORD)
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getCookie("candia-login"));
        browser.perform(get("/pictures/" + UUID.randomUUID() + "/640").session(session));
        browser.perform(post("/logout").session(session).cookie(kept).with(csrf()));

        List<String> lines = lines(output);
        assertThat(lines.get(0)).matches("event=signup account=[0-9a-f-]{36} address=127.0.0.1");
        assertThat(lines.get(1)).isEqualTo("event=login_failed email=" + email + " reason=wrong address=127.0.0.1");
        assertThat(lines.get(2)).matches("event=login account=[0-9a-f-]{36} by=password address=127.0.0.1");
        assertThat(lines.get(3))
                .matches(
                        "event=denied account=[0-9a-f-]{36} reason=not_theirs method=GET path=/pictures/.* address=.*");
        assertThat(lines.get(4)).matches("event=logout account=[0-9a-f-]{36} address=127.0.0.1");
        assertThat(lines).hasSize(5);
        assertThat(output.getOut()).doesNotContain(PASSWORD).doesNotContain("not the harbour", kept.getValue());
    }

    @Test
    void what_is_denied_has_a_line(CapturedOutput output) throws Exception {
        browser.perform(get("/transfers/" + UUID.randomUUID() + "/preview-1.jpg"));
        browser.perform(post("/signup").header("Origin", "https://evil.example"));
        browser.perform(post("/signup"));

        assertThat(lines(output))
                .anyMatch(line -> line.contains("event=denied account=- reason=not_logged_in"))
                .anyMatch(line -> line.contains("reason=foreign_origin method=POST path=/signup"))
                .anyMatch(line -> line.contains("reason=forbidden method=POST path=/signup"));
    }

    @Test
    void a_password_typed_as_the_address_is_not_written_down(CapturedOutput output) throws Exception {
        browser.perform(
                post("/login").param("username", PASSWORD).param("password", "").with(csrf()));

        assertThat(lines(output)).containsExactly("event=login_failed email=- reason=wrong address=127.0.0.1");
    }

    @ParameterizedTest
    @CsvSource({"eleni@example.gr, eleni@example.gr", "'two words', '\"two words\"'", "Ελένη, '\"Ελένη\"'"})
    void a_value_is_in_quotation_marks_unless_it_is_plain(String typed, String written) {
        assertThat(SecurityLog.clean(typed)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\n", "\t", "\u001b[2J", "\u202e", "\u200b", "\u2028", "\u0085", "\\"})
    void what_would_change_the_line_is_replaced(String character) {
        assertThat(SecurityLog.clean("a@b" + character + " event=login"))
                .startsWith("\"a@b?")
                .doesNotContain(character);
    }

    @Test
    void a_value_is_cut() {
        assertThat(SecurityLog.clean("x".repeat(100_000))).hasSizeLessThan(200);
    }

    private void logIn(String password) throws Exception {
        browser.perform(post("/login")
                .param("username", email)
                .param("password", password)
                .with(csrf()));
    }

    private static List<String> lines(CapturedOutput output) {
        return output.getOut()
                .lines()
                .filter(line -> line.contains("event="))
                .map(line -> line.substring(line.indexOf("event=")))
                .toList();
    }
}
