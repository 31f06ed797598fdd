package app.candia.cli;

import app.candia.Candia;
import app.candia.CandiaException;
import app.candia.Painting;
import app.candia.network.Networks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code generate}: one photo becomes one picture. Prints the path of the picture, and nothing else, on standard
 * output.
 */
@Command(name = "generate", sortOptions = false, usageHelpAutoWidth = true)
final class GenerateCommand implements Callable<Integer> {
    private final Texts texts;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "PHOTO", descriptionKey = "cli.generate.photo")
    @SuppressWarnings("NullAway.Init")
    private Path photo;

    @Option(
            names = {"-s", "--style"},
            required = true,
            paramLabel = "STYLE",
            descriptionKey = "cli.generate.style")
    private List<String> styles = new ArrayList<>();

    @Option(
            names = {"-r", "--resolution"},
            paramLabel = "PIXELS",
            descriptionKey = "cli.generate.resolution")
    private @Nullable Integer resolution;

    @Option(
            names = {"-o", "--output-dir"},
            defaultValue = ".",
            paramLabel = "FOLDER",
            descriptionKey = "cli.generate.output_dir")
    @SuppressWarnings("NullAway.Init")
    private Path outputDir;

    @Option(names = "--region", paramLabel = "MASK", descriptionKey = "cli.generate.region")
    private List<Path> regions = new ArrayList<>();

    @Option(names = "--keep", paramLabel = "MASK", descriptionKey = "cli.generate.keep")
    private @Nullable Path keep;

    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    @Option(names = "--memory", paramLabel = "MB", descriptionKey = "cli.generate.memory")
    private long memory;

    @Option(names = "--vgg19", paramLabel = "FILE", descriptionKey = "cli.generate.vgg19")
    private @Nullable Path vgg19;

    @Option(names = "--verbose", descriptionKey = "cli.option.verbose")
    private boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.option.help")
    private boolean help;

    GenerateCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws CandiaException, IOException {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        try (Interruption interruption = Interruption.hear();
                ProgressLine progress = ProgressLine.on(err, texts)) {
            out.println(painting()
                    .say(progress::say)
                    .observer(new Watcher(progress, interruption))
                    .paintInto(outputDir));
            out.flush();
        }
        return 0;
    }

    /** Standard input gives one picture only. */
    private void checkStandardInput() {
        Stream<Object> files = Stream.concat(Stream.of(photo), Stream.concat(styles.stream(), regions.stream()));
        if (Stream.concat(files, Stream.ofNullable(keep))
                        .filter(file -> file.toString().equals("-"))
                        .count()
                > 1) {
            throw new ParameterException(spec.commandLine(), texts.say("cli.generate.one_standard_input"));
        }
    }

    private Painting painting() throws CandiaException, IOException {
        checkStandardInput();
        Painting painting = Candia.painting(photo, styles.getFirst());
        styles.stream().skip(1).forEach(painting::andStyle);
        regions.forEach(painting::region);
        if (keep != null) {
            painting.keep(keep);
        }
        painting.settings(settings.settings(resolution));
        settings.startPicture().ifPresent(painting::startFrom);
        Path weights = Vgg19Option.file(vgg19);
        if (weights != null) {
            painting.vgg19(weights);
        }
        if (Vgg19Option.means(vgg19, settings.namesNetwork())) {
            painting.network(Networks.VGG19);
        }
        return painting.memory(memory << 20);
    }
}
