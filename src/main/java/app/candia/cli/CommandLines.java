package app.candia.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

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
                .addSubcommand(new HelpCommand())
                .setResourceBundle(texts.bundle())
                .registerConverter(Path.class, Path::of)
                .setExpandAtFiles(false)
                .setExecutionStrategy(lines::run)
                .setParameterExceptionHandler(lines::wrongCall)
                .setExecutionExceptionHandler(lines::failed)
                .setCaseInsensitiveEnumValuesAllowed(true);
        new Numbers(locale).registerIn(root);
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

    /** Fails, too, where nobody got what was printed. */
    private int run(ParseResult call) {
        CommandLine command = call.commandSpec().commandLine();
        try {
            Arguments.check(call);
        } catch (WrongCallException wrong) {
            command.getErr().println(wrong.sentence(texts));
            return CommandLine.ExitCode.USAGE;
        }
        int code = new CommandLine.RunLast().execute(call);
        if (command.getOut().checkError()) {
            command.getErr().println(texts.say("unprintable"));
            return Math.max(code, CommandLine.ExitCode.SOFTWARE);
        }
        return code;
    }

    private int wrongCall(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(new WrongCalls(texts).sentence(wrong, args));
        err.println(texts.say("see_help", command.getCommandSpec().qualifiedName(" ")));
        return CommandLine.ExitCode.USAGE;
    }

    private int failed(Exception failure, CommandLine command, ParseResult call) {
        command.getErr().println(new Failures(texts).sentence(failure));
        if (call.originalArgs().contains("--verbose")) {
            failure.printStackTrace(command.getErr());
        }
        return Failures.isWrongCall(failure) ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
    }

    /** Without a command there is nothing to do but to ask for help; the server never comes here. */
    @Command(name = "candia", versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND")
    static final class Root implements Runnable {
        @CommandLine.Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Mixin
        private Standard standard = new Standard();

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
