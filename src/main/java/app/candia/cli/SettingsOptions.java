package app.candia.cli;

import app.candia.network.Pooling;
import app.candia.nst.Colours;
import app.candia.nst.Effort;
import app.candia.nst.LossScale;
import app.candia.nst.Optimiser;
import app.candia.nst.Preset;
import app.candia.nst.Settings;
import app.candia.nst.SettingsBuilder;
import app.candia.nst.SettingsFile;
import app.candia.nst.Start;
import app.candia.nst.Statistic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that are settings of the engine, in groups. What none of them says is left as it was. */
final class SettingsOptions {
    @Option(names = "--preset", paramLabel = "NAME", descriptionKey = "cli.generate.preset")
    private @Nullable String preset;

    @Option(names = "--settings", paramLabel = "FILE", descriptionKey = "cli.generate.settings")
    private @Nullable Path file;

    @ArgGroup(exclusive = false, headingKey = "cli.group.picture")
    private Picture picture = new Picture();

    @ArgGroup(exclusive = false, headingKey = "cli.group.work")
    private Work work = new Work();

    @ArgGroup(exclusive = false, headingKey = "cli.group.loss")
    private Loss loss = new Loss();

    static final class Picture {
        @Option(names = "--strength", paramLabel = "NUMBER", descriptionKey = "cli.generate.strength")
        private @Nullable Double strength;

        @Option(names = "--style-scale", paramLabel = "NUMBER", descriptionKey = "cli.generate.style_scale")
        private @Nullable Double styleScale;

        @Option(
                names = "--style-weights",
                paramLabel = "NUMBERS",
                descriptionKey = "cli.generate.style_weights",
                split = ",")
        private @Nullable List<Double> styleWeights;

        @Option(names = "--colours", paramLabel = "NAME", descriptionKey = "cli.generate.colours")
        private @Nullable Colours colours;

        @Option(names = "--seed", paramLabel = "NUMBER", descriptionKey = "cli.generate.seed")
        private @Nullable Long seed;
    }

    static final class Work {
        @Option(names = "--network", paramLabel = "NAME", descriptionKey = "cli.generate.network")
        private @Nullable String network;

        @Option(names = "--effort", paramLabel = "NAME", descriptionKey = "cli.generate.effort")
        private @Nullable Effort effort;

        @Option(names = "--iterations", paramLabel = "NUMBERS", descriptionKey = "cli.generate.iterations", split = ",")
        private @Nullable List<Integer> iterations;

        @Option(names = "--optimiser", paramLabel = "NAME", descriptionKey = "cli.generate.optimiser")
        private @Nullable Optimiser optimiser;

        @Option(names = "--start", paramLabel = "START", descriptionKey = "cli.generate.start")
        private @Nullable String start;

        @Option(names = "--noise", paramLabel = "SHARE", descriptionKey = "cli.generate.noise")
        private @Nullable Double noise;
    }

    static final class Loss {
        @Option(names = "--statistic", paramLabel = "NAME", descriptionKey = "cli.generate.statistic")
        private @Nullable Statistic statistic;

        @Option(names = "--loss-scale", paramLabel = "NAME", descriptionKey = "cli.generate.loss_scale")
        private @Nullable LossScale lossScale;

        @Option(names = "--pooling", paramLabel = "NAME", descriptionKey = "cli.generate.pooling")
        private @Nullable Pooling pooling;

        @Option(names = "--content-layers", paramLabel = "LAYERS", descriptionKey = "cli.generate.content_layers")
        private @Nullable String contentLayers;

        @Option(names = "--style-layers", paramLabel = "LAYERS", descriptionKey = "cli.generate.style_layers")
        private @Nullable String styleLayers;

        @Option(names = "--content-weight", paramLabel = "NUMBER", descriptionKey = "cli.generate.content_weight")
        private @Nullable Double contentWeight;

        @Option(names = "--style-weight", paramLabel = "NUMBER", descriptionKey = "cli.generate.style_weight")
        private @Nullable Double styleWeight;

        @Option(names = "--smoothness", paramLabel = "NUMBER", descriptionKey = "cli.generate.smoothness")
        private @Nullable Double smoothness;
    }

    /**
     * The settings that were asked for, not yet checked.
     *
     * @throws IllegalArgumentException with a sentence
     */
    SettingsBuilder settings(@Nullable Integer resolution) throws IOException {
        Settings base = file != null
                ? SettingsFile.read(Files.readString(file))
                : preset != null ? Preset.named(preset) : Settings.DEFAULT;
        SettingsBuilder to = base.with();
        set(resolution, to::resolution);
        set(picture.strength, to::strength);
        set(picture.styleScale, to::styleScale);
        set(picture.styleWeights, to::styleWeights);
        set(picture.colours, to::colours);
        set(picture.seed, to::seed);
        set(work.network, to::network);
        set(work.effort, to::effort);
        set(work.iterations, to::iterations);
        set(work.optimiser, to::optimiser);
        set(start().orElse(null), to::start);
        set(work.noise, to::noise);
        set(loss.statistic, to::statistic);
        set(loss.lossScale, to::lossScale);
        set(loss.pooling, to::pooling);
        String network = work.network == null ? base.network() : work.network;
        set(loss.contentLayers, layers -> to.contentLayers(LayerWeights.parse(layers, network)));
        set(loss.styleLayers, layers -> to.styleLayers(LayerWeights.parse(layers, network)));
        set(loss.contentWeight, to::contentWeight);
        set(loss.styleWeight, to::styleWeight);
        set(loss.smoothness, to::smoothness);
        return to;
    }

    /** Whether a network was named, here or by a preset or a file. */
    boolean namesNetwork() {
        return work.network != null || preset != null || file != null;
    }

    /** The picture to start from, where it is one. */
    Optional<Path> startPicture() {
        return work.start == null || start().isPresent() ? Optional.empty() : Optional.of(Path.of(work.start));
    }

    private Optional<Start> start() {
        return work.start == null
                ? Optional.empty()
                : List.of(Start.values()).stream()
                        .filter(start -> start.name().equals(work.start.toUpperCase(Locale.ROOT)))
                        .findFirst();
    }

    private static <T> void set(@Nullable T value, Consumer<T> setter) {
        if (value != null) {
            setter.accept(value);
        }
    }
}
