package app.candia.cli;

import app.candia.CacheFolder;
import app.candia.CandiaException;
import app.candia.image.PictureReader;
import app.candia.image.Pictures;
import app.candia.image.UnreadablePictureException;
import app.candia.network.Networks;
import app.candia.nst.LayerSet;
import app.candia.nst.Preset;
import app.candia.nst.Settings;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code figures}: the pictures of the page that explains how a network paints, each in a small file of its own. */
@Command(name = "figures", usageHelpAutoWidth = true)
final class FiguresCommand implements Callable<Integer> {
    /** The last but one is what the network paints with. */
    private static final List<String> LAYERS = List.of("full_1", "activation_3", "activation_5", "mixed2", "mixed4");

    private static final double[] RATIOS = {1e-5, 1e-4, 1e-3, 1e-2};

    /** Of the rebuilt photos, which the page shows large. */
    private static final int LARGE = 384;

    private static final int SMALL = 256;

    private static final float QUALITY = 0.72f;

    private final Texts texts;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--photo", defaultValue = "docs/sample/fortress.jpg", descriptionKey = "cli.generate.photo")
    @SuppressWarnings("NullAway.Init")
    private Path photo;

    @Option(
            names = {"-s", "--style"},
            defaultValue = "starry_night",
            descriptionKey = "cli.generate.style")
    @SuppressWarnings("NullAway.Init")
    private String style;

    @Option(
            names = {"-o", "--output-dir"},
            defaultValue = "frontend/how",
            paramLabel = "FOLDER",
            descriptionKey = "cli.figures.output_dir")
    @SuppressWarnings("NullAway.Init")
    private Path outputDir;

    @Mixin
    private Standard standard = new Standard();

    FiguresCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws CandiaException, IOException, UnreadablePictureException {
        try (Interruption interruption = Interruption.hear();
                ProgressLine line = ProgressLine.on(spec.commandLine().getErr(), texts)) {
            Networks networks = new Networks(CacheFolder.ofUser(), null, line::say);
            Squares squares = new Squares(photo, style, networks, line, interruption);
            Map<String, Settings> figures = figures();
            squares.check(figures.values().iterator().next().with());
            Files.createDirectories(outputDir);
            squares.expect(figures.size());
            for (var figure : figures.entrySet()) {
                write(squares.next(figure.getValue().with()), figure.getKey());
            }
        }
        write(Pictures.fit(PictureReader.DEFAULT.read(photo), 2 * LARGE), "photo");
        return 0;
    }

    /** By the names of their files: {@code content-3}, {@code style-D}, {@code balance-D-1e-3}. */
    static Map<String, Settings> figures() {
        Map<String, Settings> figures = new LinkedHashMap<>();
        for (int i = 0; i < LAYERS.size(); i++) {
            figures.put(
                    "content-" + (i + 1), clean(Preset.content(Networks.BUILTIN, LAYERS.get(i)), LARGE, 80, 60, 60));
        }
        for (LayerSet set : LayerSet.values()) {
            figures.put("style-" + set, clean(Preset.style(Networks.BUILTIN, set), SMALL, 60, 60));
        }
        for (LayerSet set : LayerSet.values()) {
            for (double ratio : RATIOS) {
                Settings square = Settings.DEFAULT
                        .with()
                        .network(Networks.BUILTIN)
                        .figure3(set, ratio)
                        .build();
                figures.put(
                        "balance-%s-%s"
                                .formatted(
                                        set,
                                        String.format(Locale.ROOT, "%.0e", ratio)
                                                .replace("e-0", "e-")),
                        square.with()
                                .resolution(SMALL)
                                .iterations(List.of(60, 50))
                                .build());
            }
        }
        return figures;
    }

    /** Noise that a layer does not see stays in the picture unless something wants it smooth. */
    private static Settings clean(Settings preset, int size, Integer... iterations) {
        return preset.with()
                .smoothness(1.0)
                .resolution(size)
                .iterations(List.of(iterations))
                .build();
    }

    private void write(BufferedImage picture, String name) throws IOException {
        Path file = outputDir.resolve(name + ".webp");
        try (var out = Files.newOutputStream(file)) {
            Pictures.writeWebp(picture, QUALITY, out);
        }
        spec.commandLine().getOut().println(file);
    }
}
