package app.candia.nst;

import app.candia.network.FeatureNetwork;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One transfer: from coarse to fine, each octave starting from the last one's image. Not thread-safe. */
final class Painting {
    /** How often an octave goes back a step and starts its optimiser anew before it gives up. */
    private static final int PATIENCE = 3;
    /** A loss so many times the octave's first has left every slope that leads down. */
    private static final double RUNAWAY = 10;

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

    /** @param from a checkpoint to go on from; one that does not fit is ignored */
    BufferedImage paint(@Nullable Checkpoint from) {
        boolean fits = from != null
                && from.octave() < octaves.size()
                && scenes.canvas(from.octave()).fits(from);
        @Nullable Checkpoint at = fits ? from : null;
        @Nullable Pixels image = null;
        int i = at == null ? 0 : at.octave();
        for (; i < octaves.size(); i++) {
            Scene scene = scenes.at(i);
            if (at != null) {
                image = new Pixels(at.width(), at.height(), at.pixels().clone());
            } else if (image == null) {
                image = scenes.start(scene);
                tell(
                        new Progress(
                                i, octaves.size(), 0, octaves.get(i).iterations(), 0, clock.remaining(i, 0), 0, 0, 0),
                        image);
            } else {
                image = scene.canvas().stretched(image, scenes.canvas(i - 1)).clamped();
            }
            check();
            paint(i, scene, image, at);
            at = null;
            image = image.clamped();
            if (observer.enough()) {
                break;
            }
        }
        int last = Math.min(i, octaves.size() - 1);
        return shown(last, image == null ? scenes.at(last).photo() : image, settings.resolution());
    }

    private void paint(int index, Scene scene, Pixels image, @Nullable Checkpoint from) {
        Octave octave = octaves.get(index);
        Descent descent = descent(octave, image.rgb().length);
        double first = Double.NaN;
        int done = 0;
        if (from != null) {
            descent.resume(from.optimiser());
            first = from.firstLoss();
            done = from.iteration();
        }
        boolean clamps = settings.lossScale().clamps(); // such an image comes back from anywhere
        float[] x = image.rgb();
        float[] before = new float[x.length];
        boolean good = false;
        int failures = 0;
        try (Loss loss = loss(octave.objective(), scene)) {
            for (int k = done; k < octave.iterations() && !observer.enough(); k++) {
                check();
                if (clamps) {
                    image.clamp();
                }
                Loss.Evaluation is = loss.at(image);
                if (is.finite() && (clamps || !(is.total() > RUNAWAY * first))) {
                    first = Double.isNaN(first) ? is.total() : first;
                    System.arraycopy(x, 0, before, 0, x.length);
                    good = true;
                    descent.step(x, is.gradient());
                } else if (good && failures++ < PATIENCE) {
                    System.arraycopy(before, 0, x, 0, x.length);
                    descent.restart();
                } else {
                    Pixels last = good ? new Pixels(image.width(), image.height(), before) : scene.photo();
                    throw new NonFiniteLossException(clock.fraction(index, k), shown(index, last, octave.size()));
                }
                Progress progress = new Progress(
                        index,
                        octaves.size(),
                        k + 1,
                        octave.iterations(),
                        clock.fraction(index, k + 1),
                        clock.remaining(index, k + 1),
                        loss.tiles(),
                        is.style(),
                        is.content());
                tell(progress, image);
                double firstLoss = first;
                observer.checkpointable(() -> new Checkpoint(
                        index,
                        progress.iteration(),
                        image.width(),
                        image.height(),
                        x.clone(),
                        firstLoss,
                        descent.state()));
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
