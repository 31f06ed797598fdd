package app.candia.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of arguments that picocli does not understand. */
record WrongCalls(Texts texts) {
    String sentence(ParameterException wrong, String... args) {
        for (String argument : args) {
            if (Arguments.isMangled(argument)) {
                return Arguments.encoding(texts, argument);
            }
        }
        CommandLine command = wrong.getCommandLine();
        // that an option is unknown explains why another one is missing
        for (CommandLine each = command; each != null; each = each.getParent()) {
            for (String word : each.getUnmatchedArguments()) {
                if (Arguments.isOption(word)) {
                    return isAfterDashes(word, args) ? texts.say("after_dashes", word) : unknownOption(word, each);
                }
            }
        }
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> unknown(unmatched, command.getCommandSpec());
            case MissingParameterException missing -> missing(missing, List.of(args));
            case OverwrittenOptionException twice -> texts.say("twice", Arguments.name(twice.getOverwritten()));
            default -> wrongValue(wrong);
        };
    }

    private static boolean isAfterDashes(String word, String... args) {
        int dashes = List.of(args).indexOf("--");
        return dashes >= 0 && List.of(args).lastIndexOf(word) > dashes;
    }

    private String unknownOption(String word, CommandLine command) {
        List<OptionSpec> options = command.getCommandSpec().options();
        String name = word.replaceFirst("=.*", "");
        Stream<String> beginning = Arguments.beginningWith(name, options).stream();
        Stream<String> similar = new UnmatchedArgumentException(command, List.of(word)).getSuggestions().stream();
        String near = (word.startsWith("--") ? Stream.concat(beginning, similar) : Stream.<String>empty())
                .filter(suggestion -> suggestion.startsWith("--"))
                .map(suggestion -> suggestion.replaceFirst("[=\\s].*", ""))
                .distinct()
                .limit(3)
                .collect(Collectors.joining(", "));
        return near.isEmpty() ? texts.say("unknown_option", word) : texts.say("unknown_near", word, near);
    }

    private String unknown(UnmatchedArgumentException unmatched, CommandSpec spec) {
        String word = unmatched.getUnmatched().getFirst();
        Set<String> commands = spec.subcommands().keySet();
        if (commands.isEmpty()) {
            return texts.say("unknown", word);
        }
        List<String> near =
                unmatched.getSuggestions().stream().filter(commands::contains).toList();
        String known = String.join(", ", near.isEmpty() ? commands : near);
        return texts.say(spec.parent() == null ? "unknown_command" : "unknown_near", word, known);
    }

    private String missing(MissingParameterException missing, List<String> args) {
        for (ArgSpec argument : missing.getMissing()) {
            if (argument instanceof OptionSpec option && args.stream().anyMatch(List.of(option.names())::contains)) {
                return texts.say("no_value", option.longestName());
            }
        }
        return texts.say(
                "missing", missing.getMissing().stream().map(Arguments::name).collect(Collectors.joining(", ")));
    }

    private String wrongValue(ParameterException wrong) {
        ArgSpec argument = wrong.getArgSpec();
        if (argument == null) {
            return texts.say("wrong_call");
        }
        if (wrong.getValue() == null) {
            return texts.say("wrong_use", Arguments.name(argument));
        }
        if (wrong.getValue().isBlank()) {
            return texts.say("empty", Arguments.name(argument));
        }
        return texts.say("wrong_value", Arguments.name(argument), wrong.getValue()) + expected(argument);
    }

    /** What would fit, as a sentence of its own. */
    private String expected(ArgSpec argument) {
        Class<?> type = argument.type();
        if (type.isEnum()) {
            String choices = Stream.of(type.getEnumConstants())
                    .map(choice -> choice.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            return " " + texts.say("expected_choice", choices);
        }
        if (type == Double.class) {
            return " " + texts.say("expected_number");
        }
        boolean whole = type == Integer.class || type == int.class || type == Long.class;
        return whole ? " " + texts.say("expected_whole") : "";
    }
}
