package app.candia.cli;

import app.candia.CacheFolder;
import app.candia.CandiaException;
import app.candia.OutputFolder;
import app.candia.network.Networks;
import app.candia.nst.LayerSet;
import app.candia.nst.Preset;
import app.candia.nst.Settings;
import app.candia.nst.SettingsBuilder;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code figure1} and {@code figure3}: the paper's figures with pictures of one's own, each as one contact sheet.
 * Figure 1 rebuilds the photo from single layers and the style from sets of layers; figure 3 paints with the sets A to
 * E as rows and alpha / beta from 1e-5 to 1e-2 as columns.
 */
@Command(sortOptions = false, usageHelpAutoWidth = true)
final class FigureCommand implements Callable<Integer> {
    private static final double[] RATIOS = {1e-5, 1e-4, 1e-3, 1e-2};

    private final Texts texts;
    private final int figure;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PHOTO", descriptionKey = "cli.generate.photo")
    @SuppressWarnings("NullAway.Init")
    private Path photo;

    @Parameters(index = "1", paramLabel = "STYLE", descriptionKey = "cli.generate.style")
    @SuppressWarnings("NullAway.Init")
    private String style;

    @Option(
            names = {"-r", "--resolution"},
            defaultValue = "256",
            paramLabel = "PIXELS",
            descriptionKey = "cli.figure.resolution")
    private int resolution;

    @Option(
            names = {"-o", "--output-dir"},
            defaultValue = ".",
            paramLabel = "FOLDER",
            descriptionKey = "cli.generate.output_dir")
    @SuppressWarnings("NullAway.Init")
    private Path outputDir;

    @Option(names = "--network", paramLabel = "NAME", descriptionKey = "cli.generate.network")
    private @Nullable String network;

    @Option(names = "--iterations", paramLabel = "NUMBER", descriptionKey = "cli.figure.iterations")
    private @Nullable Integer iterations;

    @Option(names = "--vgg19", paramLabel = "FILE", descriptionKey = "cli.generate.vgg19")
    private @Nullable Path vgg19;

    @Mixin
    private Standard standard = new Standard();

    FigureCommand(Texts texts, int figure) {
        this.texts = texts;
        this.figure = figure;
    }

    @Override
    public Integer call() throws CandiaException {
        var err = spec.commandLine().getErr();
        try (Interruption interruption = Interruption.hear();
                ProgressLine line = ProgressLine.on(err, texts)) {
            Networks networks = new Networks(CacheFolder.ofUser(), Vgg19Option.file(vgg19), line::say);
            Squares squares = new Squares(photo, style, networks, line, interruption);
            squares.check(square(Preset.paper(network(), LayerSet.A, RATIOS[0])));
            OutputFolder folder = OutputFolder.open(outputDir);
            Sheet sheet = figure == 1 ? figure1(squares) : figure3(squares);
            spec.commandLine().getOut().println(folder.write(sheet.drawn(), "figure" + figure));
        }
        return 0;
    }

    private Sheet figure1(Squares squares) throws CandiaException {
        List<String> layers = Preset.contentLayers(network());
        List<BufferedImage> contents = new ArrayList<>();
        List<BufferedImage> styles = new ArrayList<>();
        squares.expect(2 * layers.size());
        for (int i = 0; i < layers.size(); i++) {
            contents.add(next(squares, Preset.content(network(), layers.get(i))));
            styles.add(next(squares, Preset.style(network(), LayerSet.values()[i])));
        }
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            columns.add(layers.get(i) + " · " + LayerSet.values()[i]);
        }
        return new Sheet(
                columns,
                List.of(
                        new Sheet.Row(texts.say("figure.content"), contents),
                        new Sheet.Row(texts.say("figure.style"), styles)));
    }

    private Sheet figure3(Squares squares) throws CandiaException {
        List<String> columns = new ArrayList<>();
        for (double ratio : RATIOS) {
            columns.add(String.format(Locale.ROOT, "α/β = %.0e", ratio));
        }
        squares.expect(LayerSet.values().length * RATIOS.length);
        List<Sheet.Row> rows = new ArrayList<>();
        for (LayerSet set : LayerSet.values()) {
            List<BufferedImage> row = new ArrayList<>();
            for (double ratio : RATIOS) {
                row.add(next(squares, Preset.paper(network(), set, ratio)));
            }
            rows.add(new Sheet.Row(set.name(), row));
        }
        return new Sheet(columns, rows);
    }

    private String network() {
        return Vgg19Option.means(vgg19, network != null)
                ? Networks.VGG19
                : Objects.requireNonNullElse(network, Networks.defaultName());
    }

    private BufferedImage next(Squares squares, Settings preset) throws CandiaException {
        return squares.next(square(preset));
    }

    private SettingsBuilder square(Settings preset) {
        return preset.with()
                .resolution(resolution)
                .iterations(iterations == null ? preset.iterations() : List.of(iterations));
    }
}
