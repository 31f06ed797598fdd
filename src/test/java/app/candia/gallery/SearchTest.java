package app.candia.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.ServerTest;
import app.candia.TestPictures;
import app.candia.gallery.Filter.Sort;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class SearchTest {
    private static final Locale GREEK = Locale.of("el");

    @Autowired
    Search search;

    @Autowired
    Gallery gallery;

    @Autowired
    Albums albums;

    @Autowired
    JdbcClient database;

    @Autowired
    TestPictures pictures;

    private UUID owner;
    private UUID koules;
    private UUID tower;
    private UUID untitled;

    @BeforeEach
    void hang() throws Exception {
        owner = pictures.account().id();
        koules = hang("Ο Κούλες", "from the pier, 100 % blue");
        tower = hang("Tower wall", "Άνεμος");
        untitled = hang("", "");
        paintedWith(tower, "stained_glass");
    }

    @Test
    void without_words_everything_is_found_the_latest_first() {
        assertThat(found(Filter.ALL)).containsExactly(untitled, tower, koules);
    }

    @Test
    void words_are_found_in_titles_and_notes_without_accents_in_any_case_and_order() {
        assertThat(found(words("κουλες"))).containsExactly(koules);
        assertThat(found(words("ΚΟΎΛΕΣ"))).containsExactly(koules);
        assertThat(found(words("pier κουλ"))).containsExactly(koules);
        assertThat(found(words("ανεμοσ"))).containsExactly(tower);
        assertThat(found(words("pier tower"))).isEmpty();
    }

    @Test
    void what_sql_means_by_a_sign_is_no_wildcard() {
        assertThat(found(words("%"))).containsExactly(koules);
        assertThat(found(words("_"))).isEmpty();
        assertThat(found(words("\\"))).isEmpty();
        assertThat(found(words("' or 1=1 --"))).isEmpty();
    }

    @Test
    void names_of_styles_are_found_in_the_users_language() {
        var greek = search.styles(owner, GREEK).stream()
                .filter(style -> style.name().equals("stained_glass"))
                .findFirst()
                .orElseThrow()
                .title(GREEK);

        assertThat(found(words("stained"))).containsExactly(tower);
        assertThat(search.find(owner, words(greek), GREEK))
                .extracting(Found::id)
                .containsExactly(tower);
        assertThat(search.find(owner, words(greek), Locale.ENGLISH)).isEmpty();
    }

    @Test
    void favourites_styles_and_albums_narrow_what_is_found() {
        gallery.favour(List.of(koules), owner, true);
        Album album = albums.create(owner, "Walls");
        albums.add(album.id(), owner, List.of(koules, tower));

        assertThat(found(Filter.ALL.withFavourites(true))).containsExactly(koules);
        assertThat(found(Filter.ALL.withStyle("stained_glass"))).containsExactly(tower);
        assertThat(found(Filter.ALL.withStyle("no such style"))).isEmpty();
        assertThat(found(Filter.album(album.id()))).containsExactly(koules, tower);
        assertThat(found(Filter.album(album.id()).withText("tower"))).containsExactly(tower);
        assertThat(found(Filter.album(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void pictures_are_sorted_by_age_and_by_title_the_untitled_last() {
        assertThat(found(Filter.ALL.withSort(Sort.OLDEST))).containsExactly(koules, tower, untitled);
        assertThat(found(Filter.ALL.withSort(Sort.TITLE))).containsExactly(tower, koules, untitled);
    }

    @Test
    void a_picture_knows_what_hangs_beside_it() {
        assertThat(search.beside(tower, owner, Filter.ALL, Locale.ENGLISH))
                .contains(new Neighbours(untitled, koules, 2, 3));
        assertThat(search.beside(koules, owner, Filter.ALL, Locale.ENGLISH))
                .contains(new Neighbours(tower, null, 3, 3));
        assertThat(search.beside(koules, owner, words("tower"), Locale.ENGLISH)).isEmpty();
    }

    @Test
    void pages_of_pictures_come_in_the_order_found_without_those_that_are_gone() {
        var found = search.find(owner, Filter.ALL, Locale.ENGLISH);
        database.sql("delete from picture where id = ?").param(tower).update();

        assertThat(search.pictures(found, owner)).extracting(Picture::id).containsExactly(untitled, koules);
        assertThat(search.pictures(found, UUID.randomUUID())).isEmpty();
        assertThat(search.pictures(List.of(), owner)).isEmpty();
    }

    @Test
    void others_find_nothing_of_it() throws Exception {
        assertThat(search.find(pictures.account().id(), words("κουλες"), Locale.ENGLISH))
                .isEmpty();
    }

    private static Filter words(String words) {
        return Filter.of(Map.of("q", List.of(words)));
    }

    private List<UUID> found(Filter filter) {
        return search.find(owner, filter, Locale.ENGLISH).stream()
                .map(Found::id)
                .toList();
    }

    private UUID hang(String title, String note) throws Exception {
        UUID id = pictures.hung(owner).id();
        gallery.rename(id, owner, title);
        gallery.annotate(id, owner, note);
        return id;
    }

    private void paintedWith(UUID picture, String style) {
        database.sql("update picture set style = ? where id = ?")
                .params(style, picture)
                .update();
    }
}
