package app.candia.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.ServerTest;
import app.candia.TestPictures;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ServerTest
@RecordApplicationEvents
class AlbumsTest {
    @Autowired
    Albums albums;

    @Autowired
    Gallery gallery;

    @Autowired
    Bin bin;

    @Autowired
    TestPictures pictures;

    @Autowired
    ApplicationEvents events;

    private UUID owner;
    private Album album;
    private UUID a;
    private UUID b;
    private UUID c;

    @BeforeEach
    void hang() throws Exception {
        owner = pictures.account().id();
        album = albums.create(owner, " Old \n harbour ");
        a = pictures.hung(owner).id();
        b = pictures.hung(owner).id();
        c = pictures.hung(owner).id();
    }

    @Test
    void a_new_album_has_a_title_and_nothing_in_it() {
        assertThat(album.title()).isEqualTo("Old harbour");
        assertThat(album.cover()).isEmpty();
        assertThat(album.size()).isZero();
        assertThat(albums.of(owner)).containsExactly(album);
        assertThat(albums.pictures(album)).isEmpty();
    }

    @Test
    void pictures_hang_in_the_order_in_which_they_were_added_each_once() {
        albums.add(album.id(), owner, List.of(b, a));
        albums.add(album.id(), owner, List.of(a, c));

        assertThat(order()).containsExactly(b, a, c);
        assertThat(albums.find(album.id(), owner).orElseThrow().size()).isEqualTo(3);
    }

    @Test
    void a_picture_moves_forwards_and_backwards_and_never_beyond_the_ends() {
        albums.add(album.id(), owner, List.of(a, b, c));

        albums.move(album.id(), owner, a, 1);
        assertThat(order()).containsExactly(b, a, c);
        albums.move(album.id(), owner, c, 0);
        assertThat(order()).containsExactly(c, b, a);
        albums.move(album.id(), owner, c, 99);
        assertThat(order()).containsExactly(b, a, c);
        albums.move(album.id(), owner, c, -1);
        assertThat(order()).containsExactly(c, b, a);
    }

    @Test
    void pictures_in_the_bin_do_not_count_and_hang_in_their_place_again_when_restored() {
        albums.add(album.id(), owner, List.of(a, b, c));
        bin.put(List.of(b), owner);
        assertThat(order()).containsExactly(a, c);

        albums.move(album.id(), owner, c, 0);
        assertThat(order()).containsExactly(c, a);
        bin.restore(List.of(b), owner);

        assertThat(order()).containsExactly(c, a, b);
    }

    @Test
    void the_cover_is_the_first_picture_or_the_chosen_one_while_it_hangs_there() {
        albums.add(album.id(), owner, List.of(a, b));
        assertThat(cover()).isEqualTo(a);

        albums.cover(album.id(), owner, c);
        assertThat(cover()).as("not in the album").isEqualTo(a);
        albums.cover(album.id(), owner, b);
        assertThat(cover()).isEqualTo(b);

        bin.put(List.of(b), owner);
        assertThat(cover()).isEqualTo(a);
        bin.restore(List.of(b), owner);
        assertThat(cover()).isEqualTo(b);
        albums.remove(album.id(), owner, List.of(b));
        assertThat(cover()).isEqualTo(a);
    }

    @Test
    void what_is_taken_out_of_an_album_stays_in_the_gallery() {
        albums.add(album.id(), owner, List.of(a, b));

        albums.remove(album.id(), owner, List.of(a));

        assertThat(order()).containsExactly(b);
        assertThat(gallery.find(a, owner)).isPresent();
    }

    @Test
    void a_deleted_album_is_announced_and_its_pictures_stay() {
        albums.add(album.id(), owner, List.of(a));

        albums.delete(album.id(), owner);

        assertThat(albums.find(album.id(), owner)).isEmpty();
        assertThat(gallery.find(a, owner)).isPresent();
        assertThat(events.stream(AlbumDeleted.class)).containsExactly(new AlbumDeleted(album.id()));
    }

    @Test
    void a_picture_that_is_really_deleted_leaves_its_albums() throws Exception {
        albums.add(album.id(), owner, List.of(a, b));
        albums.cover(album.id(), owner, a);
        bin.put(List.of(a), owner);

        bin.empty(owner);

        assertThat(order()).containsExactly(b);
        assertThat(cover()).isEqualTo(b);
    }

    @Test
    void an_album_does_not_exist_for_others_nor_do_others_pictures_for_it() throws Exception {
        UUID other = pictures.account().id();
        UUID others = pictures.hung(other).id();
        albums.add(album.id(), owner, List.of(a, others));

        albums.rename(album.id(), other, "Mine");
        albums.add(album.id(), other, List.of(others));
        albums.remove(album.id(), other, List.of(a));
        albums.cover(album.id(), other, a);
        albums.delete(album.id(), other);

        assertThat(albums.find(album.id(), other)).isEmpty();
        assertThat(albums.of(other)).isEmpty();
        assertThat(order()).containsExactly(a);
        assertThat(albums.find(album.id(), owner).orElseThrow().title()).isEqualTo("Old harbour");
    }

    private List<UUID> order() {
        return albums.pictures(album).stream().map(Picture::id).toList();
    }

    private UUID cover() {
        return albums.find(album.id(), owner).flatMap(Album::cover).orElseThrow();
    }
}
