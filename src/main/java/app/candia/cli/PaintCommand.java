package app.candia.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code styles paint}: the catalogue's pictures, painted again byte for byte. */
@Command(name = "paint", usageHelpAutoWidth = true)
final class PaintCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = {"-o", "--output-dir"},
            defaultValue = "styles",
            paramLabel = "FOLDER",
            descriptionKey = "cli.styles.paint.output_dir")
    @SuppressWarnings("NullAway.Init")
    private Path outputDir;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.option.help")
    private boolean help;

    @Override
    public Integer call() throws IOException {
        spec.commandLine().getOut().println(outputDir);
        return 0;
    }
}
