package app.candia.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.candia.ServerTest;
import app.candia.TestPictures;
import app.candia.share.Shares;
import app.candia.storage.Storage;
import app.candia.transfer.Parts;
import app.candia.transfer.TransferFinished;
import app.candia.transfer.Transfers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@ServerTest
class BinTest {
    @Autowired
    Bin bin;

    @Autowired
    Gallery gallery;

    @Autowired
    Search search;

    @Autowired
    Shares shares;

    @Autowired
    Transfers transfers;

    @Autowired
    MockMvc browser;

    @Autowired
    Storage storage;

    @Autowired
    JdbcClient database;

    @Autowired
    TestPictures pictures;

    private UUID owner;
    private TransferFinished event;
    private Picture picture;
    private String page;

    @BeforeEach
    void hangAndShare() throws Exception {
        owner = pictures.account().id();
        event = pictures.finished(owner, 80, 50);
        picture = gallery.ofTransfer(event.transfer().id(), owner).orElseThrow();
        page = shares.share(picture).path();
        gallery.open(picture, Copy.MEDIUM).close();
    }

    @Test
    void what_lies_in_the_bin_is_to_be_seen_nowhere_else() throws Exception {
        bin.put(List.of(picture.id()), owner);

        assertThat(gallery.find(picture.id(), owner)).isEmpty();
        assertThat(gallery.ofTransfer(picture.transfer(), owner)).isEmpty();
        assertThat(search.find(owner, Filter.ALL, Locale.ENGLISH)).isEmpty();
        browser.perform(get(page)).andExpect(status().isNotFound());
        assertThat(bin.of(owner)).extracting(Binned::picture).containsExactly(picture);
        assertThat(bin.find(picture.id(), owner)).contains(picture);
    }

    @Test
    void what_is_restored_hangs_where_it_was_with_all_it_had() throws Exception {
        bin.put(List.of(picture.id()), owner);

        bin.restore(List.of(picture.id()), owner);

        assertThat(gallery.find(picture.id(), owner)).contains(picture);
        browser.perform(get(page)).andExpect(status().isOk());
        assertThat(bin.of(owner)).isEmpty();
    }

    @Test
    void a_picture_lies_in_the_bin_for_the_days_that_are_set_and_then_its_row_bytes_and_link_are_gone()
            throws Exception {
        gallery.open(picture, Copy.MEDIUM).close();
        String copy = event.pictureKey().replace("picture.png", Copy.MEDIUM.file());
        assertThat(storage.open(copy)).isPresent();
        bin.put(List.of(picture.id()), owner);
        thrownAway(Duration.ofDays(30).minusHours(1));
        bin.empty();
        assertThat(bin.of(owner)).hasSize(1);

        thrownAway(Duration.ofDays(30).plusHours(1));
        bin.empty();

        assertThat(bin.of(owner)).isEmpty();
        bin.restore(List.of(picture.id()), owner);
        assertThat(gallery.find(picture.id(), owner)).isEmpty();
        assertThat(shares.of(picture)).isEmpty();
        assertThat(storage.open(event.pictureKey())).isEmpty();
        assertThat(storage.open(copy)).isEmpty();
    }

    @Test
    void a_bin_that_is_emptied_leaves_what_hangs_and_what_others_threw_away() throws Exception {
        UUID other = pictures.account().id();
        Picture others = pictures.hung(other);
        Picture hanging = pictures.hung(owner);
        bin.put(List.of(picture.id()), owner);
        bin.put(List.of(others.id()), other);

        bin.empty(owner);

        assertThat(bin.of(owner)).isEmpty();
        assertThat(storage.open(event.pictureKey())).isEmpty();
        assertThat(gallery.find(hanging.id(), owner)).contains(hanging);
        assertThat(bin.find(others.id(), other)).contains(others);
    }

    @Test
    void a_bin_is_emptied_in_two_windows_at_once_without_an_error() throws Exception {
        for (int i = 0; i < 5; i++) {
            bin.put(List.of(pictures.hung(owner).id()), owner);
        }
        bin.put(List.of(picture.id()), owner);

        try (var windows = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> clicks = Collections.nCopies(4, () -> bin.empty(owner));
            for (Future<Boolean> emptied : windows.invokeAll(clicks)) {
                assertThat(emptied.get()).isTrue();
            }
        }

        assertThat(bin.of(owner)).isEmpty();
    }

    @Test
    void a_picture_is_restored_once_and_not_when_it_is_gone() throws Exception {
        bin.put(List.of(picture.id()), owner);

        assertThat(bin.restore(List.of(picture.id()), owner)).isEqualTo(1);
        assertThat(bin.restore(List.of(picture.id()), owner)).isZero();
        bin.put(List.of(picture.id()), owner);
        bin.empty(owner);
        assertThat(bin.restore(List.of(picture.id()), owner)).isZero();
    }

    @Test
    void a_picture_that_cannot_be_deleted_does_not_keep_the_others() throws Exception {
        Picture younger = pictures.hung(owner);
        bin.put(List.of(picture.id()), owner);
        bin.put(List.of(younger.id()), owner);
        database.sql("update picture set binned = ? where owner = ?")
                .params(Instant.now().minus(Duration.ofDays(31)).atOffset(ZoneOffset.UTC), owner)
                .update();
        // the database refuses to delete what another row still points to
        database.sql("create table pin (picture uuid references picture (id))").update();
        try {
            database.sql("insert into pin (picture) values (?)")
                    .param(picture.id())
                    .update();
            bin.empty();
            assertThat(bin.of(owner)).extracting(Binned::picture).containsExactly(picture);
            assertThat(bin.empty(owner)).isFalse();
        } finally {
            database.sql("drop table pin").update();
        }

        bin.empty();

        assertThat(bin.of(owner)).isEmpty();
    }

    @Test
    void what_was_masked_is_known_until_the_picture_is_really_deleted() throws Exception {
        database.sql("""
                        insert into transfer (id, owner, photo, style, title, settings, network, state, submitted, mask)
                        values (?, ?, ?, 'ink_wash', '', '{}', 'builtin', 'DONE', current_timestamp, 'iVBO')
                        """).params(picture.transfer(), owner, picture.photo()).update();
        bin.put(List.of(picture.id()), owner);
        assertThat(transfers.parts(picture.transfer(), owner).kept()).isNotNull();

        bin.empty(owner);

        assertThat(transfers.parts(picture.transfer(), owner)).isEqualTo(Parts.NONE);
    }

    @Test
    void only_the_owner_throws_away_and_restores() throws Exception {
        UUID other = pictures.account().id();

        bin.put(List.of(picture.id()), other);
        assertThat(gallery.find(picture.id(), owner)).contains(picture);

        bin.put(List.of(picture.id()), owner);
        bin.restore(List.of(picture.id()), other);
        assertThat(bin.find(picture.id(), owner)).contains(picture);
        assertThat(bin.find(picture.id(), other)).isEmpty();
    }

    private void thrownAway(Duration ago) {
        database.sql("update picture set binned = ? where id = ?")
                .params(Instant.now().minus(ago).atOffset(ZoneOffset.UTC), picture.id())
                .update();
    }
}
