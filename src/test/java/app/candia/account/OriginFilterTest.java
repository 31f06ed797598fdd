package app.candia.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OriginFilterTest {
    private final OriginFilter filter = new OriginFilter(new SecurityLog());

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # host asked,      port, origin,                       Sec-Fetch-Site, status
            candia.example,      80, http://candia.example,        -,              200
            candia.example,      80, http://candia.example:80,     -,              200
            candia.example,      80, https://candia.example,       -,              200
            candia.example,      80, https://candia.example:443,   -,              200
            candia.example,      80, http://candia.example:8080,   -,              403
            candia.example:8080, 8080, http://candia.example:8080, -,              200
            candia.example:8080, 8080, http://candia.example,      -,              403
            candia.example:8080, 8080, https://candia.example:8443, -,             403
            [::1]:8080,        8080, http://[::1]:8080,            -,              200
            candia.example,      80, http://evil.example,          same-site,      403
            candia.example,      80, http://evil.candia.example,   same-site,      403
            candia.example,      80, http://candia.example.evil,   cross-site,     403
            candia.example,      80, null,                         -,              403
            candia.example,      80, null,                         same-origin,    200
            candia.example,      80, null,                         cross-site,     403
            candia.example,      80, file://,                      -,              403
            candia.example,      80, chrome-extension://abc,       -,              403
            candia.example,      80, ' ',                          -,              403
            candia.example,      80, -,                            -,              200
            candia.example,      80, -,                            same-origin,    200
            candia.example,      80, -,                            cross-site,     403
            candia.example,      80, -,                            same-site,      403
            """)
    void what_another_site_sends_is_refused(
            String host, int port, @Nullable String origin, @Nullable String site, int status) throws Exception {
        for (String method : new String[] {"POST", "PUT", "DELETE", "PATCH"}) {
            var request = request(method, "/", host, port, origin);
            if (site != null) {
                request.addHeader("Sec-Fetch-Site", site);
            }
            assertThat(status(request)).as(method).isEqualTo(status);
        }
    }

    @Test
    void handshakes_of_websockets_are_looked_at_too() throws Exception {
        var foreign = request("GET", "/VAADIN/push", "candia.example", 80, "http://evil.example");
        foreign.addHeader("Upgrade", "websocket");
        assertThat(status(foreign)).isEqualTo(403);

        var polling = request("GET", "/VAADIN/push", "candia.example", 80, "http://evil.example");
        polling.setQueryString("v-r=push&v-uiId=0");
        assertThat(status(polling)).isEqualTo(403);

        var page = request("GET", "/", "candia.example", 80, "http://evil.example");
        assertThat(status(page)).isEqualTo(200);
    }

    @Test
    void the_host_that_a_proxy_forwards_counts() throws Exception {
        assertThat(status(forwarded("https://candia.example"))).isEqualTo(200);
        assertThat(status(forwarded("http://candia.example")))
                .as("http, where the browser asked by https")
                .isEqualTo(403);
    }

    /** Asked by https, as the proxy says; the proxy itself asks for another host by http. */
    private static HttpServletRequest forwarded(String origin) {
        var request = request("POST", "/", "backend:8080", 8080, origin);
        request.setSecure(true);
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getServerName() {
                return "candia.example";
            }

            @Override
            public int getServerPort() {
                return 443;
            }
        };
    }

    @Test
    void the_door_of_a_link_sends_no_origin() throws Exception {
        assertThat(status(request("POST", "/s/token", "candia.example", 80, "null")))
                .isEqualTo(200);
        assertThat(status(request("POST", "/s/token", "candia.example", 80, "http://evil.example")))
                .isEqualTo(403);
    }

    private static MockHttpServletRequest request(
            String method, String path, String host, int port, @Nullable String origin) {
        var request = new MockHttpServletRequest(method, path);
        request.setServletPath(path);
        request.setServerName(host.replaceFirst(":\\d+$", ""));
        request.setServerPort(port);
        request.addHeader("Host", host);
        if (origin != null) {
            request.addHeader("Origin", origin);
        }
        return request;
    }

    private int status(HttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
