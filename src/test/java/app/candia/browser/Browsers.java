package app.candia.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds a browser for the tests and starts it: one that is installed, else the one that Playwright downloads, else the
 * one that an npm package carries. The first that starts is taken; each step is said in one line.
 */
final class Browsers {
    /** Names a browser to take, and no other; the environment variable is {@code CANDIA_BROWSER}. */
    static final String PROPERTY = "candia.browser";

    /** Playwright must not download anything by itself: that is a step of its own here, with an end to its patience. */
    static final Map<String, String> DRIVER = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    private Browsers() {}

    static Playwright playwright() {
        return Playwright.create(new Playwright.CreateOptions().setEnv(DRIVER));
    }

    /** @throws IllegalStateException if there is none, with the command that gets one */
    static Browser launch(Playwright playwright) {
        Optional<Path> chosen = InstalledBrowser.chosen();
        if (chosen.isPresent()) {
            return start(playwright, new Candidate(chosen.get()))
                    .orElseThrow(() -> new IllegalStateException("The browser " + chosen.get() + " (from " + PROPERTY
                            + " or CANDIA_BROWSER) does not start; name another one."));
        }
        Stream<Supplier<Optional<Candidate>>> ways = Stream.of(
                InstalledBrowser::find,
                NpmBrowser::cached,
                () -> DownloadedBrowser.find(playwright),
                NpmBrowser::fetched);
        return ways.flatMap(way -> way.get().stream())
                .flatMap(candidate -> start(playwright, candidate).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No browser for the tests: none is installed and none can"
                        + " be downloaded here. Type \"" + command() + "\" and run the tests again."));
    }

    private static Optional<Browser> start(Playwright playwright, Candidate candidate) {
        try {
            Browser browser = candidate.launch(playwright);
            say("Browser of the tests: Chromium " + browser.version() + ", " + candidate);
            return Optional.of(browser);
        } catch (PlaywrightException broken) {
            say("The browser " + candidate + " does not start: "
                    + String.valueOf(broken.getMessage())
                            .lines()
                            .limit(3)
                            .map(String::strip)
                            .toList());
            return Optional.empty();
        }
    }

    private static String command() {
        String system = System.getProperty("os.name");
        if (system.startsWith("Windows")) {
            return "winget install Google.Chrome";
        }
        if (system.startsWith("Mac")) {
            return "brew install --cask google-chrome";
        }
        return Files.exists(Path.of("/usr/bin/dnf"))
                ? "sudo dnf install -y chromium"
                : "sudo apt-get update && sudo apt-get install -y chromium";
    }

    static void say(String line) {
        System.out.println(line);
    }

    /** Program files in the folders of the PATH. */
    static Stream<Path> onPath(List<String> names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return names.stream()
                .flatMap(name -> Stream.of(path.split(File.pathSeparator))
                        .filter(folder -> !folder.isEmpty())
                        .map(folder -> Path.of(folder, name))
                        .filter(Files::isExecutable));
    }
}
