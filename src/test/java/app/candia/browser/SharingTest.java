package app.candia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.candia.gallery.Album;
import app.candia.gallery.Picture;
import app.candia.share.ShareLink;
import app.candia.share.Shares;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An owner, what she shares, and the words of her dialogs. */
abstract class SharingTest extends OwnerTest {
    @Autowired
    Shares shares;

    Picture picture;

    @BeforeEach
    void paint() throws Exception {
        picture = hung("Koules", "starry_night", photo());
    }

    Album album() throws Exception {
        UUID id = albums.create(owner.id(), "Old town").id();
        Picture second = hung("Loggia", "cubist_town", Path.of("frontend/start/example-2.jpg"));
        Picture third = hung("Lions", "woodcut_wave", Path.of("styles/woodcut_wave/picture.jpg"));
        albums.add(id, owner.id(), List.of(picture.id(), second.id(), third.id()));
        return albums.find(id, owner.id()).orElseThrow();
    }

    void showPhotoToo(ShareLink link) {
        database.sql("update share_link set photo = true where token = ?")
                .param(link.token())
                .update();
    }

    static String linkOf(Visitor visitor) {
        Locator field = visitor.label("Link");
        assertThat(field).hasValue(Pattern.compile("http.*"));
        return field.inputValue();
    }
}
