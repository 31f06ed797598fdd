package app.candia.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.candia.ServerTest;
import app.candia.TestPhotos;
import app.candia.TestPictures;
import app.candia.account.Account;
import app.candia.account.Accounts;
import app.candia.style.Offers;
import app.candia.style.OwnStyles;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

@ServerTest
@TestPropertySource(properties = "candia.admins = other@example.org, Admin@Example.org")
class OfferedPictureTest {
    @TempDir
    Path folder;

    @Autowired
    MockMvc browser;

    @Autowired
    Accounts accounts;

    @Autowired
    TestPictures pictures;

    @Autowired
    OwnStyles styles;

    @Autowired
    Offers offers;

    private Account owner;
    private String style;
    private String address;

    @BeforeEach
    void offer() throws Exception {
        owner = pictures.account();
        style = styles.add(owner.id(), TestPhotos.jpeg(folder, 120, 80), "Rug").name();
        address = OfferedPictureController.address(UUID.fromString(style.substring("own:".length())));
        offers.offer(style, owner.id());
    }

    @Test
    void an_admin_sees_what_is_offered_until_the_offer_is_withdrawn_and_nobody_else_does() throws Exception {
        Account admin = accounts.signUp("admin@example.org", "Admin", TestPictures.PASSWORD, Locale.ENGLISH);
        assertThat(accounts.isAdmin(admin)).isTrue();
        assertThat(accounts.isAdmin(owner)).isFalse();
        var asAdmin = login(admin);

        browser.perform(get(address).session(asAdmin))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"));
        browser.perform(get(address).session(login(pictures.account()))).andExpect(status().isNotFound());
        browser.perform(get(address)).andExpect(status().isNotFound());

        offers.withdraw(style, owner.id());
        browser.perform(get(address).session(asAdmin)).andExpect(status().isNotFound());
    }

    private MockHttpSession login(Account account) throws Exception {
        return (MockHttpSession) Objects.requireNonNull(
                browser.perform(formLogin("/login").user(account.email()).password(TestPictures.PASSWORD))
                        .andReturn()
                        .getRequest()
                        .getSession(false));
    }
}
