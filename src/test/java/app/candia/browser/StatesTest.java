package app.candia.browser;

import app.candia.gallery.Album;
import app.candia.gallery.Bin;
import app.candia.gallery.Picture;
import app.candia.share.ShareLink;
import app.candia.share.Shares;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * For tests that walk through every page in every state: pictures of all are in target/screens, and axe finds nothing
 * on any. They take minutes, so they run when they are asked for: {@code -Dcandia.screens=phone} or {@code all}.
 */
abstract class StatesTest extends OwnerTest {
    private static final List<String> HUNG =
            List.of("woodcut_wave", "fauve_harbour", "lemon_grove", "ink_wash", "minoan_spirals", "stained_glass");

    @Autowired
    Bin bin;

    @Autowired
    Shares shares;

    @Autowired
    PasswordEncoder passwords;

    static Stream<Screen> screens() {
        return Walk.screens();
    }

    Walk walk(Screen screen) {
        return new Walk(windows.open(screen), url(""), screen);
    }

    Picture hung(String title, String style) throws Exception {
        return hung(title, style, Path.of("styles", style, "picture.jpg"));
    }

    Album album() throws Exception {
        List<UUID> hung = new ArrayList<>();
        for (String style : HUNG) {
            hung.add(hung(
                            style.substring(0, 1).toUpperCase(Locale.ROOT)
                                    + style.substring(1).replace('_', ' '),
                            style)
                    .id());
        }
        UUID id = albums.create(owner.id(), "Old town").id();
        albums.add(id, owner.id(), hung.subList(0, 4));
        return albums.find(id, owner.id()).orElseThrow();
    }

    void set(ShareLink link, String column, @Nullable Object value) {
        database.sql("update share_link set " + column + " = :value where token = :token")
                .param("value", value)
                .param("token", link.token())
                .update();
    }
}
