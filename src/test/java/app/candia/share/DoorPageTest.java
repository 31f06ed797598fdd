package app.candia.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.candia.ServerTest;
import app.candia.TestPictures;
import app.candia.gallery.Picture;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ServerTest
class DoorPageTest {
    private static final String PASSWORD = "harbour at night";

    @Autowired
    MockMvc stranger;

    @Autowired
    Shares shares;

    @Autowired
    TestPictures pictures;

    private Picture picture;
    private ShareLink link;

    @BeforeEach
    void share() throws Exception {
        picture = pictures.hung(pictures.account().id());
        link = shares.share(picture);
    }

    @Test
    void says_nothing_of_what_is_behind_it() throws Exception {
        shares.protect(link, PASSWORD);

        stranger.perform(get(link.path()).header("Accept-Language", "en"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("A closed door.")))
                .andExpect(content().string(containsString("From Somebody.")))
                .andExpect(content().string(not(containsString("property=\"og:"))))
                .andExpect(content().string(not(containsString("name=\"twitter:"))))
                .andExpect(content().string(not(containsString(picture.title()))))
                .andExpect(content().string(not(containsString(picture.id().toString()))))
                .andExpect(content().string(not(containsString("_csrf"))));
    }

    @Test
    void the_right_password_opens_it_without_a_session() throws Exception {
        shares.protect(link, PASSWORD);

        var opened = knock(PASSWORD)
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl(link.path()))
                .andExpect(cookie().httpOnly(Pass.COOKIE, true))
                .andExpect(cookie().path(Pass.COOKIE, link.path()))
                .andExpect(cookie().attribute(Pass.COOKIE, "SameSite", "Lax"))
                .andReturn();
        assertThat(opened.getRequest().getSession(false)).isNull();
        Cookie pass = Objects.requireNonNull(opened.getResponse().getCookie(Pass.COOKIE));
        stranger.perform(get(link.path()).cookie(pass))
                .andExpect(content().string(containsString("<h1>" + picture.title() + "</h1>")))
                .andExpect(content().string(not(containsString("property=\"og:"))));
        stranger.perform(get(link.path() + "/" + picture.id() + "/640.jpg").cookie(pass))
                .andExpect(status().isOk());

        shares.revoke(link);
        stranger.perform(get(link.path()).cookie(pass)).andExpect(status().isNotFound());
    }

    @Test
    void a_wrong_password_is_told_how_many_are_left_and_then_when_to_come_back() throws Exception {
        shares.protect(link, PASSWORD);

        knock("a guess").andExpect(status().isForbidden()).andExpect(content().string(containsString("4 tries left.")));
        for (int i = 0; i < 3; i++) {
            knock("a guess");
        }
        knock("a guess")
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(content().string(containsString("Come back in 15 minutes.")));
        knock(PASSWORD).andExpect(status().isTooManyRequests()).andExpect(cookie().doesNotExist(Pass.COOKIE));
    }

    @Test
    void a_link_that_counts_its_views_opens_at_a_press_so_that_messengers_take_none() throws Exception {
        shares.limit(link, 1);

        for (int i = 0; i < 3; i++) {
            stranger.perform(get(link.path()).header("Accept-Language", "en"))
                    .andExpect(content().string(containsString("It opens once more")))
                    .andExpect(content().string(not(containsString("type=\"password\""))));
        }
        Cookie pass = Objects.requireNonNull(knock("")
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getCookie(Pass.COOKIE));

        knock("").andExpect(status().isNotFound());
        stranger.perform(get(link.path())).andExpect(status().isNotFound());
        stranger.perform(get(link.path()).cookie(pass)).andExpect(status().isOk());
        stranger.perform(get(link.path() + "/" + picture.id() + "/1600.jpg").cookie(pass))
                .andExpect(status().isOk());
        assertThat(shares.of(picture).orElseThrow().views()).isOne();
    }

    private ResultActions knock(String password) throws Exception {
        return stranger.perform(post(link.path()).param("password", password).header("Accept-Language", "en"));
    }
}
