package app.candia.browser;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The executable jar as a process of its own.
 *
 * @param process null before the first start
 */
record PackagedServer(@Nullable Process process, int port, Path output, Instant started) {
    static final PackagedServer NONE = new PackagedServer(null, 0, Path.of(""), Instant.EPOCH);

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    static PackagedServer start(Path data) throws Exception {
        return start(data, freePort());
    }

    /** Below the range from which systems give ports to whoever asks, so that it stays free while nobody listens. */
    private static int freePort() throws IOException {
        IOException taken = new IOException("no port was tried");
        for (int attempt = 0; attempt < 100; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            try (ServerSocket free = new ServerSocket(port)) {
                return free.getLocalPort();
            } catch (IOException e) {
                taken = e;
            }
        }
        throw taken;
    }

    /** A process whose temporary folder is this one. */
    static PackagedServer start(Path data, Path temporary) throws Exception {
        return start(data, freePort(), "-Djava.io.tmpdir=" + temporary);
    }

    /**
     * Waits until the log-in page answers.
     *
     * @param options of Java
     */
    static PackagedServer start(Path data, int port, String... options) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String jar = System.getProperty("candia.jar", "target/candia.jar");
        Path output = Files.createTempFile(data, "server-", ".log");
        Instant started = Instant.now();
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", jar, "--candia.data=" + data, "--server.port=" + port));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        var server = new PackagedServer(process, port, output, started);
        while (!server.answers()) {
            if (!process.isAlive() || Instant.now().isAfter(started.plus(PATIENCE))) {
                server.kill();
                throw new IllegalStateException("The server did not start:\n" + server.log());
            }
            Thread.sleep(100);
        }
        return server;
    }

    String root() {
        return "http://localhost:" + port;
    }

    String log() throws IOException {
        return Files.readString(output);
    }

    /** What the process takes of the machine's memory, as Linux tells it; else nothing. */
    String memory() throws IOException {
        Path status = Path.of("/proc", process == null ? "" : Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return "";
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.replaceAll("\\s+", " "))
                    .findFirst()
                    .orElse("");
        }
    }

    /** As a system does that shuts down: everything is brought to an end. */
    void stop() {
        if (process != null) {
            process.destroy();
            await(process);
        }
    }

    /** As {@code kill -9}: no chance to tidy up. */
    void kill() {
        if (process != null) {
            process.destroyForcibly();
            await(process);
        }
    }

    private static void await(Process ending) {
        try {
            ending.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean answers() {
        try {
            var connection =
                    (HttpURLConnection) URI.create(root() + "/login").toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(10_000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
