package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.candia.TestPictures;
import app.candia.gallery.Picture;
import app.candia.transfer.Transfer.State;
import app.candia.transfer.Transfers;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole application behind nginx, configured as docs/proxy.md says. Skipped where nginx is not installed. */
class NginxIT extends OwnerTest {
    /** Below the 70 seconds that a page waits for a WebSocket that nobody answers. */
    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    @TempDir
    Path folder;

    @Autowired
    Transfers transfers;

    @BeforeAll
    static void nginxIsInstalled() {
        assumeTrue(Files.isExecutable(Nginx.PROGRAM), "nginx is not installed: " + Nginx.PROGRAM);
    }

    @Test
    void over_https_on_another_port() throws Exception {
        try (var nginx = start(Nginx.examples().getFirst())) {
            assertThat(use("https://localhost:" + nginx.port()))
                    .isNotEmpty()
                    .allMatch(socket -> socket.startsWith("wss://localhost:" + nginx.port() + "/VAADIN/push?"));
        }
    }

    @Test
    void below_a_path() throws Exception {
        List<String> examples = Nginx.examples();
        String location = Matcher.quoteReplacement(examples.get(1));
        try (var nginx =
                start(plain(examples.getFirst()).replaceFirst("(?s)    location / \\{.*?\\n    }\\n", location))) {
            assertThat(use("http://localhost:" + nginx.port() + "/candia"))
                    .isNotEmpty()
                    .allMatch(socket -> socket.startsWith("ws://localhost:" + nginx.port() + "/candia/VAADIN/push?"));
        }
    }

    @Test
    void without_the_port_people_are_let_in_all_the_same() throws Exception {
        String server = plain(Nginx.examples().getFirst())
                .replaceAll("(?m)^.*X-Forwarded.*\\n", "")
                .replace("Host $http_host", "Host $host");
        try (var nginx = start(server)) {
            String root = "http://localhost:" + nginx.port();
            Page page = windows.open(Screen.DESKTOP);
            page.navigate(root + "/pictures");
            assertThat(page).hasURL(root + "/login");
        }
    }

    private Nginx start(String servers) throws Exception {
        return new Nginx(folder, servers, Integer.toString(URI.create(url("/")).getPort()));
    }

    private static String plain(String server) {
        return server.replace(" ssl;", ";").replaceAll("(?m)^.*ssl_certificate.*\\n", "");
    }

    /**
     * Logs in, shares a picture, brings a photo and watches a transfer.
     *
     * @return the addresses of the WebSockets that the pages opened
     */
    private List<String> use(String root) throws Exception {
        Picture picture = hung("Koules", "starry_night", PAINTING);
        String progress = forged.add(photo(), State.QUEUED, null);
        Visitor visitor = new Visitor(windows.open(Screen.DESKTOP), root, Screen.DESKTOP);
        Page page = visitor.page();
        List<String> sockets = new CopyOnWriteArrayList<>();
        page.onWebSocket(socket -> sockets.add(socket.url()));

        page.navigate(root + "/pictures/" + picture.id());
        assertThat(page).hasURL(root + "/login");
        visitor.logIn(owner.email(), TestPictures.PASSWORD);
        page.waitForURL(Pattern.compile(Pattern.quote(root + "/pictures/" + picture.id()) + ".*"));

        visitor.press("Share");
        visitor.press("Create link");
        assertThat(visitor.label("Link")).hasValue(Pattern.compile("http.*"));
        String link = visitor.label("Link").inputValue();
        assertThat(link).startsWith(root + "/s/");
        String card = page.request().get(link).text();
        assertThat(card).contains("property=\"og:url\" content=\"" + link + "\"");
        Matcher image =
                Pattern.compile("property=\"og:image\" content=\"([^\"]*)\"").matcher(card);
        assertThat(image.find()).isTrue();
        assertThat(image.group(1)).startsWith(link + "/");
        assertThat(page.request().get(image.group(1)).status()).isEqualTo(200);

        page.navigate(root + "/paint");
        visitor.choosePhoto(Visitor.FORTRESS);
        assertThat(page.locator(".picture > img:not([data-local])")).isVisible(SOON);

        page.navigate(root + progress);
        visitor.sees("Cancel");
        transfers.cancel(UUID.fromString(progress.substring(progress.lastIndexOf('/') + 1)), owner.id());
        assertThat(visitor.text("studio.progress.cancelled.text")).isVisible(SOON);
        return sockets;
    }
}
