package app.candia.share;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.candia.ServerTest;
import app.candia.TestPictures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@ServerTest
class WrongTokensTest {
    @Autowired
    MockMvc stranger;

    @Autowired
    Shares shares;

    @Autowired
    TestPictures pictures;

    @ParameterizedTest
    @CsvSource({
        "GET, '', 192.0.2.1",
        "POST, '', 192.0.2.2",
        "GET, /00000000-0000-0000-0000-000000000000, 192.0.2.3",
        "GET, /00000000-0000-0000-0000-000000000000/640.jpg, 192.0.2.4"
    })
    void wrong_tokens_are_slowed_and_right_ones_are_not(HttpMethod method, String rest, String address)
            throws Exception {
        for (int i = 0; i < WrongTokens.FREE; i++) {
            ask(method, "/s/" + Token.random() + rest, address).andExpect(status().isNotFound());
        }

        ask(method, "/s/" + Token.random() + rest, address)
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"));
        ask(method, "/s/" + Token.random() + rest, "198.51.100.7").andExpect(status().isNotFound());
        ask(HttpMethod.GET, shares.share(pictures.hung(pictures.account().id())).path(), address)
                .andExpect(status().isOk());
    }

    private ResultActions ask(HttpMethod method, String path, String address) throws Exception {
        return stranger.perform(MockMvcRequestBuilders.request(method, path).with(request -> {
            request.setRemoteAddr(address);
            return request;
        }));
    }
}
