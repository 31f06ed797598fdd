package app.candia.browser;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A process of nginx in front of a server, configured by the text of docs/proxy.md. */
final class Nginx implements AutoCloseable {
    static final Path PROGRAM = Path.of("/usr/sbin/nginx");

    private static final Pattern EXAMPLE = Pattern.compile("```nginx\\n(.*?)```", Pattern.DOTALL);
    private static final int TRIES = 600;
    private static final int PAUSE = 50;

    private final Process process;
    private final int port;

    /**
     * @param folder for its files
     * @param servers from {@link #examples}
     * @param inside the port of the server behind it
     */
    Nginx(Path folder, String servers, String inside) throws Exception {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var certificate = Certificate.make(folder);
        String text = servers.replace("8443", Integer.toString(port))
                .replace("127.0.0.1:8080", "127.0.0.1:" + inside)
                .replace("candia.example.org", "localhost")
                .replace("/etc/ssl/candia.crt", certificate.chain().toString())
                .replace("/etc/ssl/candia.key", certificate.key().toString());
        Path file = Files.writeString(folder.resolve("nginx.conf"), """
                daemon off;
                master_process off;
                pid %1$s/nginx.pid;
                events {}
                http {
                access_log off;
                client_body_temp_path %1$s/body;
                proxy_temp_path %1$s/proxy;
                fastcgi_temp_path %1$s/fastcgi;
                uwsgi_temp_path %1$s/uwsgi;
                scgi_temp_path %1$s/scgi;
                """.formatted(folder) + text + "}\n");
        Path log = folder.resolve("nginx.log");
        process = new ProcessBuilder(PROGRAM.toString(), "-e", log.toString(), "-c", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.out").toFile())
                .start();
        for (int i = 0; !listens(); i++) {
            if (!process.isAlive() || i == TRIES) {
                close();
                throw new IOException("nginx does not listen: " + Files.readString(folder.resolve("nginx.out")));
            }
            Thread.sleep(PAUSE);
        }
    }

    /** The texts in the order of the page: a server, then its location below a path. */
    static List<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(Path.of("docs/proxy.md")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    int port() {
        return port;
    }

    private boolean listens() {
        try (var socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
