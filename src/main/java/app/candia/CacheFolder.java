package app.candia;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the system keeps what a program can fetch again, networks for instance. */
public final class CacheFolder {
    private CacheFolder() {}

    /** Candia's folder in the user's cache folder; it need not exist. */
    public static Path ofUser() {
        return of(
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")),
                System.getenv("XDG_CACHE_HOME"),
                System.getenv("LOCALAPPDATA"));
    }

    static Path of(String system, Path home, @Nullable String xdg, @Nullable String localAppData) {
        if (system.startsWith("Windows")) {
            Path local = localAppData == null ? home.resolve("AppData/Local") : Path.of(localAppData);
            return local.resolve("Candia/Cache");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library/Caches/candia");
        }
        return (xdg == null || xdg.isEmpty() ? home.resolve(".cache") : Path.of(xdg)).resolve("candia");
    }
}
