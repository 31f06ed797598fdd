package app.candia.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;
import org.springframework.stereotype.Component;

/**
 * Finds passwords that are tried first: common ones and words with what people add to them, repeats, rows of keys,
 * years, the name of the product and what is known of the account. Thread-safe.
 */
@Component
public final class CommonPasswords {
    /** As many guesses as slowed log-ins allow in months. */
    private static final BigDecimal MIN_GUESSES = BigDecimal.valueOf(100_000);

    /** The rest of longer ones is not looked at, since the time grows faster than the length. */
    private static final int MAX_LENGTH = 32;

    /** Characters beside a word that is known of whoever chooses. */
    private static final int MAX_ADDED = 4;

    private static final long MAX_MILLISECONDS = 100;

    /** The product, and what the library's lists lack: Greek words, and rows of keys of Greek keyboards. */
    private static final List<String> MORE = List.of(
            "candia",
            "κάντια",
            "κωδικός",
            "κωδικος",
            "kodikos",
            "ελλάδα",
            "ελλαδα",
            "ellada",
            "hellas",
            "κρήτη",
            "κρητη",
            "kriti",
            "ηράκλειο",
            "ηρακλειο",
            "σαγαπώ",
            "σαγαπω",
            "sagapo",
            "sagapw",
            "αγάπη",
            "αγαπη",
            "agapi",
            "agapimou",
            "αγάπημου",
            "αγαπημου",
            "ολυμπιακός",
            "ολυμπιακος",
            "παναθηναϊκός",
            "παναθηναικος",
            "thrylos",
            "gate13",
            "gate7",
            "καλημέρα",
            "καλημερα",
            "kalimera",
            "ςερτυθιοπ",
            ";ςερτυθιοπ",
            "ασδφγηξκλ",
            "ζχψωβνμ");

    private final Turns turns;
    private final List<Dictionary> lists;

    CommonPasswords(Turns turns) {
        this.turns = turns;
        this.lists = List.copyOf(ConfigurationBuilder.getDefaultDictionaries());
    }

    /**
     * @param known of whoever chooses the password, such as name and e-mail address
     * @throws HashingBusyException if too many passwords are looked at
     */
    public boolean isCommon(String password, String... known) {
        String typed = password.toLowerCase(Locale.ROOT);
        Set<String> own = own(known);
        return own.stream().anyMatch(word -> typed.contains(word) && typed.length() - word.length() <= MAX_ADDED)
                || turns.take(() -> guesses(typed, own).compareTo(MIN_GUESSES) < 0);
    }

    private BigDecimal guesses(String password, Set<String> own) {
        List<Dictionary> all = new ArrayList<>(lists);
        all.add(new DictionaryBuilder()
                .setDictionaryName("own")
                .setExclusion(false)
                .addWords(own, 1)
                .createDictionary());
        var configuration = new ConfigurationBuilder()
                .setLocale(Locale.ENGLISH)
                .setDictionaries(all)
                .setDistanceCalc(false)
                .setMaxLength(MAX_LENGTH)
                .setCombinationAlgorithmTimeout(MAX_MILLISECONDS)
                .createConfiguration();
        return new Nbvcxz(configuration).estimate(password).getGuesses();
    }

    private static Set<String> own(String... known) {
        Set<String> words = new TreeSet<>(MORE);
        Arrays.stream(known)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .flatMap(text -> Stream.concat(Stream.of(text), Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))))
                .filter(word -> word.length() > 2)
                .forEach(words::add);
        return words;
    }
}
