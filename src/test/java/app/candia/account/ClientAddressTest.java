package app.candia.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientAddressTest {
    @Test
    void all_ipv6_addresses_of_one_connection_are_one() {
        assertThat(ClientAddress.of("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(ClientAddress.of("2001:db8:1:2:ffff::1"))
                .isNotEqualTo(ClientAddress.of("2001:db8:1:3::1"));
    }

    @Test
    void an_ipv4_address_is_itself() {
        assertThat(ClientAddress.of("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(ClientAddress.of("::ffff:192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(ClientAddress.of("unknown")).isEqualTo("unknown");
        assertThat(ClientAddress.of(null)).isEmpty();
    }
}
