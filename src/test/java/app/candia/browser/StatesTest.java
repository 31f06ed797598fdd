package app.candia.browser;

import app.candia.TestPictures;
import app.candia.account.Account;
import app.candia.account.Accounts;
import app.candia.gallery.Album;
import app.candia.gallery.Albums;
import app.candia.gallery.Bin;
import app.candia.gallery.Gallery;
import app.candia.gallery.Picture;
import app.candia.image.Pictures;
import app.candia.photo.Photo;
import app.candia.photo.Photos;
import app.candia.share.ShareLink;
import app.candia.share.Shares;
import app.candia.storage.Storage;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * For tests that walk through every page in every state: pictures of all are in target/screens, and axe finds nothing
 * on any. They take minutes, so they run when they are asked for: {@code -Dcandia.screens=phone} or {@code all}.
 */
abstract class StatesTest extends BrowserTest {
    private static final int WHOLE = 512;
    private static final List<String> HUNG =
            List.of("woodcut_wave", "fauve_harbour", "lemon_grove", "ink_wash", "minoan_spirals", "stained_glass");

    @Autowired
    Accounts accounts;

    @Autowired
    Gallery gallery;

    @Autowired
    Albums albums;

    @Autowired
    Bin bin;

    @Autowired
    Photos photos;

    @Autowired
    Shares shares;

    @Autowired
    Storage storage;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient database;

    @Autowired
    PasswordEncoder passwords;

    protected TestPictures pictures;
    protected Account eleni;
    protected ForgedTransfers forged;

    static Stream<Screen> screens() {
        return Walk.screens();
    }

    @BeforeEach
    void signUp() throws Exception {
        pictures = new TestPictures(accounts, gallery, storage, events);
        eleni = pictures.account();
        forged = new ForgedTransfers(database, storage);
    }

    @AfterEach
    void clear() {
        forged.clear(eleni.id());
    }

    protected Walk walk(Screen screen) {
        return new Walk(windows.open(screen), url(""), screen);
    }

    protected Walk inside(Screen screen) {
        accounts.speak(eleni.id(), screen.locale());
        Walk walk = walk(screen);
        walk.logIn(eleni.email());
        return walk;
    }

    protected Photo photo() throws Exception {
        return photos.add(eleni.id(), Visitor.FORTRESS, "fortress.jpg");
    }

    protected Picture hung(String title, String style, @Nullable Photo photo) throws Exception {
        Path file = photo == null ? Path.of("styles", style, "picture.jpg") : Path.of("frontend/start/painting.jpg");
        BufferedImage shown = Pictures.fit(ImageIO.read(file.toFile()), WHOLE);
        UUID transfer =
                pictures.finished(eleni.id(), title, style, shown).transfer().id();
        Picture picture = gallery.ofTransfer(transfer, eleni.id()).orElseThrow();
        if (photo != null) {
            database.sql("update picture set photo = ? where id = ?")
                    .params(photo.id(), picture.id())
                    .update();
        }
        return picture;
    }

    protected Album album() throws Exception {
        List<UUID> hung = new ArrayList<>();
        for (String style : HUNG) {
            hung.add(hung(
                            style.substring(0, 1).toUpperCase(Locale.ROOT)
                                    + style.substring(1).replace('_', ' '),
                            style,
                            null)
                    .id());
        }
        UUID id = albums.create(eleni.id(), "Old town").id();
        albums.add(id, eleni.id(), hung.subList(0, 4));
        return albums.find(id, eleni.id()).orElseThrow();
    }

    protected void set(ShareLink link, String column, @Nullable Object value) {
        database.sql("update share_link set " + column + " = :value where token = :token")
                .param("value", value)
                .param("token", link.token())
                .update();
    }
}
