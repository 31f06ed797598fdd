package app.candia.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Vgg19SourceTest {
    private final byte[] published = new byte[1_000_000];
    private final List<String> said = new ArrayList<>();
    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer server;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        Arrays.fill(published, (byte) 7);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer(published.length, published);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void the_file_is_downloaded_with_progress_and_only_once() throws Exception {
        server.start();

        Path file = source(null).file();

        assertThat(Files.readAllBytes(file)).isEqualTo(published);
        assertThat(said).anyMatch(line -> line.startsWith("Downloading VGG19 (80 MB, only once)"));
        assertThat(said).contains("Downloading VGG19: 50 %", "Downloading VGG19: 100 %");
        assertThat(said.stream().map(Download::percent).flatMapToInt(OptionalInt::stream))
                .startsWith(0, 10)
                .contains(50)
                .endsWith(100);
        assertThat(source(null).file()).isEqualTo(file);
        assertThat(requests).hasValue(1);
    }

    @Test
    void another_file_than_the_published_one_is_not_kept() {
        answer(published.length, new byte[published.length]);
        server.start();

        assertThatThrownBy(() -> source(null).file())
                .isInstanceOf(NetworkUnavailableException.class)
                .hasMessageContaining("its MD5 differs");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_connection_cut_in_the_middle_leaves_nothing_behind() {
        answer(published.length, Arrays.copyOf(published, 300_000));
        server.start();

        assertThatThrownBy(() -> source(null).file())
                .isInstanceOf(NetworkUnavailableException.class)
                .hasMessageContaining("could not be downloaded")
                .hasMessageContaining("CANDIA_NETWORK_VGG19");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void without_a_connection_the_sentence_says_what_to_do() {
        server.start();
        URI address = address();
        server.stop(0);

        assertThatThrownBy(() -> source(null, address).file())
                .isInstanceOf(NetworkUnavailableException.class)
                .hasMessageContaining(address.toString())
                .hasMessageContaining(folder.toString());
    }

    @Test
    void of_a_given_file_a_differing_checksum_is_only_told() throws Exception {
        Path given = Files.write(folder.resolve("own.h5"), new byte[] {1, 2, 3});
        server.start();

        assertThat(source(given).file()).isEqualTo(given);
        assertThat(said).singleElement().asString().contains("MD5 differs");
        assertThat(requests).hasValue(0);
    }

    private void answer(int announced, byte[] body) {
        if (requests.get() == 0) {
            try {
                server.removeContext("/vgg19.h5");
            } catch (IllegalArgumentException e) {
                // there was none yet
            }
        }
        server.createContext("/vgg19.h5", exchange -> send(exchange, announced, body));
    }

    private void send(HttpExchange exchange, int announced, byte[] body) throws IOException {
        requests.incrementAndGet();
        try (exchange) {
            exchange.sendResponseHeaders(200, announced);
            exchange.getResponseBody().write(body);
        }
    }

    private URI address() {
        return URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + "/vgg19.h5");
    }

    private Vgg19Source source(@Nullable Path given) throws Exception {
        return source(given, address());
    }

    private Vgg19Source source(@Nullable Path given, URI address) throws Exception {
        byte[] md5 = MessageDigest.getInstance("MD5").digest(published);
        return new Vgg19Source(folder, given, said::add, address, HexFormat.of().formatHex(md5));
    }
}
