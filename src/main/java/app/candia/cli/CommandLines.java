package app.candia.cli;

import app.candia.CandiaException;
import app.candia.nst.CancelledException;
import app.candia.nst.OutOfRangeException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as picocli runs it. Ends with 0, or 2 where it was called wrongly, else 1; never a stack trace. */
final class CommandLines {
    private final Texts texts;

    private CommandLines(Texts texts) {
        this.texts = texts;
    }

    /** The commands in one language. */
    static CommandLine of(Locale locale) {
        Texts texts = Texts.of(locale);
        CommandLines lines = new CommandLines(texts);
        CommandLine styles = new CommandLine(new StylesCommand(texts)).addSubcommand(new PaintCommand());
        CommandLine root = new CommandLine(new Root())
                .addSubcommand(new GenerateCommand(texts))
                .addSubcommand(styles)
                .addSubcommand("figure1", new FigureCommand(texts, 1))
                .addSubcommand("figure3", new FigureCommand(texts, 3))
                .addSubcommand(new FiguresCommand(texts))
                .setResourceBundle(texts.bundle())
                .setParameterExceptionHandler(lines::wrongCall)
                .setExecutionExceptionHandler(lines::failed)
                .setCaseInsensitiveEnumValuesAllowed(true);
        lines.describe(root);
        return root;
    }

    /** What picocli itself would only say in English. */
    private void describe(CommandLine command) {
        var usage = command.getCommandSpec().usageMessage();
        usage.description(texts.say(command.getCommandSpec().qualifiedName(".").replaceFirst("^candia", "help")));
        usage.synopsisHeading(texts.say("usage") + " ");
        usage.optionListHeading("%n" + texts.say("options") + "%n");
        usage.commandListHeading("%n" + texts.say("commands") + "%n");
        command.getSubcommands().values().forEach(this::describe);
    }

    private int wrongCall(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(sentence(wrong));
        command.getErr().println(texts.say("see_help", command.getCommandSpec().qualifiedName(" ")));
        return CommandLine.ExitCode.USAGE;
    }

    private String sentence(ParameterException wrong) {
        CommandSpec spec = wrong.getCommandLine().getCommandSpec();
        if (wrong instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(CommandLines::name).collect(Collectors.joining(", "));
            return texts.say("missing", names);
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().getFirst();
            List<String> near = unmatched.getSuggestions();
            boolean command = !word.startsWith("-") && !spec.subcommands().isEmpty();
            String known = String.join(
                    ", ", near.isEmpty() && command ? spec.subcommands().keySet() : near);
            if (command) {
                return texts.say("unknown_command", word, known);
            }
            return texts.say(known.isEmpty() ? "unknown" : "unknown_near", word, known);
        }
        if (wrong.getArgSpec() != null && wrong.getValue() != null) {
            return texts.say("wrong_value", name(wrong.getArgSpec()), wrong.getValue());
        }
        return String.valueOf(wrong.getMessage());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private int failed(Exception failure, CommandLine command, ParseResult call) {
        command.getErr()
                .println(
                        switch (failure) {
                            case CancelledException cancelled -> texts.say("cancelled");
                            case CandiaException expected -> expected.getMessage(texts.locale());
                            case OutOfRangeException range ->
                                texts.say("range", range.setting(), range.least(), range.most(), range.value());
                            case IllegalArgumentException sentence -> String.valueOf(sentence.getMessage());
                            case FileSystemException unwritable -> texts.say("unwritable", unwritable.getFile());
                            default -> texts.say("unexpected", failure.toString());
                        });
        if (call.expandedArgs().contains("--verbose")) {
            failure.printStackTrace(command.getErr());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** Without a command there is nothing to do but to ask for help; the server never comes here. */
    @Command(name = "candia", versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND")
    static final class Root implements Runnable {
        @CommandLine.Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                descriptionKey = "cli.option.help")
        private boolean help;

        @Option(
                names = {"-V", "--version"},
                versionHelp = true,
                descriptionKey = "cli.option.version")
        private boolean version;

        @Override
        public void run() {
            spec.commandLine().usage(spec.commandLine().getErr());
        }
    }

    /** From the jar's manifest. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"Candia " + (version == null ? "(development)" : version)};
        }
    }
}
