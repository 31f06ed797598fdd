package app.candia.browser;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged server is killed in the middle of uploads: nothing of the files is kept anywhere. */
class KilledUploadIT extends PackagedTest {
    private static final String SECRET = "GPSLatitude 35.3414 ".repeat(20_000);
    private static final int ANNOUNCED = 5_000_000;

    @TempDir
    Path temporary;

    @Test
    void no_file_of_an_upload_outlives_its_connection_or_its_process() throws Exception {
        server = PackagedServer.start(data, temporary);
        Visitor eleni = new Visitor(windows.open(Screen.DESKTOP), server.root(), Screen.DESKTOP);
        eleni.signUp("Eleni", "eleni@example.gr", "the sea at Koules");
        Path uploads = data.resolve("uploads");

        try (Socket first = begin(eleni.page(), "Content-Type: image/jpeg\r\nX-Filename: photo.jpg", "")) {
            awaitSecrets(1);
            assertThat(secrets(uploads)).hasSize(1);
            try (Socket second = begin(eleni.page(), "Content-Type: image/jpeg\r\nX-Filename: other.jpg", "")) {
                awaitSecrets(2);
            }
            awaitSecrets(1); // the connection is closed, the file is deleted
            String form = "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n"
                    + "Content-Type: image/jpeg\r\n\r\n";
            try (Socket third = begin(eleni.page(), "Content-Type: multipart/form-data; boundary=limit", form)) {
                awaitSecrets(2);
                assertThat(secrets(temporary)).isEmpty();
                server.kill();
            }
        }
        assertThat(secrets(uploads)).hasSize(2); // a killed process deletes nothing

        server = PackagedServer.start(data, temporary);

        assertThat(secrets(data)).isEmpty();
        assertThat(uploads).isEmptyDirectory();
        try (var left = Files.walk(temporary)) {
            assertThat(left.filter(Files::isRegularFile).map(Path::getFileName)).allMatch(KilledUploadIT::isLibrary);
        }
    }

    /** Begins to send a file to the studio's photo field, and keeps the connection open. */
    private Socket begin(Page page, String headers, String before) throws IOException {
        URI root = URI.create(server.root());
        String target = page.locator("candia-upload").first().getAttribute("target");
        String cookies = page.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        String head = "POST /" + target.replaceFirst("^/", "") + " HTTP/1.1\r\nHost: " + root.getAuthority()
                + "\r\nOrigin: " + root + "\r\nCookie: " + cookies + "\r\nX-Delivery: " + System.nanoTime()
                + "\r\nContent-Length: " + ANNOUNCED + "\r\n" + headers + "\r\n\r\n";
        var socket = new Socket(root.getHost(), root.getPort());
        socket.getOutputStream().write((head + before + SECRET).getBytes(US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    private void awaitSecrets(int count) {
        Awaitility.await()
                .ignoreExceptions() // of files that are deleted meanwhile
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(secrets(data, temporary)).hasSize(count));
    }

    /** Files that contain what was sent. */
    private static List<Path> secrets(Path... folders) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : folders) {
            try (var files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .filter(KilledUploadIT::isSecret)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static boolean isSecret(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(100_000), US_ASCII).contains("GPSLatitude");
        } catch (NoSuchFileException _) {
            return false; // it was deleted meanwhile
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Natives that a library unpacks for itself. */
    private static boolean isLibrary(Path name) {
        return name.toString().matches(".*\\.(so|dll|dylib)");
    }
}
