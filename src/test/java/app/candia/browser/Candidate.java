package app.candia.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A browser that may work.
 *
 * @param executable its program, or null for Playwright's own
 * @param environment what it needs besides the environment of the tests
 */
record Candidate(@Nullable Path executable, Map<String, String> environment) {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    Candidate(@Nullable Path executable) {
        this(executable, Map.of());
    }

    /** @throws com.microsoft.playwright.PlaywrightException if it does not start */
    Browser launch(Playwright playwright) {
        var options = new BrowserType.LaunchOptions().setArgs(FLAGS).setTimeout(30_000);
        if (executable != null) {
            options.setExecutablePath(executable);
        }
        if (!environment.isEmpty()) {
            Map<String, String> all = new HashMap<>(System.getenv());
            all.putAll(environment);
            options.setEnv(all);
        }
        return playwright.chromium().launch(options);
    }

    @Override
    public String toString() {
        return executable == null ? "Playwright's own" : executable.toString();
    }
}
