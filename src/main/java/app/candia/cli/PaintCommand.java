package app.candia.cli;

import app.candia.style.paint.StylePainter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code styles paint}: the catalogue's pictures, and the sample photos if asked, painted again byte for byte. */
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

    @Option(names = "--samples", paramLabel = "FOLDER", descriptionKey = "cli.styles.paint.samples")
    private @Nullable Path samples;

    @Mixin
    private Standard standard = new Standard();

    @Override
    public Integer call() throws IOException {
        StylePainter.paintAll(outputDir);
        spec.commandLine().getOut().println(outputDir);
        if (samples != null) {
            StylePainter.paintSamples(samples);
            spec.commandLine().getOut().println(samples);
        }
        return 0;
    }
}
