package app.candia.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.candia.ServerTest;
import app.candia.TestPictures;
import app.candia.gallery.Bin;
import app.candia.gallery.Picture;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class SharesTest {
    @Autowired
    Shares shares;

    @Autowired
    Exhibits exhibits;

    @Autowired
    Bin bin;

    @Autowired
    TestPictures pictures;

    @Autowired
    JdbcClient database;

    private Picture picture;

    @BeforeEach
    void paint() throws Exception {
        picture = pictures.hung(pictures.account().id());
    }

    @Test
    void a_picture_has_one_link_that_allows_little() {
        ShareLink link = shares.share(picture);

        assertThat(shares.share(picture)).isEqualTo(link);
        assertThat(shares.of(picture)).contains(link);
        assertThat(link.permissions()).containsExactly(Permission.DOWNLOAD);
        assertThat(link.password()).isFalse();
        assertThat(link.expires()).isNull();
        assertThat(link.viewsLeft()).isNull();
        assertThat(exhibits.pictures(exhibits.find(link.token()).orElseThrow())).containsExactly(picture);
    }

    @Test
    void a_picture_shared_on_many_pages_at_once_still_has_one_link() throws Exception {
        Set<String> tokens = new HashSet<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<ShareLink>> sharing = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                sharing.add(() -> shares.share(picture));
            }
            for (Future<ShareLink> done : threads.invokeAll(sharing)) {
                tokens.add(done.get().token());
            }
        }

        assertThat(tokens).hasSize(1);
    }

    @Test
    void terms_are_kept_each_for_itself() {
        ShareLink link = shares.share(picture);
        Instant soon = Instant.now().plus(7, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MICROS);

        shares.expire(link, soon);
        shares.limit(link, 3);
        shares.allow(link, Permission.DOWNLOAD, false);
        shares.allow(link, Permission.PHOTO, true);
        shares.protect(link, "harbour at night");

        ShareLink now = shares.of(picture).orElseThrow();
        assertThat(now.expires()).isEqualTo(soon);
        assertThat(now.viewsLeft()).isEqualTo(3);
        assertThat(now.permissions()).containsExactly(Permission.PHOTO);
        assertThat(now.password()).isTrue();
        assertThat(now.token()).isEqualTo(link.token());
    }

    @Test
    void a_password_is_kept_as_a_hash_only() {
        ShareLink link = shares.share(picture);

        shares.protect(link, "harbour at night");

        assertThat(database.sql("select password from share_link where token = ?")
                        .param(link.token())
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$")
                .doesNotContain("harbour");
    }

    @Test
    void a_password_of_a_few_letters_is_refused() {
        ShareLink link = shares.share(picture);

        assertThatThrownBy(() -> shares.protect(link, "12345")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_expired_link_shows_nothing_until_its_owner_gives_it_more_time() {
        ShareLink link = shares.share(picture);

        shares.expire(link, Instant.now().minusSeconds(1));
        assertThat(exhibits.find(link.token())).isEmpty();
        assertThat(shares.of(picture)).isPresent();

        shares.expire(link, null);
        assertThat(exhibits.find(link.token())).isPresent();
    }

    @Test
    void after_a_revocation_the_old_link_is_dead_and_the_new_one_another() {
        ShareLink old = shares.share(picture);
        shares.limit(old, 3);

        shares.revoke(old);

        assertThat(exhibits.find(old.token())).isEmpty();
        assertThat(shares.of(picture)).isEmpty();
        ShareLink next = shares.again(old);
        assertThat(next.token()).isNotEqualTo(old.token());
        assertThat(next.viewsLeft()).isNull();
    }

    @Test
    void all_links_of_one_owner_are_revoked_and_nobody_elses() throws Exception {
        ShareLink first = shares.share(picture);
        ShareLink second = shares.share(pictures.hung(picture.owner()));
        ShareLink foreign = shares.share(pictures.hung(pictures.account().id()));
        assertThat(shares.of(picture.owner())).containsExactly(second, first);

        shares.revokeAll(picture.owner());

        assertThat(shares.of(picture.owner())).isEmpty();
        assertThat(exhibits.find(first.token())).isEmpty();
        assertThat(exhibits.find(foreign.token())).isPresent();
    }

    @Test
    void only_the_owner_changes_or_revokes() {
        ShareLink link = shares.share(picture);
        var stranger = new ShareLink(
                link.token(), UUID.randomUUID(), picture.id(), null, link.created(), null, false, Set.of(), 0, null);

        shares.revoke(stranger);
        shares.limit(stranger, 0);
        shares.allow(stranger, Permission.PHOTO, true);

        assertThat(shares.of(picture)).contains(link);
    }

    @Test
    void a_deleted_picture_takes_its_link_along_and_brings_it_back_from_the_bin() throws Exception {
        ShareLink link = shares.share(picture);

        bin.put(List.of(picture.id()), picture.owner());

        assertThat(exhibits.find(link.token())).isEmpty();
        bin.restore(List.of(picture.id()), picture.owner());
        assertThat(exhibits.find(link.token())).isPresent();
    }

    @Test
    void what_can_be_no_token_is_not_even_looked_up() {
        shares.share(picture);

        for (String invented : List.of("", "%", "\u0000".repeat(24), "a".repeat(19), "a".repeat(5000))) {
            assertThat(exhibits.find(invented)).isEmpty();
        }
    }
}
