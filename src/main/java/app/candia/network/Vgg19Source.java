package app.candia.network;

import app.candia.network.NetworkUnavailableException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where VGG19's file comes from: the user's path, else the folder, else the network. */
final class Vgg19Source {
    static final String FILE = "vgg19_weights_tf_dim_ordering_tf_kernels_notop.h5";
    static final URI ADDRESS = URI.create("https://storage.googleapis.com/tensorflow/keras-applications/vgg19/" + FILE);
    static final String MD5 = "253f8cb515780f3b799900260a226db6";

    private static final int STEP = 10;

    private final Path folder;
    private final @Nullable Path given;
    private final Consumer<String> say;
    private final URI address;
    private final String md5;

    Vgg19Source(Path folder, @Nullable Path given, Consumer<String> say, URI address, String md5) {
        this.folder = folder;
        this.given = given;
        this.say = say;
        this.address = address;
        this.md5 = md5;
    }

    /** Whether {@link #file} needs no download. */
    boolean isHere() {
        return Files.isRegularFile(given != null ? given : folder.resolve(FILE));
    }

    /** Whether there is a way to it, be it a download. */
    boolean isInReach() {
        return given == null || isHere();
    }

    /** @throws NetworkUnavailableException with a sentence that says what to do */
    Path file() throws NetworkUnavailableException {
        if (given != null) {
            if (Files.isRegularFile(given) && !matches(given)) {
                say.accept(given + " is not the published VGG19 file (its MD5 differs); using it all the same.");
            }
            return given;
        }
        Path kept = folder.resolve(FILE);
        if (!Files.isRegularFile(kept)) {
            download(kept);
        }
        return kept;
    }

    private boolean matches(Path file) throws NetworkUnavailableException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = digest();
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return md5.equals(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new NetworkUnavailableException(Reason.NO_FILE, "The file " + file + " can't be read.", e, file);
        }
    }

    private void download(Path to) throws NetworkUnavailableException {
        Path part = null;
        try {
            Files.createDirectories(folder);
            part = Files.createTempFile(folder, FILE, ".part");
            fetch(part);
            if (!matches(part)) {
                throw new IOException("what came is not the published file, its MD5 differs");
            }
            Files.move(part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            say.accept("VGG19 is in " + to + ".");
        } catch (IOException e) {
            throw unavailable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable(e);
        } finally {
            discard(part);
        }
    }

    private void fetch(Path part) throws IOException, InterruptedException {
        say.accept(Download.begins(address.getHost()));
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(15))
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            HttpResponse<InputStream> response = client.send(
                    HttpRequest.newBuilder(address)
                            .timeout(Duration.ofMinutes(1))
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream in = response.body()) {
                if (response.statusCode() != 200) {
                    throw new IOException("the server answered " + response.statusCode());
                }
                copy(
                        in,
                        part,
                        response.headers().firstValueAsLong("content-length").orElse(-1));
            }
        }
    }

    private void copy(InputStream in, Path part, long length) throws IOException {
        try (var out = Files.newOutputStream(part)) {
            byte[] buffer = new byte[1 << 16];
            long done = 0;
            long told = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                done += n;
                long percent = length > 0 ? 100 * done / length : 0;
                if (percent >= told + STEP) {
                    told = percent - percent % STEP;
                    say.accept(Download.at(told));
                }
            }
            if (length >= 0 && done < length) {
                throw new IOException("the connection broke after " + done + " of " + length + " bytes");
            }
        }
    }

    private NetworkUnavailableException unavailable(Exception cause) {
        return new NetworkUnavailableException(
                Reason.NO_DOWNLOAD,
                "VGG19 could not be downloaded (" + why(cause) + "). Download " + address
                        + " elsewhere and either put it into "
                        + folder
                        + " or name its path (candia.network.vgg19 or CANDIA_NETWORK_VGG19); or use the network"
                        + " builtin.",
                cause,
                address,
                folder);
    }

    private static String why(Exception cause) {
        return switch (cause) {
            case HttpTimeoutException late -> "the server did not answer in time";
            case ConnectException unreached -> "there is no connection to the server";
            case UnknownHostException unknown -> "there is no connection to the server";
            case FileSystemException unwritable -> unwritable.getFile() + " cannot be written";
            case InterruptedException stopped -> "it was stopped";
            default -> cause.getMessage() == null ? "the connection failed" : cause.getMessage();
        };
    }

    private static void discard(@Nullable Path part) {
        if (part != null) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                part.toFile().deleteOnExit();
            }
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has MD5", e);
        }
    }
}
