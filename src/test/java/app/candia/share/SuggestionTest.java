package app.candia.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    @Test
    void can_be_spoken_and_is_long_enough_and_another_each_time() {
        Set<String> suggestions = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            suggestions.add(Suggestion.random());
        }

        assertThat(suggestions)
                .hasSize(1000)
                .allSatisfy(each -> assertThat(each)
                        .matches("([^aeiou][aeiou]){3}-([^aeiou][aeiou]){3}-[1-9][0-9]")
                        .hasSizeBetween(Shares.MIN_PASSWORD, Shares.MAX_PASSWORD));
    }
}
