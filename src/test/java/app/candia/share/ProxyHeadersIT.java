package app.candia.share;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.TestPictures;
import app.candia.browser.BrowserTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Addresses that the server makes, from the headers that proxies send. */
class ProxyHeadersIT extends BrowserTest {
    private static final int PATIENCE = 40_000;

    @Autowired
    TestPictures pictures;

    @Autowired
    Shares shares;

    private String path = "";

    @BeforeEach
    void share() throws Exception {
        path = shares.share(pictures.hung(pictures.account().id())).path();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    candia.example.org:8443 |                                                                        | http://candia.example.org:8443
                    candia.example.org:8443 | X-Forwarded-Proto: https                                               | https://candia.example.org:8443
                    candia.example.org      | X-Forwarded-Proto: https                                               | https://candia.example.org
                    candia.example.org      | X-Forwarded-Proto: https; X-Forwarded-Port: 8443                       | https://candia.example.org:8443
                    candia.example.org      | X-Forwarded-Proto: https; X-Forwarded-Port: 443                        | https://candia.example.org
                    127.0.0.1:8080          | X-Forwarded-Proto: https; X-Forwarded-Host: candia.example.org:8443    | https://candia.example.org:8443
                    127.0.0.1:8080          | X-Forwarded-Host: candia.example.org:8081                              | http://candia.example.org:8081
                    127.0.0.1:8080          | X-Forwarded-Host: a.example.org:8081, b.example.org                    | http://a.example.org:8081
                    127.0.0.1:8080          | X-Forwarded-Host: candia.example.org:8443; X-Forwarded-Port: 443       | http://candia.example.org:8443
                    candia.example.org:8443 | X-Forwarded-Proto: https; X-Forwarded-Host: candia.example.org         | https://candia.example.org:8443
                    127.0.0.1:8080          | X-Forwarded-Host: [::1]:8443; X-Forwarded-Proto: https                 | https://[::1]:8443
                    127.0.0.1:8080          | X-Forwarded-Host: candia.example.org; X-Forwarded-Prefix: /candia      | http://candia.example.org/candia
                    127.0.0.1:8080          | X-Forwarded-Host: candia.example.org; X-Forwarded-Prefix: /a/b/        | http://candia.example.org/a/b
                    candia.example.org      | X-Forwarded-Prefix: //evil.example                                     | http://candia.example.org
                    candia.example.org      | X-Forwarded-Host: evil.example/path                                    | http://candia.example.org
                    candia.example.org      | Forwarded: host=evil.example;proto=https                               | http://candia.example.org
                    candia.example.org      | X-Forwarded-Port: 99999999999                                          | http://candia.example.org
                    """)
    void cards_name_the_address_of_the_visitors_browser(String host, @Nullable String headers, String root)
            throws Exception {
        String page = answer(path, host, headers);
        assertThat(page).startsWith("HTTP/1.1 200");
        assertThat(page).contains("property=\"og:url\" content=\"" + root + path + "\"");
        assertThat(page).contains("property=\"og:image\" content=\"" + root + path + "/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    candia.example.org:8443 |                                                        | /login
                    candia.example.org      | X-Forwarded-Proto: https                               | /login
                    candia.example.org      | X-Forwarded-Proto: https; X-Forwarded-Prefix: /candia  | /candia/login
                    """)
    void redirects_keep_to_the_path_and_name_no_port(String host, @Nullable String headers, String location)
            throws Exception {
        assertThat(answer("/pictures", host, headers)).contains("\r\nLocation: " + location + "\r\n");
    }

    @Test
    void a_websocket_that_lost_its_upgrade_is_refused_at_once() throws Exception {
        String query = "/VAADIN/push?v-r=push&X-Atmosphere-Transport=websocket";
        assertThat(answer(query, "candia.example.org", null)).startsWith("HTTP/1.1 426");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    candia.example.org:8443 |                                                                     | http://candia.example.org:8443  | true
                    candia.example.org:8443 | X-Forwarded-Proto: https                                            | https://candia.example.org:8443 | true
                    candia.example.org      | X-Forwarded-Proto: https                                            | https://candia.example.org      | true
                    candia.example.org      | X-Forwarded-Proto: https; X-Forwarded-Port: 8443                    | https://candia.example.org:8443 | true
                    127.0.0.1:8080          | X-Forwarded-Host: candia.example.org:8081                           | http://candia.example.org:8081  | true
                    127.0.0.1:8080          | X-Forwarded-Proto: https; X-Forwarded-Host: candia.example.org:8443 | https://candia.example.org:8443 | true
                    127.0.0.1:8080          | X-Forwarded-Proto: https; X-Forwarded-Host: candia.example.org      | https://candia.example.org      | true
                    127.0.0.1:8080          | X-Forwarded-Host: [::1]:8443                                        | http://[::1]:8443               | true
                    127.0.0.1:8080          | X-Forwarded-Host: candia.example.org; X-Forwarded-Prefix: /candia   | http://candia.example.org       | true
                    127.0.0.1:8080          | X-Forwarded-Host: candia.example.org:8081                           | http://candia.example.org       | false
                    127.0.0.1:8080          | X-Forwarded-Host: candia.example.org                                | http://evil.example             | false
                    127.0.0.1:8080          | Forwarded: host=evil.example                                        | http://evil.example             | false
                    candia.example.org      | X-Forwarded-Proto: https                                            | http://candia.example.org       | false
                    """)
    void the_origin_of_the_visitors_page_is_compared_with_what_the_proxy_forwards(
            String host, @Nullable String headers, String origin, boolean own) throws Exception {
        String all = "Origin: " + origin + (headers == null ? "" : "; " + headers);
        int refused = 403;
        var post = status("POST " + path, host, all + "; Content-Length: 0");
        assertThat(post == refused).as("a form, answered by %s", post).isNotEqualTo(own);
        String handshake = all + "; Connection: Upgrade; Upgrade: websocket; Sec-WebSocket-Version: 13"
                + "; Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==";
        assertThat(status("GET /VAADIN/push?v-r=push&X-Atmosphere-Transport=websocket", host, handshake))
                .as("a handshake")
                .isEqualTo(own ? 101 : refused);
    }

    private String answer(String path, String host, @Nullable String headers) throws IOException {
        try (var socket = asked("GET " + path, host, (headers == null ? "" : headers + "; ") + "Connection: close")) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private int status(String request, String host, String headers) throws IOException {
        try (var socket = asked(request, host, headers)) {
            String line = new String(
                    socket.getInputStream().readNBytes("HTTP/1.1 200".length()), StandardCharsets.ISO_8859_1);
            return Integer.parseInt(line.substring("HTTP/1.1 ".length()));
        }
    }

    /** A connection on which the request was written as given. */
    private Socket asked(String request, String host, String headers) throws IOException {
        var socket = new Socket("127.0.0.1", URI.create(url("/")).getPort());
        socket.setSoTimeout(PATIENCE);
        String head = request + " HTTP/1.1; Host: " + host + "; Accept: text/html; " + headers + "; ; ";
        socket.getOutputStream().write(head.replace("; ", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }
}
