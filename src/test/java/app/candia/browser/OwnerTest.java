package app.candia.browser;

import app.candia.TestPictures;
import app.candia.account.Account;
import app.candia.account.Accounts;
import app.candia.gallery.Albums;
import app.candia.gallery.Gallery;
import app.candia.gallery.Picture;
import app.candia.image.Pictures;
import app.candia.photo.Photo;
import app.candia.photo.Photos;
import app.candia.storage.Storage;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who has an account already, and pictures as if they had been painted. */
abstract class OwnerTest extends BrowserTest {
    static final Path PAINTING = Path.of("frontend/start/painting.jpg");

    private static final int WHOLE = 512;

    @Autowired
    Accounts accounts;

    @Autowired
    Gallery gallery;

    @Autowired
    Albums albums;

    @Autowired
    Photos photos;

    @Autowired
    Storage storage;

    @Autowired
    JdbcClient database;

    @Autowired
    TestPictures pictures;

    Account owner;
    ForgedTransfers forged;

    @BeforeEach
    void signUp() throws Exception {
        owner = pictures.account();
        forged = new ForgedTransfers(database, storage);
    }

    @AfterEach
    void clear() {
        forged.clear(owner.id());
    }

    /** Logged in, at the studio. */
    Walk inside(Screen screen) {
        accounts.speak(owner.id(), screen.locale());
        Walk walk = new Walk(windows.open(screen), url(""), screen);
        walk.logIn(owner.email());
        return walk;
    }

    /** The same with words. */
    Visitor loggedIn(Screen screen) {
        return new Visitor(inside(screen).page(), url(""), screen);
    }

    Photo photo() throws Exception {
        return photos.add(owner.id(), Visitor.FORTRESS, "fortress.jpg");
    }

    Picture hung(String title, String style, Path file) throws Exception {
        BufferedImage shown = Pictures.fit(ImageIO.read(file.toFile()), WHOLE);
        UUID transfer =
                pictures.finished(owner.id(), title, style, shown).transfer().id();
        return gallery.ofTransfer(transfer, owner.id()).orElseThrow();
    }

    /** Painted of this photo. */
    Picture hung(String title, String style, Photo photo) throws Exception {
        Picture picture = hung(title, style, PAINTING);
        database.sql("update picture set photo = ? where id = ?")
                .params(photo.id(), picture.id())
                .update();
        return picture;
    }
}
