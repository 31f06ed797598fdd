package app.candia;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CacheFolderTest {
    private static final Path HOME = Path.of("home");

    @Test
    void linux_has_it_where_xdg_says_else_in_dot_cache() {
        assertThat(CacheFolder.of("Linux", HOME, null, null)).isEqualTo(Path.of("home/.cache/candia"));
        assertThat(CacheFolder.of("Linux", HOME, "", null)).isEqualTo(Path.of("home/.cache/candia"));
        assertThat(CacheFolder.of("Linux", HOME, "else", null)).isEqualTo(Path.of("else/candia"));
    }

    @Test
    void mac_and_windows_have_it_in_their_own_places() {
        assertThat(CacheFolder.of("Mac OS X", HOME, null, null)).isEqualTo(Path.of("home/Library/Caches/candia"));
        assertThat(CacheFolder.of("Windows 11", HOME, null, "local")).isEqualTo(Path.of("local/Candia/Cache"));
        assertThat(CacheFolder.of("Windows 11", HOME, null, null))
                .isEqualTo(Path.of("home/AppData/Local/Candia/Cache"));
    }
}
