package app.candia.studio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkNamesTest {
    @Test
    void known_networks_have_words_and_others_their_own_name() {
        assertThat(NetworkNames.of("builtin", key -> "said by " + key)).isEqualTo("said by studio.network.builtin");
        assertThat(NetworkNames.of("vgg19", key -> "said by " + key)).isEqualTo("said by studio.network.vgg19");
        assertThat(NetworkNames.of("vgg16", key -> "said by " + key)).isEqualTo("vgg16");
    }
}
