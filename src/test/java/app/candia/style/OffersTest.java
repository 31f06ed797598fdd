package app.candia.style;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.ServerTest;
import app.candia.TestPhotos;
import app.candia.TestPictures;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class OffersTest {
    @TempDir
    Path folder;

    @Autowired
    OwnStyles styles;

    @Autowired
    Offers offers;

    @Autowired
    TestPictures pictures;

    private UUID owner;
    private UUID other;
    private Style rug;

    @BeforeEach
    void bring() throws Exception {
        owner = pictures.account().id();
        other = pictures.account().id();
        rug = styles.add(owner, TestPhotos.jpeg(folder, 120, 80), "Rug");
    }

    @Test
    void nobody_else_sees_a_style_before_an_admin_has_accepted_it() throws Exception {
        assertThat(offers.waiting()).doesNotContain(now());
        assertThat(offers.open(id())).isEmpty();

        offers.offer(rug.name(), owner);

        assertThat(offers.waiting()).contains(now());
        try (InputStream picture = offers.open(id()).orElseThrow()) {
            assertThat(picture.readAllBytes()).isNotEmpty();
        }
        assertThat(styles.find(rug.name(), other)).isEmpty();
        assertThat(styles.findForAll(rug.name())).isEmpty();

        assertThat(offers.accept(now())).isTrue();

        assertThat(offers.waiting()).doesNotContain(now());
        assertThat(offers.accepted()).contains(now());
        assertThat(styles.ofOthers(other)).extracting(Style::name).contains(rug.name());
        assertThat(styles.find(rug.name(), other).map(Style::kind)).contains(Style.Kind.SHARED);
        assertThat(styles.findForAll(rug.name()).orElseThrow().title(Locale.ENGLISH))
                .isEqualTo("Rug");
    }

    @Test
    void to_its_owner_an_accepted_style_stays_an_own_one() {
        accept();

        assertThat(styles.find(rug.name(), owner)).contains(rug);
        assertThat(styles.of(owner)).containsExactly(rug);
        assertThat(styles.ofOthers(owner)).extracting(Style::name).doesNotContain(rug.name());
    }

    @Test
    void the_owner_of_a_refused_style_reads_why_and_may_offer_it_again() {
        offers.offer(rug.name(), owner);

        assertThat(offers.refuse(now(), " Too dark. ")).isTrue();

        assertThat(now().offer()).isEqualTo(Offer.REFUSED);
        assertThat(now().refusal()).isEqualTo("Too dark.");
        assertThat(offers.of(owner)).containsExactly(now());
        offers.offer(rug.name(), owner);
        assertThat(now().offer()).isEqualTo(Offer.OFFERED);
        assertThat(now().refusal()).isEmpty();
    }

    @Test
    void an_owner_takes_it_back_at_any_time() {
        accept();

        offers.withdraw(rug.name(), owner);

        assertThat(now().offer()).isEqualTo(Offer.NONE);
        assertThat(styles.find(rug.name(), other)).isEmpty();
        assertThat(offers.of(owner)).isEmpty();
    }

    @Test
    void a_new_name_is_shown_to_all_only_after_it_was_accepted_too() {
        accept();

        styles.rename(rug.name(), owner, "Rug");
        assertThat(now().offer()).isEqualTo(Offer.ACCEPTED);
        styles.rename(rug.name(), owner, "Carpet");

        assertThat(now().offer()).isEqualTo(Offer.OFFERED);
        assertThat(styles.find(rug.name(), other)).isEmpty();
    }

    @Test
    void an_admin_decides_on_what_was_looked_at_and_on_nothing_else() {
        offers.offer(rug.name(), owner);
        OwnStyle seen = now();

        styles.rename(rug.name(), owner, "Something rude");
        assertThat(offers.accept(seen)).isFalse();
        offers.withdraw(rug.name(), owner);
        assertThat(offers.accept(now())).isFalse();
        assertThat(offers.refuse(now(), "")).isFalse();

        assertThat(styles.find(rug.name(), other)).isEmpty();
    }

    @Test
    void nobody_offers_or_withdraws_what_belongs_to_somebody_else() {
        offers.offer(rug.name(), other);
        assertThat(now().offer()).isEqualTo(Offer.NONE);
        accept();

        offers.withdraw(rug.name(), other);

        assertThat(now().offer()).isEqualTo(Offer.ACCEPTED);
        assertThat(offers.find(rug.name(), other)).isEmpty();
    }

    private void accept() {
        offers.offer(rug.name(), owner);
        assertThat(offers.accept(now())).isTrue();
    }

    private OwnStyle now() {
        return offers.find(rug.name(), owner).orElseThrow();
    }

    private UUID id() {
        return UUID.fromString(rug.name().substring("own:".length()));
    }
}
