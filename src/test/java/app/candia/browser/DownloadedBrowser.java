package app.candia.browser;

import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The Chromium that Playwright downloads and keeps in the user's cache. */
final class DownloadedBrowser {
    private static final String TIMEOUT_MS = "5000";

    private DownloadedBrowser() {}

    /** Downloads it where it is not there yet; empty where that does not work. */
    static Optional<Candidate> find(Playwright playwright) {
        if (Files.exists(Path.of(playwright.chromium().executablePath()))) {
            return Optional.of(new Candidate(null));
        }
        Browsers.say("No browser is installed: letting Playwright download one");
        try {
            Path log = Files.createDirectories(Path.of("target")).resolve("playwright-install.log");
            ProcessBuilder install =
                    Driver.ensureDriverInstalled(Browsers.DRIVER, false).createProcessBuilder();
            install.command().add("install");
            install.command().add("chromium");
            install.environment().put("PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT", TIMEOUT_MS);
            install.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
            Process process = install.redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0) {
                return Optional.of(new Candidate(null));
            }
            process.destroy();
            Browsers.say("Playwright could not download a browser, see " + log);
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
