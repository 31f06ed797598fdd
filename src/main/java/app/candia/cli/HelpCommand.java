package app.candia.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code help}: the same as {@code --help} after the command that is named. */
@Command(name = "help", usageHelpAutoWidth = true)
final class HelpCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "COMMAND", arity = "0..*", descriptionKey = "cli.help.command")
    private List<String> words = new ArrayList<>();

    @Mixin
    private Standard standard = new Standard();

    @Override
    public void run() {
        CommandLine command = spec.root().commandLine();
        for (String word : words) {
            CommandLine next = command.getSubcommands().get(word);
            if (next == null) {
                String known = String.join(", ", command.getSubcommands().keySet());
                throw known.isEmpty()
                        ? new WrongCallException("unknown", word)
                        : new WrongCallException("unknown_command", word, known);
            }
            command = next;
        }
        command.usage(spec.commandLine().getOut());
    }
}
