package app.candia.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TileTest {
    @Test
    void browsers_choose_among_sizes_by_their_widths_and_none_is_said_to_be_wider_than_it_is() {
        Picture picture = DownloadTest.picture(1200, 800);
        String root = "/pictures/" + picture.id();
        assertThat(Tile.sizes(picture))
                .isEqualTo(root + "/small.jpg 320w, " + root + "/thumbnail.jpg 640w, " + root + "/screen.jpg 1200w");
    }

    @Test
    void an_upright_picture_is_narrower_than_its_size() {
        assertThat(Tile.sizes(DownloadTest.picture(400, 800)).replaceAll("\\S+/", ""))
                .isEqualTo("small.jpg 160w, thumbnail.jpg 320w, screen.jpg 400w");
    }

    @Test
    void a_small_picture_has_no_sizes_that_would_be_copies_of_each_other() {
        assertThat(Tile.sizes(DownloadTest.picture(300, 200)).replaceAll("\\S+/", ""))
                .isEqualTo("small.jpg 300w");
        assertThat(Tile.sizes(DownloadTest.picture(512, 341)).replaceAll("\\S+/", ""))
                .isEqualTo("small.jpg 320w, thumbnail.jpg 512w");
    }
}
