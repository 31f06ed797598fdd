package app.candia.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.candia.nst.Settings;
import org.junit.jupiter.api.Test;

class VariantsTest {
    @Test
    void what_is_not_said_has_its_default() {
        assertThat(Variants.read("{\"plain\": {}, \"bold\": {\"strength\": 2.5}}"))
                .containsEntry("plain", Settings.DEFAULT)
                .containsEntry("bold", Settings.DEFAULT.withStrength(2.5));
    }

    @Test
    void a_setting_that_does_not_exist_is_named() {
        assertThatThrownBy(() -> Variants.read("{\"odd\": {\"strenght\": 2}}"))
                .hasMessageStartingWith("There is no setting strenght. There are resolution, strength,");
    }
}
