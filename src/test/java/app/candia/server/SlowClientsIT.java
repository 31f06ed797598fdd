package app.candia.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.browser.BrowserTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Clients that send one byte a second, over real connections. */
class SlowClientsIT extends BrowserTest {
    private static final int MORE_THAN_THREADS = 220;
    private static final int READ_TIMEOUT = 15_000;
    private static final int LONGEST = 30;

    private final List<Socket> slow = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (Socket socket : slow) {
            socket.close();
        }
    }

    @Test
    void more_slow_bodies_than_threads_keep_nobody_out() throws Exception {
        for (int i = 0; i < MORE_THAN_THREADS; i++) {
            connect("/login");
        }

        try (var client = HttpClient.newHttpClient()) {
            var page = client.send(request("/login").build(), BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            var login = client.send(
                    request("/login")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Sec-Fetch-Site", "same-origin")
                            .POST(HttpRequest.BodyPublishers.ofString("username=nobody%40example.org&password=wrong"))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(login.statusCode()).isEqualTo(302);
        }
        assertThat(answer(slow.getLast())).startsWith("HTTP/1.1 429 ").contains("Retry-After: 5");
        assertThat(inTwoPackets("username=nobody%40example.org&password=wrong"))
                .as("a log-in whose body comes in a packet of its own")
                .startsWith("HTTP/1.1 302 ");
    }

    @Test
    void a_body_that_comes_too_slowly_is_cut_off() throws Exception {
        for (String path : List.of("/login", "/s/unknown", "/nowhere")) {
            connect(path);
        }
        List<Socket> open = new ArrayList<>(slow);
        for (int second = 0; second < LONGEST && !open.isEmpty(); second++) {
            Thread.sleep(1000);
            open.removeIf(socket -> !drip(socket));
        }
        assertThat(open).isEmpty();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url(path))).timeout(Duration.ofSeconds(20));
    }

    private void connect(String path) throws IOException {
        URI server = URI.create(url(path));
        var socket = new Socket();
        slow.add(socket);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getPort()));
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost:" + server.getPort()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\na";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    }

    private String inTwoPackets(String body) throws Exception {
        int port = URI.create(url("/login")).getPort();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            String head = "POST /login HTTP/1.1\r\nHost: localhost:" + port
                    + "\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded"
                    + "\r\nContent-Length: " + body.length() + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            Thread.sleep(100);
            socket.getOutputStream().write(body.getBytes(StandardCharsets.US_ASCII));
            return answer(socket);
        }
    }

    /** Whether the server still takes it. */
    private static boolean drip(Socket socket) {
        try {
            socket.getOutputStream().write('a');
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static String answer(Socket socket) throws IOException {
        socket.setSoTimeout(READ_TIMEOUT);
        byte[] bytes = new byte[2000];
        int length = socket.getInputStream().read(bytes);
        return new String(bytes, 0, Math.max(0, length), StandardCharsets.US_ASCII);
    }
}
