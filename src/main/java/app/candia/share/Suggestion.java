package app.candia.share;

import java.security.SecureRandom;

/** A password that can be said on the telephone, such as {@code lemori-satuno-47}. */
final class Suggestion {
    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final int SYLLABLES = 3;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Suggestion() {}

    /** 43 random bits: with {@link Doorkeeper#TRIES} a quarter of an hour nobody guesses that. */
    static String random() {
        return word() + "-" + word() + "-" + RANDOM.nextInt(10, 100);
    }

    private static String word() {
        var word = new StringBuilder();
        for (int i = 0; i < SYLLABLES; i++) {
            word.append(of(CONSONANTS)).append(of(VOWELS));
        }
        return word.toString();
    }

    private static char of(String letters) {
        return letters.charAt(RANDOM.nextInt(letters.length()));
    }
}
