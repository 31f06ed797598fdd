package app.candia.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressKeyTest {
    @ParameterizedTest
    @CsvSource({
        "scope@example.org, ѕсоре@example.org",
        "maria@example.org, mаria@example.org",
        "maria@example.org, maria@exаmple.org",
        "maria@apple.com, maria@xn--pple-43d.com",
        "maria@example.org, ｍａｒｉａ@example.org"
    })
    void addresses_that_look_alike_have_one_key(String address, String other) {
        assertThat(key(other)).isEqualTo(key(address));
    }

    @ParameterizedTest
    @CsvSource({
        "maria1@example.org, marial@example.org",
        "arnold@example.org, amold@example.org",
        "andre@example.org, andré@example.org",
        "νίκος@example.org, νίκη@example.org",
        "o0@example.org, oo@example.org"
    })
    void addresses_of_different_people_have_different_keys(String address, String other) {
        assertThat(key(other)).isNotEqualTo(key(address));
    }

    private static String key(String address) {
        return AddressKey.of(Accounts.normalised(address));
    }
}
