package app.candia.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.candia.ServerTest;
import app.candia.TestPictures;
import app.candia.gallery.Bin;
import app.candia.gallery.Picture;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** From what a dead link answers nobody learns whether it ever was alive. */
@ServerTest
class TakenDownTest {
    @Autowired
    MockMvc stranger;

    @Autowired
    Shares shares;

    @Autowired
    Bin bin;

    @Autowired
    TestPictures pictures;

    private final String unknownPage = "/s/" + Token.random();
    private UUID owner;

    /** Why it is dead, and where it was. */
    private final Map<String, String> dead = new LinkedHashMap<>();

    @BeforeEach
    void killLinks() throws Exception {
        owner = pictures.account().id();
        Picture deleted = pictures.hung(owner);
        ShareLink ofDeleted = shares.share(deleted);
        bin.put(List.of(deleted.id()), owner);
        ShareLink revoked = link();
        shares.revoke(revoked);
        ShareLink expired = link();
        shares.expire(expired, Instant.now().minusSeconds(1));
        ShareLink usedUp = link();
        shares.limit(usedUp, 0);
        ShareLink expiredWithPassword = link();
        shares.protect(expiredWithPassword, "harbour at night");
        shares.expire(expiredWithPassword, Instant.now().minusSeconds(1));
        ShareLink usedUpWithPassword = link();
        shares.protect(usedUpWithPassword, "harbour at night");
        shares.limit(usedUpWithPassword, 0);

        dead.put("unknown", unknownPage);
        dead.put("no token", "/s/x");
        dead.put("deleted", ofDeleted.path());
        dead.put("revoked", revoked.path());
        dead.put("expired", expired.path());
        dead.put("used up", usedUp.path());
        dead.put("expired, with a password", expiredWithPassword.path());
        dead.put("used up, with a password", usedUpWithPassword.path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "el"})
    void all_dead_links_answer_byte_for_byte_the_same(String language) throws Exception {
        String unknown = answer(get(unknownPage), language);
        assertThat(unknown)
                .contains(
                        language.equals("en")
                                ? "This picture has been taken down."
                                : "Το έργο κατέβηκε από τον τοίχο.");

        for (var each : dead.entrySet()) {
            assertThat(answer(get(each.getValue()), language)).as(each.getKey()).isEqualTo(unknown);
            assertThat(answer(post(each.getValue()).param("password", "harbour at night"), language))
                    .as("knocking at " + each.getKey())
                    .isEqualTo(unknown);
            assertThat(answer(get(each.getValue() + "/" + UUID.randomUUID()), language))
                    .as("a picture of " + each.getKey())
                    .isEqualTo(unknown);
        }
    }

    @Test
    void their_pictures_are_not_there_either() throws Exception {
        Picture hidden = pictures.hung(owner);
        ShareLink closed = shares.share(hidden);
        shares.protect(closed, "harbour at night");
        String nothing = answer(get(unknownPage + "/" + UUID.randomUUID() + "/640.jpg"), "en");

        for (String file : new String[] {"640.jpg", "1600.jpg", "photo.jpg", "style.jpg", "download", "x"}) {
            for (String path : dead.values()) {
                assertThat(answer(get(path + "/" + UUID.randomUUID() + "/" + file), "en"))
                        .isEqualTo(nothing);
            }
            assertThat(answer(get(closed.path() + "/" + hidden.id() + "/" + file), "en"))
                    .as("behind a closed door")
                    .isEqualTo(nothing);
        }
    }

    private ShareLink link() throws Exception {
        return shares.share(pictures.hung(owner));
    }

    /** All that a stranger sees: headers and bytes. */
    private String answer(AbstractMockHttpServletRequestBuilder<?> request, String language) throws Exception {
        MockHttpServletResponse response = stranger.perform(request.header("Accept-Language", language))
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse();
        Map<String, Object> headers = new TreeMap<>();
        response.getHeaderNames().forEach(name -> headers.put(name, response.getHeaders(name)));
        return headers + "\n" + response.getContentAsString();
    }
}
