package app.candia.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.gallery.Filter.Sort;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FilterTest {
    @Test
    void an_address_keeps_all_that_was_chosen() {
        var filter = new Filter("old harbour", true, "starry_night", UUID.randomUUID(), Sort.TITLE);

        assertThat(Filter.of(read(filter))).isEqualTo(filter);
    }

    @Test
    void what_is_as_usual_is_not_in_the_address() {
        assertThat(Filter.ALL.parameters()).isEmpty();
        var album = UUID.randomUUID();
        assertThat(Filter.album(album).parameters()).containsExactly(Map.entry("album", album.toString()));
        assertThat(Filter.of(read(Filter.album(album)))).isEqualTo(Filter.album(album));
    }

    @Test
    void what_makes_no_sense_in_an_address_is_left_out() {
        assertThat(Filter.of(Map.of(
                        "album", List.of("1"), "sort", List.of("colour"), "only", List.of("x"), "style", List.of(" "))))
                .isEqualTo(Filter.ALL);
    }

    @Test
    void an_album_brings_its_order_with_it_unless_another_was_chosen() {
        UUID album = UUID.randomUUID();

        assertThat(Filter.ALL.withAlbum(album).sort()).isEqualTo(Sort.ALBUM);
        assertThat(Filter.ALL.withAlbum(album).withAlbum(null)).isEqualTo(Filter.ALL);
        assertThat(Filter.ALL.withSort(Sort.TITLE).withAlbum(album).sort()).isEqualTo(Sort.TITLE);
    }

    private static Map<String, List<String>> read(Filter filter) {
        return filter.parameters().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue())));
    }
}
