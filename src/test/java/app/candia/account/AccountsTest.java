package app.candia.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.candia.ServerTest;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class AccountsTest {
    private static final Locale GREEK = Locale.of("el");

    @Autowired
    Accounts accounts;

    @Autowired
    Logins logins;

    @Autowired
    JdbcClient database;

    @Test
    void an_account_is_found_again_as_it_was_made() throws Exception {
        Account made = accounts.signUp("  Eleni.Found@Example.ORG ", "  Eleni \n K. ", "long enough", GREEK);

        assertThat(made.email()).isEqualTo("eleni.found@example.org");
        assertThat(made.name()).isEqualTo("Eleni K.");
        assertThat(accounts.find(made.id())).contains(made);
        assertThat(accounts.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void one_address_has_one_account_however_it_is_written() throws Exception {
        accounts.signUp("taken@example.org", "First", "long enough", GREEK);

        assertThat(refusal(" TAKEN@Example.org", "Second", "long enough")).isEqualTo(Accounts.Refusal.EMAIL_TAKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "eleni", "@example.org", "eleni@", "a@b@c.org", "a b@example.org", "a@.org", "a@b..org"})
    void what_is_no_address_is_refused(String email) {
        assertThat(refusal(email, "Eleni", "long enough")).isEqualTo(Accounts.Refusal.NOT_AN_EMAIL);
    }

    @Test
    void an_address_longer_than_mail_allows_is_refused() {
        assertThat(refusal("a".repeat(243) + "@example.org", "Eleni", "long enough"))
                .isEqualTo(Accounts.Refusal.NOT_AN_EMAIL);
    }

    @Test
    void a_password_has_from_8_to_200_characters() throws Exception {
        assertThat(refusal("p@example.org", "P", "1234567")).isEqualTo(Accounts.Refusal.PASSWORD_TOO_SHORT);
        assertThat(refusal("p@example.org", "P", "x".repeat(201))).isEqualTo(Accounts.Refusal.PASSWORD_TOO_LONG);
        accounts.signUp("p8@example.org", "P", "xK9#mQ2z", GREEK);
        accounts.signUp(
                "p200@example.org",
                "P",
                "the sea at Koules, harbour at night, ".repeat(6).substring(0, 200),
                GREEK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"password", "password1", "12345678", "        ", "xxxxxxxxxxxx", "candia2026", "easy@example.org"
            })
    void a_password_that_is_tried_first_is_refused(String password) {
        assertThat(refusal("easy@example.org", "Easy", password)).isEqualTo(Accounts.Refusal.PASSWORD_COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200b", "\u200d", "\u2060", "\ufeff", "\u202e", "\u2066", "\u00ad", "\u0000", "\u001b", "\u3164"
            })
    void what_is_not_seen_is_refused_in_names_and_addresses(String invisible) {
        assertThat(refusal("i@example.org", "Ele" + invisible + "ni", "long enough"))
                .isEqualTo(Accounts.Refusal.NAME_INVISIBLE);
        assertThat(refusal("i" + invisible + "i@example.org", "I", "long enough"))
                .isEqualTo(Accounts.Refusal.EMAIL_INVISIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Εleni", "Мaria", "Mаria Κ.", "ΜaρIα"})
    void a_word_has_one_alphabet(String name) {
        assertThat(refusal("m@example.org", name, "long enough")).isEqualTo(Accounts.Refusal.NAME_MIXED);
        assertThat(refusal(name.replace(" ", "") + "@example.org", "M", "long enough"))
                .isEqualTo(Accounts.Refusal.EMAIL_MIXED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ελένη Smith", "Мария", "田中さくら", "Zoë 🌊", "O'Neil-Παπαδάκης", "José"})
    void names_of_the_world_are_welcome(String name) throws Exception {
        assertThat(accounts.signUp(UUID.randomUUID() + "@example.org", name, "long enough", GREEK)
                        .name())
                .isEqualTo(Normalizer.normalize(name, Normalizer.Form.NFKC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"…", "- -", "."})
    void a_name_has_something_to_read(String name) {
        assertThat(refusal("m@example.org", name, "long enough")).isEqualTo(Accounts.Refusal.NAME_MISSING);
    }

    @Test
    void addresses_that_look_alike_have_one_account() throws Exception {
        accounts.signUp("scope@example.org", "First", "long enough", GREEK);

        assertThat(refusal("ѕсоре@example.org", "Second", "long enough")).isEqualTo(Accounts.Refusal.EMAIL_TAKEN);
        assertThat(refusal("ｓｃｏｐｅ@example.org", "Second", "long enough")).isEqualTo(Accounts.Refusal.EMAIL_TAKEN);
    }

    @Test
    void the_database_holds_that_rule() throws Exception {
        Account made = accounts.signUp("rule@example.org", "First", "long enough", GREEK);

        assertThatThrownBy(() ->
                        database.sql("""
                        insert into account (id, email, address_key, name, password, locale, created)
                        select ?, 'other@example.org', address_key, name, password, locale, created
                        from account where id = ?
                        """).params(UUID.randomUUID(), made.id()).update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void an_account_from_before_logs_in_with_its_address_as_it_was() {
        UUID id = UUID.randomUUID();
        database.sql("insert into account (id, email, name, password, locale, created)"
                        + " values (?, ?, 'Old', 'hash', 'en', current_timestamp)")
                .params(id, "o\u200bld\ufb01@example.org")
                .update();

        assertThat(logins.loadUserByUsername(" O\u200bLD\ufb01@Example.org").getUsername())
                .isEqualTo(id.toString());
    }

    @Test
    void a_name_is_needed_and_cut_where_it_is_too_long() throws Exception {
        assertThat(refusal("n@example.org", " \t ", "long enough")).isEqualTo(Accounts.Refusal.NAME_MISSING);
        Account made = accounts.signUp("n@example.org", "Ω".repeat(300), "long enough", GREEK);
        assertThat(made.name()).isEqualTo("Ω".repeat(80));
    }

    @Test
    void the_password_is_kept_as_an_argon2_hash_only() throws Exception {
        Account made = accounts.signUp("hash@example.org", "H", "correct horse", GREEK);

        String kept = database.sql("select password from account where id = ?")
                .param(made.id())
                .query(String.class)
                .single();

        assertThat(kept).startsWith("$argon2id$").doesNotContain("correct horse");
    }

    @Test
    void an_account_speaks_the_language_it_was_told() throws Exception {
        Account made = accounts.signUp("l@example.org", "L", "long enough", GREEK);

        accounts.speak(made.id(), Locale.UK);

        assertThat(accounts.find(made.id()).orElseThrow().locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void nobody_is_logged_in_on_a_thread_without_a_session() {
        assertThat(accounts.current()).isEmpty();
    }

    private Accounts.Refusal refusal(String email, String name, String password) {
        return catchThrowableOfType(
                        Accounts.RefusedException.class, () -> accounts.signUp(email, name, password, GREEK))
                .refusal();
    }
}
