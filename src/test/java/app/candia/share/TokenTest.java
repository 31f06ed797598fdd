package app.candia.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenTest {
    @Test
    void has_at_least_128_random_bits() {
        assertThat(Token.LENGTH * Math.log(Token.ALPHABET.length()) / Math.log(2))
                .isGreaterThan(128);
        assertThat(Token.ALPHABET.chars().distinct().count()).isEqualTo(Token.ALPHABET.length());
    }

    @Test
    void none_comes_twice_and_every_character_comes_everywhere() {
        Set<String> tokens = new HashSet<>();
        Set<Character> first = new HashSet<>();
        Set<Character> last = new HashSet<>();
        for (int i = 0; i < 5000; i++) {
            String token = Token.random();
            tokens.add(token);
            first.add(token.charAt(0));
            last.add(token.charAt(Token.LENGTH - 1));
        }

        assertThat(tokens).hasSize(5000);
        assertThat(first).hasSize(Token.ALPHABET.length());
        assertThat(last).hasSize(Token.ALPHABET.length());
    }

    @Test
    void is_possible_itself_and_so_are_earlier_ones() {
        assertThat(Token.isPossible(Token.random())).isTrue();
        assertThat(Token.isPossible("q8Jx_2mXv9RtBz4H-k7QfW2mXv9")).isTrue();
    }
}
