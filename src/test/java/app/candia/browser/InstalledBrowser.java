package app.candia.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Chromium, Chrome or Edge where systems put them. */
final class InstalledBrowser {
    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome-stable",
            "google-chrome",
            "microsoft-edge-stable",
            "microsoft-edge");
    private static final List<String> MAC = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");
    private static final List<String> WINDOWS = List.of(
            "Google/Chrome/Application/chrome.exe",
            "Chromium/Application/chrome.exe",
            "Microsoft/Edge/Application/msedge.exe");

    private InstalledBrowser() {}

    /** The one that the user named. */
    static Optional<Path> chosen() {
        String named = System.getProperty(Browsers.PROPERTY, System.getenv("CANDIA_BROWSER"));
        return Optional.ofNullable(named).filter(name -> !name.isBlank()).map(Path::of);
    }

    static Optional<Candidate> find() {
        return Stream.of(Browsers.onPath(NAMES), mac(), windows())
                .flatMap(places -> places)
                .filter(Files::isExecutable)
                .findFirst()
                .map(Candidate::new);
    }

    private static Stream<Path> mac() {
        String home = System.getProperty("user.home");
        return MAC.stream().flatMap(place -> Stream.of(Path.of(place), Path.of(home + place)));
    }

    private static Stream<Path> windows() {
        return Stream.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")
                .map(System::getenv)
                .flatMap(folder ->
                        folder == null ? Stream.<Path>empty() : WINDOWS.stream().map(place -> Path.of(folder, place)));
    }
}
