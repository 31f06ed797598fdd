package app.candia.account;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.candia.ServerTest;
import app.candia.TestPictures;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ServerTest
class PrivatePicturesTest {
    @Autowired
    MockMvc browser;

    @Autowired
    TestPictures pictures;

    @Test
    void a_browser_asks_each_time_and_gets_no_bytes_that_it_has() throws Exception {
        Account owner = pictures.account();
        String address = "/pictures/" + pictures.hung(owner.id()).id() + "/640";
        var asked = get(address).with(user(new Login(owner.id(), "")));
        String tag = Objects.requireNonNull(browser.perform(asked)
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-cache, private"))
                .andReturn()
                .getResponse()
                .getHeader("ETag"));

        browser.perform(get(address).with(user(new Login(owner.id(), ""))).header("If-None-Match", tag))
                .andExpect(status().isNotModified())
                .andExpect(content().bytes(new byte[0]));

        Account other = pictures.account();
        browser.perform(get(address).with(user(new Login(other.id(), ""))).header("If-None-Match", tag))
                .andExpect(status().isNotFound());
        browser.perform(get(address).header("If-None-Match", tag)).andExpect(status().isNotFound());
    }
}
