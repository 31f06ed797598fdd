package app.candia.cli;

import app.candia.Candia;
import app.candia.CandiaException;
import app.candia.Painting;
import app.candia.network.Networks;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code generate}: one photo becomes one picture. Prints the path of the picture, and nothing else, on standard
 * output.
 */
@Command(name = "generate", sortOptions = false, usageHelpAutoWidth = true)
final class GenerateCommand implements Callable<Integer> {
    /** More than any machine has. */
    private static final long MOST_MEGABYTES = 1_000_000_000;

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
    private @Nullable Long memory;

    @Option(names = "--vgg19", paramLabel = "FILE", descriptionKey = "cli.generate.vgg19")
    private @Nullable Path vgg19;

    @Mixin
    private Standard standard = new Standard();

    GenerateCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws CandiaException {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        try (Interruption interruption = Interruption.hear();
                ProgressLine progress = ProgressLine.on(err, texts)) {
            Path picture = painting()
                    .say(progress::say)
                    .observer(new Watcher(progress, interruption))
                    .paintInto(outputDir);
            out.println(picture);
            if (out.checkError()) {
                progress.say(texts.say("picture_at", picture.toString()));
            }
        }
        return 0;
    }

    /** Standard input gives one picture only. */
    private void checkStandardInput() {
        Stream<Object> masks = Stream.concat(regions.stream(), Stream.ofNullable(keep));
        Stream<Object> others = Stream.concat(styles.stream(), settings.startPicture().stream());
        long uses = Stream.concat(Stream.of(photo), Stream.concat(masks, others))
                .filter(file -> file.toString().equals("-"))
                .count();
        if (uses > 1) {
            throw new WrongCallException("generate.one_standard_input");
        }
    }

    private Painting painting() throws CandiaException {
        checkStandardInput();
        Painting painting = Candia.painting(photo, styles.getFirst());
        styles.stream().skip(1).forEach(painting::andStyle);
        regions.forEach(painting::region);
        if (keep != null) {
            painting.keep(keep);
        }
        painting.settings(settings.settings(resolution, styles.size(), regions.size()));
        settings.startPicture().ifPresent(painting::startFrom);
        Path weights = Vgg19Option.file(vgg19);
        if (weights != null) {
            painting.vgg19(weights);
        }
        if (Vgg19Option.means(vgg19, settings.namesNetwork())) {
            painting.network(Networks.VGG19);
        }
        if (memory != null) {
            painting.memory(bytes(memory));
        }
        return painting;
    }

    private static long bytes(long megabytes) {
        if (megabytes < 1 || megabytes > MOST_MEGABYTES) {
            throw new WrongCallException(
                    "range", "--memory", "1", String.valueOf(MOST_MEGABYTES), String.valueOf(megabytes));
        }
        return megabytes << 20;
    }
}
