package app.candia.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.candia.ServerTest;
import app.candia.TestPictures;
import app.candia.gallery.Picture;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ServerTest
class SharesTest {
    @Autowired
    Shares shares;

    @Autowired
    TestPictures pictures;

    @Autowired
    MockMvc stranger;

    private Picture picture;

    @BeforeEach
    void paint() throws Exception {
        picture = pictures.hung(pictures.account().id());
    }

    @Test
    void a_picture_has_one_link_of_160_random_bits() {
        ShareLink link = shares.share(picture);

        assertThat(Base64.getUrlDecoder().decode(link.token())).hasSize(20);
        assertThat(shares.share(picture)).isEqualTo(link);
        assertThat(shares.of(picture)).contains(link);
        assertThat(shares.open(link.token())).contains(picture);
    }

    @Test
    void a_stranger_with_the_link_sees_the_picture_until_it_is_revoked() throws Exception {
        ShareLink link = shares.share(picture);

        String tag = Objects.requireNonNull(stranger.perform(get(link.picturePath()))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/jpeg"))
                .andExpect(header().string("Cache-Control", "no-cache, private"))
                .andReturn()
                .getResponse()
                .getHeader("ETag"));
        stranger.perform(get(link.picturePath()).header("If-None-Match", tag)).andExpect(status().isNotModified());
        stranger.perform(get(link.fullPicturePath()))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/png"));

        shares.revoke(picture.id(), picture.owner());

        stranger.perform(get(link.picturePath()).header("If-None-Match", tag)).andExpect(status().isNotFound());
        stranger.perform(get(link.fullPicturePath())).andExpect(status().isNotFound());
    }

    @Test
    void after_a_revocation_the_old_link_is_dead_and_the_new_one_another() {
        String old = shares.share(picture).token();

        shares.revoke(picture.id(), picture.owner());

        assertThat(shares.open(old)).isEmpty();
        assertThat(shares.of(picture)).isEmpty();
        assertThat(shares.share(picture).token()).isNotEqualTo(old);
    }

    @Test
    void only_the_owner_can_revoke() {
        String token = shares.share(picture).token();

        shares.revoke(picture.id(), UUID.randomUUID());

        assertThat(shares.open(token)).contains(picture);
    }

    @Test
    void an_invented_token_shows_nothing() throws Exception {
        shares.share(picture);

        assertThat(shares.open("")).isEmpty();
        assertThat(shares.open("%")).isEmpty();
        stranger.perform(get("/s/AAAAAAAAAAAAAAAAAAAAAAAAAAA/picture.jpg")).andExpect(status().isNotFound());
    }
}
