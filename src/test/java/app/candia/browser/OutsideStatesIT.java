package app.candia.browser;

import app.candia.gallery.Album;
import app.candia.share.ShareLink;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What strangers and friends see. */
@EnabledIfSystemProperty(named = "candia.screens", matches = "phone|all")
class OutsideStatesIT extends StatesTest {
    @ParameterizedTest
    @MethodSource("screens")
    void before_the_door(Screen screen) {
        Walk walk = walk(screen);
        walk.open("/", "h1");
        walk.look("start");
        walk.open("/login", "#username");
        walk.look("login");
        walk.open("/login?error", ".error");
        walk.look("login-wrong");
        walk.open("/login?logout", "[role=status]");
        walk.look("login-left");
        walk.open("/signup", "#name");
        walk.look("sign-up");
        walk.page().fill("#name", "Ελένη");
        walk.page().fill("#email", owner.email());
        walk.page().fill("#password", "long enough");
        walk.press("form button");
        walk.see(".error");
        walk.look("sign-up-refused");
        walk.open("/frontend/nothing", ".arch");
        walk.look("nothing-here");
    }

    @ParameterizedTest
    @MethodSource("screens")
    void what_friends_see(Screen screen) throws Exception {
        Walk walk = walk(screen);
        Album album = album();
        ShareLink wall = shares.share(album);
        walk.open(wall.path(), "main li");
        walk.look("shared-album");
        walk.press("main li a");
        walk.see(".around");
        walk.look("shared-album-picture");
        ShareLink empty = shares.share(albums.create(owner.id(), "Sea walls"));
        walk.open(empty.path(), "h1");
        walk.look("shared-album-empty");

        ShareLink link = shares.share(hung("The fortress", "starry_night", photo()));
        walk.open(link.path(), "main img");
        walk.look("shared");
        set(link, "photo", true);
        walk.open(link.path(), "candia-compare input");
        walk.look("shared-compare");
        set(link, "views_left", 1);
        walk.open(link.path(), "form button");
        walk.look("shared-once");
        set(link, "views_left", null);
        set(link, "password", passwords.encode("sea wall"));
        walk.open(link.path(), "#password");
        walk.look("shared-door");
        walk.page().fill("#password", "not this one");
        walk.press("form button");
        walk.see(".error");
        walk.look("shared-door-wrong");
        for (int tries = 1; tries < 5; tries++) {
            walk.page().fill("#password", "not this one");
            walk.press("form button");
        }
        walk.look("shared-door-later");
        walk.open("/s/" + "a".repeat(24), ".arch");
        walk.look("shared-taken-down");
    }
}
