package app.candia.cli;

import app.candia.network.Pooling;
import app.candia.nst.Colours;
import app.candia.nst.ContradictionException;
import app.candia.nst.Effort;
import app.candia.nst.LossScale;
import app.candia.nst.Optimiser;
import app.candia.nst.OutOfRangeException;
import app.candia.nst.Preset;
import app.candia.nst.Settings;
import app.candia.nst.SettingsBuilder;
import app.candia.nst.Start;
import app.candia.nst.Statistic;
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

        @Option(names = "--style-weights", paramLabel = "NUMBERS", descriptionKey = "cli.generate.style_weights")
        private @Nullable List<String> styleWeights;

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

        @Option(names = "--iterations", paramLabel = "NUMBERS", descriptionKey = "cli.generate.iterations")
        private @Nullable List<String> iterations;

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
     * The settings that were asked for. Ranges of options are not checked yet.
     *
     * @param styles how many there are
     * @param regions how many masks there are of where a style is taken
     * @throws WrongCallException if they can't be read, or the file has some that are not for so many styles
     */
    SettingsBuilder settings(@Nullable Integer resolution, int styles, int regions) {
        SettingsBuilder settings = settings(resolution);
        if (file != null) {
            requireFit(settings, new SettingsSource(file), styles, regions);
        }
        return settings;
    }

    private void requireFit(SettingsBuilder settings, SettingsSource source, int styles, int regions) {
        try {
            settings.build().requireFit(styles, regions, startPicture().isPresent());
        } catch (OutOfRangeException options) {
            // options are checked with all else
        } catch (ContradictionException contradiction) {
            boolean byOption = switch (contradiction.kind()) {
                case STYLE_WEIGHTS -> picture.styleWeights != null;
                case ITERATIONS -> work.iterations != null;
                case NO_START_PICTURE -> work.start != null;
                default -> true;
            };
            if (!byOption) {
                throw source.wrong(contradiction);
            }
        }
    }

    private SettingsBuilder settings(@Nullable Integer resolution) {
        Settings base = base();
        SettingsBuilder to = base.with();
        set(resolution, to::resolution);
        set(picture.strength, to::strength);
        set(picture.styleScale, to::styleScale);
        set(
                picture.styleWeights,
                weights ->
                        to.styleWeights(Numbers.list("--style-weights", weights, Numbers::decimal, "wrong_decimals")));
        set(picture.colours, to::colours);
        set(picture.seed, to::seed);
        set(work.network, to::network);
        set(work.effort, to::effort);
        set(
                work.iterations,
                numbers -> to.iterations(Numbers.list("--iterations", numbers, Numbers::integer, "wrong_wholes")));
        set(work.optimiser, to::optimiser);
        set(start().orElse(null), to::start);
        set(work.noise, to::noise);
        set(loss.statistic, to::statistic);
        set(loss.lossScale, to::lossScale);
        set(loss.pooling, to::pooling);
        String network = work.network == null ? base.network() : work.network;
        set(loss.contentLayers, layers -> to.contentLayers(LayerWeights.parse("--content-layers", layers, network)));
        set(loss.styleLayers, layers -> to.styleLayers(LayerWeights.parse("--style-layers", layers, network)));
        set(loss.contentWeight, to::contentWeight);
        set(loss.styleWeight, to::styleWeight);
        set(loss.smoothness, to::smoothness);
        return to;
    }

    private Settings base() {
        if (file != null && preset != null) {
            throw new WrongCallException("preset_and_file");
        }
        if (file != null) {
            return new SettingsSource(file).read();
        }
        return preset == null ? Settings.DEFAULT : named(preset);
    }

    private static Settings named(String preset) {
        try {
            return Preset.named(preset);
        } catch (IllegalArgumentException unknown) {
            throw new WrongCallException("unknown_preset", preset, String.join(", ", Preset.names()));
        }
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
