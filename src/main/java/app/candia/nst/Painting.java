package app.candia.nst;

import app.candia.network.FeatureNetwork;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One transfer: from coarse to fine, each octave starting from the last one's image. Not thread-safe. */
final class Painting {
    private final FeatureNetwork network;
    private final Graphs graphs;
    private final Recipe recipe;
    private final Memory memory;
    private final Materials materials;
    private final Settings settings;
    private final Observer observer;
    private final List<Octave> octaves;
    private final Scenes scenes;
    private final Clock clock;

    /**
     * @throws IllegalArgumentException with a sentence, if the network lacks a layer of the settings
     * @throws OutOfMemoryError with a sentence, if Java's heap can't hold such a picture
     */
    Painting(
            FeatureNetwork network,
            Graphs graphs,
            Recipe recipe,
            Memory memory,
            Materials materials,
            Settings settings,
            Observer observer) {
        LayerSet.check(network, settings.contentLayers());
        LayerSet.check(network, settings.styleLayers());
        this.network = network;
        this.graphs = graphs;
        this.recipe = recipe;
        this.memory = memory;
        this.materials = materials;
        this.settings = settings;
        this.observer = observer;
        octaves = recipe.octaves(settings);
        Canvas picture = Canvas.of(
                materials.photo().getWidth(),
                materials.photo().getHeight(),
                octaves.getLast().size(),
                0,
                1);
        Heap.check(picture.width(), picture.height());
        scenes = new Scenes(materials, settings, octaves, recipe.margin(), network.minimumSide());
        clock = new Clock(
                octaves.stream().map(Octave::work).toList(),
                octaves.stream().map(Octave::iterations).toList(),
                Work.guess(settings));
    }

    /** @param from gives a checkpoint to go on from, or null; one that does not fit is ignored */
    BufferedImage paint(Supplier<@Nullable Checkpoint> from) {
        @Nullable Position at = resumed(from);
        @Nullable Pixels image = null;
        int i = at == null ? 0 : at.octave();
        for (; i < octaves.size(); i++) {
            Scene scene = scenes.at(i);
            if (at == null) {
                if (image == null) {
                    image = scenes.start(scene);
                    tell(
                            new Progress(
                                    i,
                                    octaves.size(),
                                    0,
                                    octaves.get(i).iterations(),
                                    0,
                                    clock.remaining(i, 0),
                                    0,
                                    0,
                                    0),
                            image);
                } else {
                    image = scene.canvas()
                            .stretched(image, scenes.canvas(i - 1))
                            .clamped();
                }
                at = new Position(i, image, descent(octaves.get(i), image.rgb().length), clamps());
            }
            check();
            paint(scene, at);
            image = at.image().clamped();
            at = null;
            if (observer.enough()) {
                break;
            }
        }
        int last = Math.min(i, octaves.size() - 1);
        return shown(last, image == null ? scenes.at(last).photo() : image, settings.resolution());
    }

    /** Keeps nothing of the checkpoint, whose arrays would be in the way of the work. */
    private @Nullable Position resumed(Supplier<@Nullable Checkpoint> source) {
        Checkpoint from = source.get();
        boolean fits = from != null
                && from.octave() < octaves.size()
                && scenes.canvas(from.octave()).fits(from);
        return from == null || !fits
                ? null
                : Position.of(from, values -> descent(octaves.get(from.octave()), values), clamps());
    }

    private boolean clamps() {
        return settings.lossScale().clamps();
    }

    private void paint(Scene scene, Position at) {
        int index = at.octave();
        Octave octave = octaves.get(index);
        Pixels image = at.image();
        try (Loss loss = loss(octave.objective(), scene)) {
            while (at.iterations() < octave.iterations() && !observer.enough()) {
                check();
                if (clamps()) {
                    image.clamp();
                }
                Loss.Evaluation is = loss.at(image);
                Position.Next next = at.step(is);
                if (next == Position.Next.NO_LOSS) {
                    Pixels last = at.lastGood();
                    throw new NonFiniteLossException(
                            clock.fraction(index, at.iterations()),
                            shown(index, last == null ? scene.photo() : last, octave.size()));
                }
                if (next == Position.Next.END) {
                    return;
                }
                tell(
                        new Progress(
                                index,
                                octaves.size(),
                                at.iterations(),
                                octave.iterations(),
                                clock.fraction(index, at.iterations()),
                                clock.remaining(index, at.iterations()),
                                loss.tiles(),
                                is.style(),
                                is.content()),
                        image);
                observer.checkpointable(at::checkpoint);
            }
            if (at.isDoubtful()) {
                check();
                at.end(loss.at(image));
            }
        }
    }

    private Descent descent(Octave octave, int values) {
        return settings.optimiser() == Optimiser.ADAM
                ? new Adam()
                : new Lbfgs(
                        Lbfgs.memory(values, settings.lossScale().memory()),
                        settings.lossScale().firstStep(values) * octave.firstStep());
    }

    private Loss loss(Objective objective, Scene scene) {
        LossGraph graph = graphs.of(objective.shape(), scene.regions().size());
        long pixels = memory.pixels(recipe.bytes(objective));
        return new Losses(
                        network,
                        graph,
                        objective,
                        settings.shares(materials.styles().size()),
                        pixels,
                        this::check)
                .of(scene);
    }

    private void check() {
        if (observer.cancelled()) {
            throw new CancelledException();
        }
    }

    private void tell(Progress progress, Pixels image) {
        int octave = progress.octave();
        observer.progressed(
                progress, () -> shown(octave, image, octaves.get(octave).size()));
    }

    private BufferedImage shown(int octave, Pixels image, int size) {
        int width = materials.photo().getWidth();
        int height = materials.photo().getHeight();
        return scenes.shown(octave, image, Canvas.side(width, height, size), Canvas.side(height, width, size))
                .toImage();
    }
}
