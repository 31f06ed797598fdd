package app.candia.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.candia.ServerTest;
import app.candia.TestPhotos;
import app.candia.account.Accounts;
import app.candia.image.MissingPictureException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class OwnStylesTest {
    @TempDir
    Path folder;

    @Autowired
    OwnStyles styles;

    @Autowired
    Accounts accounts;

    private UUID owner;

    @BeforeEach
    void signUp() throws Exception {
        owner = accounts.signUp(UUID.randomUUID() + "@example.org", "Owner", "long enough", Locale.ENGLISH)
                .id();
    }

    @Test
    void a_style_of_ones_own_is_found_by_its_name() throws Exception {
        Style style = styles.add(owner, TestPhotos.jpeg(folder, 900, 600), " Grandmother's rug ");

        assertThat(style.name()).startsWith("own:");
        assertThat(style.kind()).isEqualTo(Style.Kind.OWN);
        assertThat(style.title(Locale.of("el"))).isEqualTo("Grandmother's rug");
        assertThat(styles.find(style.name(), owner)).contains(style);
        assertThat(styles.of(owner)).containsExactly(style);
        assertThat(styles.picture(style).getWidth()).isEqualTo(900);
        try (InputStream in = styles.open(style)) {
            assertThat(ImageIO.read(in).getWidth()).isEqualTo(640);
        }
    }

    @Test
    void it_does_not_exist_for_others() throws Exception {
        Style style = styles.add(owner, TestPhotos.jpeg(folder, 120, 80), "Rug");
        UUID other = UUID.randomUUID();

        styles.delete(style.name(), other);

        assertThat(styles.find(style.name(), other)).isEmpty();
        assertThat(styles.of(other)).isEmpty();
        assertThat(styles.find(style.name(), owner)).contains(style);
    }

    @Test
    void only_its_owner_gives_it_another_name() throws Exception {
        Style style = styles.add(owner, TestPhotos.jpeg(folder, 120, 80), "Rug");

        styles.rename(style.name(), UUID.randomUUID(), "Mine");
        assertThat(styles.find(style.name(), owner)).contains(style);
        styles.rename(style.name(), owner, " Carpet ");

        assertThat(styles.find(style.name(), owner).orElseThrow().title(Locale.ENGLISH))
                .isEqualTo("Carpet");
    }

    @Test
    void a_deleted_style_leaves_no_bytes() throws Exception {
        Style style = styles.add(owner, TestPhotos.jpeg(folder, 120, 80), "Rug");

        styles.delete(style.name(), owner);

        assertThat(styles.of(owner)).isEmpty();
        assertThatThrownBy(() -> styles.open(style)).isInstanceOf(MissingPictureException.class);
    }

    @Test
    void names_that_are_none_find_nothing() {
        assertThat(styles.find("starry_night", owner)).isEmpty();
        assertThat(styles.find("own:../../etc", owner)).isEmpty();
        assertThat(styles.find("own:", owner)).isEmpty();
    }
}
