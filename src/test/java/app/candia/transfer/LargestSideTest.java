package app.candia.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LargestSideTest {
    @Test
    void photos_are_of_use_as_large_as_pictures_may_be_within_what_browsers_can_draw() {
        int held = new LargestSide(4096).pixels(); // as far as this machine's memory goes

        assertThat(new LargestSide(1024).ofPhotos()).isEqualTo(2048);
        assertThat(new LargestSide(4096).ofPhotos()).isEqualTo(Math.max(2048, held));
        assertThat(new LargestSide(16384).ofPhotos()).isEqualTo(Math.max(2048, held));
    }
}
