package app.candia.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What was typed, before it means anything. */
final class Arguments {
    /** What Java makes of bytes that are no characters in the encoding of the locale. */
    private static final String NO_CHARACTER = "\uFFFD";

    /** Such as {@code -holiday.jpg}, which picocli takes for {@code -h -o liday.jpg}. */
    private static final Pattern HELP_AND_MORE = Pattern.compile("-[hV].+");

    private Arguments() {}

    /** @throws WrongCallException if a value is empty, or was not understood as text */
    static void check(ParseResult call) {
        call.originalArgs().stream().filter(Arguments::isMangled).findFirst().ifPresent(mangled -> {
            throw new WrongCallException(encodingKey(), mangled);
        });
        List<ArgSpec> arguments = call.asCommandLineList().stream()
                .map(CommandLine::getParseResult)
                .flatMap(part -> part.matchedArgs().stream())
                .toList();
        for (ArgSpec argument : arguments) {
            if (argument.originalStringValues().stream().anyMatch(String::isBlank)) {
                throw new WrongCallException("empty", name(argument));
            }
        }
        List<String> values = arguments.stream()
                .flatMap(argument -> argument.originalStringValues().stream())
                .toList();
        call.originalArgs().stream()
                .takeWhile(word -> !word.equals("--"))
                .filter(word -> HELP_AND_MORE.matcher(word).matches() && !values.contains(word))
                .findFirst()
                .ifPresent(word -> {
                    throw new WrongCallException("unknown_option", word);
                });
    }

    static boolean isMangled(String argument) {
        return argument.contains(NO_CHARACTER);
    }

    /** That a path can't be said in the encoding of the locale. */
    static String encoding(Texts texts, String path) {
        return texts.say(encodingKey(), path);
    }

    static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    static boolean isOption(String word) {
        return word.startsWith("-") && word.length() > 1;
    }

    /** Options that begin as the word does, which picocli does not suggest. */
    static List<String> beginningWith(String word, List<OptionSpec> options) {
        return word.length() < 3
                ? List.of()
                : options.stream()
                        .map(OptionSpec::longestName)
                        .filter(name -> name.startsWith(word))
                        .toList();
    }

    private static String encodingKey() {
        String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
        return encoding.toUpperCase(Locale.ROOT).equals("UTF-8") ? "not_utf8" : "encoding";
    }
}
